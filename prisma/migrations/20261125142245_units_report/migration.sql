-- AlterTable
ALTER TABLE "UnitsFile" ADD COLUMN "report" TEXT;
