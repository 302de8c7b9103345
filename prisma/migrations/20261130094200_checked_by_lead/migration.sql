-- AlterTable
ALTER TABLE "Milestone" ADD COLUMN "isCheckedByLead" BOOLEAN NOT NULL DEFAULT false;
