-- AlterTable
ALTER TABLE "Submission" ADD COLUMN "onBehalf" BOOLEAN NOT NULL DEFAULT false;
