-- AlterTable
ALTER TABLE "Answer" ADD COLUMN "passedOn" TEXT;
