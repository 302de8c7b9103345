-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN "chatId" BIGINT;
ALTER TABLE "Attachment" ADD COLUMN "messageId" INTEGER;
