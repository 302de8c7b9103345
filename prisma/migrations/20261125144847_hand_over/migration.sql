-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN "forName" TEXT;
ALTER TABLE "Invitation" ADD COLUMN "replaces" TEXT;
