-- DropIndex
DROP INDEX "OutboxMessage_state_priority_dueAt_idx";

-- CreateIndex
CREATE INDEX "OutboxMessage_state_priority_dueAt_id_idx" ON "OutboxMessage"("state", "priority", "dueAt", "id");
