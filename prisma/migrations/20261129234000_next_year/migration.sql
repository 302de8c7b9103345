-- CreateTable
CREATE TABLE "ProposedMembership" (
    "unitId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "clusterId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("unitId", "year"),
    CONSTRAINT "ProposedMembership_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProposedMembership_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Person" ADD COLUMN "heardAt" BIGINT NOT NULL DEFAULT 0;

-- Whoever was shown something has asked for it or was reminded; nothing nearer is known of the time before.
UPDATE "Person" SET "heardAt" = "shownAt";

-- CreateIndex
CREATE INDEX "ProposedMembership_year_idx" ON "ProposedMembership"("year");
