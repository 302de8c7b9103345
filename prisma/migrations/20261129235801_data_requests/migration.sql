-- CreateTable
CREATE TABLE "DataRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "telegramId" BIGINT NOT NULL,
    "askedAt" BIGINT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "decidedBy" TEXT,
    "decidedAt" BIGINT
);

-- CreateIndex
CREATE INDEX "DataRequest_state_askedAt_idx" ON "DataRequest"("state", "askedAt");

-- CreateIndex
CREATE INDEX "DataRequest_personId_idx" ON "DataRequest"("personId");
