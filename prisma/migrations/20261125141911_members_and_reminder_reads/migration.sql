-- The other members of a cluster hear of the pact that its lead prepares.
ALTER TABLE "Milestone" ADD COLUMN "members" TEXT NOT NULL DEFAULT 'NONE';
UPDATE "Milestone" SET "members" = 'EVENT' WHERE "code" = 'CLUSTER_PACT';

DROP INDEX "Reminder_day_status_idx";
DROP INDEX "Reminder_milestoneId_status_idx";
DROP INDEX "Submission_formId_period_idx";

CREATE INDEX "Reminder_milestoneId_day_status_audience_unitId_personId_idx" ON "Reminder"("milestoneId", "day", "status", "audience", "unitId", "personId");
CREATE INDEX "Reminder_status_day_idx" ON "Reminder"("status", "day");
CREATE INDEX "Submission_formId_period_unitId_idx" ON "Submission"("formId", "period", "unitId");
CREATE INDEX "Submission_submittedAt_idx" ON "Submission"("submittedAt");
