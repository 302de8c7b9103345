-- CreateTable
CREATE TABLE "Broadcast" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "content" TEXT NOT NULL,
    "buttons" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "timing" TEXT NOT NULL,
    "confirmedBy" TEXT,
    "approvedBy" TEXT,
    "startedAt" BIGINT,
    "endedAt" BIGINT,
    "stopReason" TEXT,
    "failuresInRow" INTEGER NOT NULL,
    "repeats" TEXT,
    "progressChatId" BIGINT,
    "progressMessageId" INTEGER
);

-- CreateTable
CREATE TABLE "BroadcastRecipient" (
    "broadcastId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "chatId" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "unitIds" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "variant" TEXT,
    "messageIds" TEXT NOT NULL,
    "sentAt" BIGINT,
    "reason" TEXT,
    "changeId" TEXT,
    "changeResult" TEXT,

    PRIMARY KEY ("broadcastId", "personId"),
    CONSTRAINT "BroadcastRecipient_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BroadcastAcknowledgement" (
    "broadcastId" TEXT NOT NULL,
    "of" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("broadcastId", "of"),
    CONSTRAINT "BroadcastAcknowledgement_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BroadcastChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "broadcastId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "variant" TEXT,
    "words" TEXT,
    "createdBy" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "endedAt" BIGINT,
    CONSTRAINT "BroadcastChange_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Broadcast_number_key" ON "Broadcast"("number");

-- CreateIndex
CREATE INDEX "Broadcast_state_number_idx" ON "Broadcast"("state", "number");

-- CreateIndex
CREATE INDEX "BroadcastRecipient_broadcastId_state_position_idx" ON "BroadcastRecipient"("broadcastId", "state", "position");

-- CreateIndex
CREATE UNIQUE INDEX "BroadcastRecipient_broadcastId_chatId_key" ON "BroadcastRecipient"("broadcastId", "chatId");

-- CreateIndex
CREATE INDEX "BroadcastChange_endedAt_createdAt_idx" ON "BroadcastChange"("endedAt", "createdAt");

-- CreateIndex
CREATE INDEX "BroadcastChange_broadcastId_createdAt_idx" ON "BroadcastChange"("broadcastId", "createdAt");
