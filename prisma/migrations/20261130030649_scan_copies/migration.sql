-- CreateTable
CREATE TABLE "ScanCopy" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fileId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "declaredSize" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "storedName" TEXT,
    "sniffedType" TEXT,
    "size" INTEGER,
    "sha256" TEXT,
    "attempts" INTEGER NOT NULL,
    "dueAt" BIGINT NOT NULL,
    "error" TEXT,
    "addedAt" BIGINT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "ScanCopy_fileId_key" ON "ScanCopy"("fileId");

-- CreateIndex
CREATE INDEX "ScanCopy_state_dueAt_idx" ON "ScanCopy"("state", "dueAt");


-- Scans that were recorded before are fetched at the next tick.
INSERT OR IGNORE INTO "ScanCopy" ("id", "fileId", "name", "declaredSize", "state", "attempts", "dueAt", "addedAt")
SELECT lower(hex(randomblob(9))), json_extract("scan"."value", '$.fileId'), json_extract("scan"."value", '$.name'), 0, 'waiting', 0, 0,
       COALESCE("Relief"."decidedAt", "Relief"."askedAt")
FROM "Relief", json_each("Relief"."scans") AS "scan";
