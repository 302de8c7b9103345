-- AlterTable
ALTER TABLE "Draft" ADD COLUMN "measuredBy" TEXT;
ALTER TABLE "Draft" ADD COLUMN "share" REAL;

-- CreateIndex
CREATE INDEX "Draft_status_measuredBy_idx" ON "Draft"("status", "measuredBy");
