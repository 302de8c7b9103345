-- DropIndex
DROP INDEX "Reminder_milestoneId_day_status_audience_unitId_personId_idx";

-- AlterTable
ALTER TABLE "Reminder" ADD COLUMN "outboxId" INTEGER;

-- CreateIndex
CREATE INDEX "Reminder_milestoneId_day_status_audience_unitId_personId_outboxId_idx" ON "Reminder"("milestoneId", "day", "status", "audience", "unitId", "personId", "outboxId");


-- What a reminder was said by: a message to that person about the digest of that day, which ended in the same moment
-- where there are several. What was said and has no message there counts as heard, whatever became of it.
UPDATE "Reminder" SET "outboxId" = (
  SELECT o."id" FROM "OutboxMessage" o
  WHERE o."chatId" = (SELECT p."telegramId" FROM "Person" p WHERE p."id" = "Reminder"."personId")
    AND o."state" = 'sent' AND o."subjectType" = 'digest' AND o."subjectId" = "Reminder"."day"
  ORDER BY o."endedAt" IS "Reminder"."decidedAt" DESC, o."id" DESC LIMIT 1)
WHERE "status" = 'sent';
UPDATE "Reminder" SET "outboxId" = (
  SELECT o."id" FROM "OutboxMessage" o
  WHERE o."chatId" = (SELECT p."telegramId" FROM "Person" p WHERE p."id" = "Reminder"."personId")
    AND o."state" IN ('failed', 'blocked') AND o."subjectType" = 'digest'
    AND o."subjectId" = "Reminder"."day"
  ORDER BY o."endedAt" IS "Reminder"."decidedAt" DESC, o."id" DESC LIMIT 1)
WHERE "status" = 'failed';
-- What an admin has let be, or wants to have sent again, has perhaps arrived as well.
UPDATE "Reminder" SET "outboxId" = (
  SELECT o."id" FROM "OutboxMessage" o
  WHERE o."chatId" = (SELECT p."telegramId" FROM "Person" p WHERE p."id" = "Reminder"."personId")
    AND (o."state" IN ('unknown', 'cancelled')
      OR (o."state" IN ('pending', 'claimed', 'in-flight') AND o."expiresAt" IS NULL))
    AND o."subjectType" = 'digest' AND o."subjectId" = "Reminder"."day"
  ORDER BY o."state" = 'cancelled', o."endedAt" IS "Reminder"."decidedAt" DESC, o."id" DESC LIMIT 1)
WHERE "status" = 'unknown';
UPDATE "Reminder" SET "outboxId" = (
  SELECT o."id" FROM "OutboxMessage" o
  WHERE o."chatId" = (SELECT p."telegramId" FROM "Person" p WHERE p."id" = "Reminder"."personId")
    AND o."state" IN ('pending', 'claimed', 'in-flight') AND o."expiresAt" IS NOT NULL
    AND o."subjectType" = 'digest' AND o."subjectId" = "Reminder"."day"
  ORDER BY o."attempts" DESC, o."id" LIMIT 1)
WHERE "status" = 'sending';
-- What failed and has no message there may be said anew, as before.
UPDATE "Reminder" SET "status" = 'superseded' WHERE "status" = 'failed' AND "outboxId" IS NULL;
UPDATE "Reminder" SET "status" = 'said', "reason" = NULL
WHERE "status" IN ('sent', 'unknown', 'sending', 'failed');
