-- AlterTable
ALTER TABLE "UnitsFile" ADD COLUMN "choices" TEXT;

-- CreateTable
CREATE TABLE "GrantedAward" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unitId" TEXT NOT NULL,
    "person" TEXT,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "code" TEXT,
    "kind" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "decision" TEXT,
    "decidedOn" TEXT,
    "body" TEXT,
    "search" TEXT NOT NULL,
    "fileId" TEXT,
    "row" INTEGER,
    "addedBy" TEXT NOT NULL,
    "addedAt" BIGINT NOT NULL,
    "changedAt" BIGINT NOT NULL,
    CONSTRAINT "GrantedAward_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "GrantedAward_unitId_year_idx" ON "GrantedAward"("unitId", "year");

-- CreateIndex
CREATE INDEX "GrantedAward_year_level_idx" ON "GrantedAward"("year", "level");

-- CreateIndex
CREATE INDEX "GrantedAward_fileId_idx" ON "GrantedAward"("fileId");
