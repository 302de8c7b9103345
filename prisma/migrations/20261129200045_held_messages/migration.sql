-- CreateTable
CREATE TABLE "HeldMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "chatId" BIGINT NOT NULL,
    "messageId" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "heldAt" BIGINT NOT NULL,
    CONSTRAINT "HeldMessage_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Person" ADD COLUMN "shownType" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Person" ADD COLUMN "shownId" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Person" ADD COLUMN "shownAt" BIGINT NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "HeldMessage_personId_heldAt_idx" ON "HeldMessage"("personId", "heldAt");

-- CreateIndex
CREATE UNIQUE INDEX "HeldMessage_chatId_messageId_key" ON "HeldMessage"("chatId", "messageId");
