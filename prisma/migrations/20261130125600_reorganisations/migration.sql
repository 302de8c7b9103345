-- AlterTable
ALTER TABLE "ClusterMembership" ADD COLUMN "since" TEXT;

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN "formerNames" TEXT;

-- CreateTable
CREATE TABLE "Reorganisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "units" TEXT NOT NULL,
    "fromOn" TEXT,
    "createdBy" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "confirmedBy" TEXT,
    "doneAt" BIGINT,
    "kept" TEXT
);

-- CreateIndex
CREATE INDEX "Reorganisation_state_createdAt_idx" ON "Reorganisation"("state", "createdAt");
