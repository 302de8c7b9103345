-- AlterTable
ALTER TABLE "BroadcastChange" ADD COLUMN "startedAt" BIGINT;
