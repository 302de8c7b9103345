-- CreateTable
CREATE TABLE "UnitTag" (
    "unitId" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "tag" TEXT NOT NULL,

    PRIMARY KEY ("unitId", "search"),
    CONSTRAINT "UnitTag_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SpecialistCluster" (
    "personId" TEXT NOT NULL,
    "clusterId" TEXT NOT NULL,
    "since" BIGINT NOT NULL,

    PRIMARY KEY ("personId", "clusterId"),
    CONSTRAINT "SpecialistCluster_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SpecialistCluster_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AwaitedWords" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "askedAt" BIGINT NOT NULL,
    CONSTRAINT "AwaitedWords_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffInvitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "role" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "expiresAt" BIGINT NOT NULL,
    "usedAt" BIGINT,
    "usedBy" TEXT,
    "revokedAt" BIGINT
);

-- CreateIndex
CREATE INDEX "UnitTag_search_idx" ON "UnitTag"("search");

-- CreateIndex
CREATE INDEX "SpecialistCluster_clusterId_idx" ON "SpecialistCluster"("clusterId");

-- CreateIndex
CREATE UNIQUE INDEX "StaffInvitation_secretHash_key" ON "StaffInvitation"("secretHash");

-- CreateIndex
CREATE INDEX "StaffInvitation_expiresAt_idx" ON "StaffInvitation"("expiresAt");
