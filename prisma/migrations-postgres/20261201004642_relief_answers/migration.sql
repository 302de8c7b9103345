-- AlterTable
ALTER TABLE "Relief" ADD COLUMN     "answerText" TEXT;
