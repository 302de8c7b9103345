-- CreateTable
CREATE TABLE "Question" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "askedBy" TEXT NOT NULL,
    "unitId" TEXT,
    "about" TEXT,
    "aboutWords" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "assignedTo" TEXT,
    "openedAt" BIGINT NOT NULL,
    "changedAt" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "QuestionMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "questionId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "chatId" BIGINT NOT NULL,
    "messageId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    CONSTRAINT "QuestionMessage_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Question_number_key" ON "Question"("number");

-- CreateIndex
CREATE INDEX "Question_state_openedAt_idx" ON "Question"("state", "openedAt");

-- CreateIndex
CREATE INDEX "Question_askedBy_changedAt_idx" ON "Question"("askedBy", "changedAt");

-- CreateIndex
CREATE INDEX "QuestionMessage_questionId_at_idx" ON "QuestionMessage"("questionId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "QuestionMessage_chatId_messageId_key" ON "QuestionMessage"("chatId", "messageId");
