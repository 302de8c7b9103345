-- CreateTable
CREATE TABLE "Pin" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "chatId" BIGINT NOT NULL,
    "messageId" INTEGER,
    "shown" TEXT NOT NULL,
    "isOn" BOOLEAN NOT NULL,
    "at" BIGINT NOT NULL,
    CONSTRAINT "Pin_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
