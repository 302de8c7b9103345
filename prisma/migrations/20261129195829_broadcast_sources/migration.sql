-- CreateTable
CREATE TABLE "BroadcastSource" (
    "chatId" BIGINT NOT NULL,
    "messageId" INTEGER NOT NULL,
    "broadcastId" TEXT NOT NULL,

    PRIMARY KEY ("chatId", "messageId", "broadcastId"),
    CONSTRAINT "BroadcastSource_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "BroadcastSource_broadcastId_idx" ON "BroadcastSource"("broadcastId");

-- The messages that earlier announcements are made of, in either language. What cannot be read is made of none.
INSERT OR IGNORE INTO "BroadcastSource" ("chatId", "messageId", "broadcastId")
SELECT json_extract(content."value", '$.fromChatId'), message."value", b."id"
FROM "Broadcast" b,
  json_each(CASE WHEN json_valid(b."content") THEN b."content" ELSE '{}' END) content,
  json_each(content."value", '$.messageIds') message;
