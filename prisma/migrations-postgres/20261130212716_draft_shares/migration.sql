-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "measuredBy" TEXT,
ADD COLUMN     "share" DOUBLE PRECISION;

-- CreateIndex
CREATE INDEX "Draft_status_measuredBy_idx" ON "Draft"("status", "measuredBy");
