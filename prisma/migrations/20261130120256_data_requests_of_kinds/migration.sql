-- AlterTable
ALTER TABLE "DataRequest" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'erasure';
ALTER TABLE "DataRequest" ADD COLUMN "words" TEXT NOT NULL DEFAULT '';
