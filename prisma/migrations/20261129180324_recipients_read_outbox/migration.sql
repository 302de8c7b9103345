-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_BroadcastRecipient" (
    "broadcastId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "chatId" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "unitIds" TEXT NOT NULL,
    "outboxId" INTEGER,
    "variant" TEXT,
    "changeId" TEXT,
    "changeResult" TEXT,

    PRIMARY KEY ("broadcastId", "personId"),
    CONSTRAINT "BroadcastRecipient_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- What was handed to the outbox stands there, in the state that its end had. Whoever has no message there
-- waits, or waited when the broadcast was cancelled. Its key there counted attempts from 0, the row from 1.
INSERT INTO "new_BroadcastRecipient" ("broadcastId", "personId", "chatId", "position", "unitIds", "outboxId",
  "variant", "changeId", "changeResult")
SELECT r."broadcastId", r."personId", r."chatId", r."position", r."unitIds",
  (SELECT o."id" FROM "OutboxMessage" o
    WHERE o."dedupeKey" = 'broadcast:' || r."broadcastId" || ':' || r."chatId" || ':' || (r."attempt" - 1)),
  r."variant", r."changeId", r."changeResult"
FROM "BroadcastRecipient" r;
-- Who could not be written to when it was their turn: the outbox had it as cancelled.
UPDATE "OutboxMessage" SET "state" = 'blocked'
WHERE "kind" = 'broadcast' AND "state" = 'cancelled' AND "error" = 'the person cannot be reached';
DROP TABLE "BroadcastRecipient";
ALTER TABLE "new_BroadcastRecipient" RENAME TO "BroadcastRecipient";
CREATE INDEX "BroadcastRecipient_broadcastId_outboxId_position_idx" ON "BroadcastRecipient"("broadcastId", "outboxId", "position");
CREATE UNIQUE INDEX "BroadcastRecipient_broadcastId_chatId_key" ON "BroadcastRecipient"("broadcastId", "chatId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
