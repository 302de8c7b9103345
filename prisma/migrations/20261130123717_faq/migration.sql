-- CreateTable
CREATE TABLE "FaqEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "isShown" BOOLEAN NOT NULL DEFAULT false,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "changedAt" BIGINT NOT NULL
);
