-- CreateTable
CREATE TABLE "PassedOn" (
    "draftId" TEXT NOT NULL PRIMARY KEY,
    "rev" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "at" BIGINT NOT NULL
);
