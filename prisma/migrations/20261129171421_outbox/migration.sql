-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dedupeKey" TEXT NOT NULL,
    "bundleKey" TEXT,
    "subjectType" TEXT,
    "subjectId" TEXT,
    "chatId" BIGINT NOT NULL,
    "priority" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "leaseToken" TEXT,
    "leaseUntilMs" BIGINT,
    "attempts" INTEGER NOT NULL,
    "resends" INTEGER NOT NULL DEFAULT 0,
    "dueAt" BIGINT NOT NULL,
    "expiresAt" BIGINT,
    "pausedMs" BIGINT NOT NULL DEFAULT 0,
    "messageId" INTEGER,
    "messageIds" TEXT,
    "error" TEXT,
    "createdAt" BIGINT NOT NULL,
    "sentAt" BIGINT,
    "endedAt" BIGINT
);

-- CreateTable
CREATE TABLE "PausedSubject" (
    "type" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "since" BIGINT NOT NULL,

    PRIMARY KEY ("type", "id")
);

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_dedupeKey_key" ON "OutboxMessage"("dedupeKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_state_priority_dueAt_idx" ON "OutboxMessage"("state", "priority", "dueAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_chatId_state_idx" ON "OutboxMessage"("chatId", "state");

-- CreateIndex
CREATE INDEX "OutboxMessage_chatId_messageId_idx" ON "OutboxMessage"("chatId", "messageId");

-- CreateIndex
CREATE INDEX "OutboxMessage_subjectType_subjectId_state_idx" ON "OutboxMessage"("subjectType", "subjectId", "state");

-- CreateIndex
CREATE INDEX "OutboxMessage_bundleKey_state_idx" ON "OutboxMessage"("bundleKey", "state");

-- The messages of earlier versions. What a subject is about stood before its first colon; of a digest
-- ("reminder:PERSON:DAY") the reader is known by the chat. A paused broadcast had put its messages away
-- for 365 days: they are due as they were, and their subject is paused instead.
INSERT INTO "OutboxMessage" ("id", "dedupeKey", "bundleKey", "subjectType", "subjectId", "chatId", "priority",
  "kind", "content", "state", "leaseToken", "leaseUntilMs", "attempts", "resends", "dueAt", "expiresAt",
  "messageId", "messageIds", "error", "createdAt", "sentAt", "endedAt")
SELECT "id", "dedupeKey", "bundleKey",
  CASE
    WHEN "subject" LIKE 'reminder:%' THEN 'digest'
    WHEN instr("subject", ':') > 0 THEN substr("subject", 1, instr("subject", ':') - 1)
    ELSE "subject"
  END,
  CASE
    WHEN "subject" LIKE 'reminder:%' THEN substr("subject", -10)
    WHEN instr("subject", ':') > 0 THEN substr("subject", instr("subject", ':') + 1)
    WHEN "subject" IS NOT NULL THEN ''
  END,
  "chatId", "lane", "kind", "content", "status", "leaseToken", "leaseUntilMs", "attempts", "resends",
  CASE
    WHEN "status" = 'pending' AND "subject" LIKE 'broadcast:%' AND "dueAt" - "createdAt" >= 31536000000
      THEN "createdAt"
    ELSE "dueAt"
  END,
  "expiresAt", "messageId", "messageIds", "error", "createdAt", "sentAt", "endedAt"
FROM "Delivery";

-- Since when: the newest of what was put away tells it, else the record of who stopped it.
INSERT INTO "PausedSubject" ("type", "id", "since")
SELECT 'broadcast', b."id", COALESCE(
  (SELECT MAX(d."dueAt") - 31536000000 FROM "Delivery" d
    WHERE d."subject" = 'broadcast:' || b."id" AND d."status" = 'pending'
      AND d."dueAt" - d."createdAt" >= 31536000000),
  (SELECT MAX(a."at") FROM "AuditEntry" a WHERE a."subject" = 'broadcast:' || b."id"
    AND a."action" IN ('broadcast-paused', 'broadcast-stopped')),
  b."startedAt", b."createdAt")
FROM "Broadcast" b WHERE b."state" = 'paused';

-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "Delivery";
PRAGMA foreign_keys=on;
