-- CreateTable
CREATE TABLE "DocumentReading" (
    "attachmentId" TEXT NOT NULL PRIMARY KEY,
    "draftId" TEXT NOT NULL,
    "askedBy" TEXT NOT NULL,
    "askedAt" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "content" TEXT,
    CONSTRAINT "DocumentReading_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "DocumentReading_state_askedAt_idx" ON "DocumentReading"("state", "askedAt");

-- CreateIndex
CREATE INDEX "DocumentReading_draftId_idx" ON "DocumentReading"("draftId");
