-- DropIndex
DROP INDEX "InboxUpdate_status_updateId_idx";

-- DropIndex
DROP INDEX "InboxUpdate_repliesDue_idx";

-- CreateIndex
CREATE INDEX "InboxUpdate_status_repliesDue_idx" ON "InboxUpdate"("status", "repliesDue");
