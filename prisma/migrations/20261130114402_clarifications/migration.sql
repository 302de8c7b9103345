-- CreateTable
CREATE TABLE "Clarification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "ClarificationAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clarificationId" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "chatId" BIGINT NOT NULL,
    "messageId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    CONSTRAINT "ClarificationAnswer_clarificationId_fkey" FOREIGN KEY ("clarificationId") REFERENCES "Clarification" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Clarification_unitId_formId_period_idx" ON "Clarification"("unitId", "formId", "period");

-- CreateIndex
CREATE INDEX "ClarificationAnswer_clarificationId_idx" ON "ClarificationAnswer"("clarificationId");

-- CreateIndex
CREATE UNIQUE INDEX "ClarificationAnswer_chatId_messageId_key" ON "ClarificationAnswer"("chatId", "messageId");
