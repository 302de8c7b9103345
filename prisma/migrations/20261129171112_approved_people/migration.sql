-- AlterTable
ALTER TABLE "Broadcast" ADD COLUMN "approvedPeople" INTEGER;
