-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN "leaseUntilMs" BIGINT;
