-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Delivery" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dedupeKey" TEXT NOT NULL,
    "bundleKey" TEXT,
    "subject" TEXT,
    "chatId" BIGINT NOT NULL,
    "lane" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "leaseToken" TEXT,
    "attempts" INTEGER NOT NULL,
    "resends" INTEGER NOT NULL DEFAULT 0,
    "dueAt" BIGINT NOT NULL,
    "expiresAt" BIGINT,
    "messageId" INTEGER,
    "messageIds" TEXT,
    "error" TEXT,
    "createdAt" BIGINT NOT NULL,
    "sentAt" BIGINT,
    "endedAt" BIGINT
);
INSERT INTO "new_Delivery" ("attempts", "bundleKey", "chatId", "content", "createdAt", "dedupeKey", "dueAt", "error", "id", "kind", "lane", "messageId", "sentAt", "status") SELECT "attempts", "bundleKey", "chatId", '{"type":"notice",' || substr("content", 2), "createdAt", "dedupeKey", "dueAt", "error", "id", "kind", "lane", "messageId", "sentAt", "status" FROM "Delivery";
DROP TABLE "Delivery";
ALTER TABLE "new_Delivery" RENAME TO "Delivery";
CREATE UNIQUE INDEX "Delivery_dedupeKey_key" ON "Delivery"("dedupeKey");
CREATE INDEX "Delivery_status_lane_dueAt_idx" ON "Delivery"("status", "lane", "dueAt");
CREATE INDEX "Delivery_chatId_status_idx" ON "Delivery"("chatId", "status");
CREATE INDEX "Delivery_chatId_messageId_idx" ON "Delivery"("chatId", "messageId");
CREATE INDEX "Delivery_subject_status_idx" ON "Delivery"("subject", "status");
CREATE INDEX "Delivery_bundleKey_status_idx" ON "Delivery"("bundleKey", "status");
CREATE TABLE "new_Unreachable" (
    "chatId" BIGINT NOT NULL PRIMARY KEY,
    "reason" TEXT NOT NULL,
    "since" BIGINT NOT NULL,
    "soft" BOOLEAN NOT NULL,
    "triedAt" BIGINT NOT NULL
);
INSERT INTO "new_Unreachable" ("chatId", "reason", "since", "soft", "triedAt") SELECT "chatId", "reason", "since", "reason" LIKE '%chat not found%', "since" FROM "Unreachable";
DROP TABLE "Unreachable";
ALTER TABLE "new_Unreachable" RENAME TO "Unreachable";
CREATE INDEX "Unreachable_since_idx" ON "Unreachable"("since");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
