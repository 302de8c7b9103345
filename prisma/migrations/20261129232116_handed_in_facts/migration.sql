-- Whether the signed document follows stands beside the content, and all that is asked of a whole
-- city in one index.
ALTER TABLE "Submission" ADD COLUMN "awaitsPaper" BOOLEAN NOT NULL DEFAULT false;
UPDATE "Submission" SET "awaitsPaper" = true
WHERE REPLACE("content", '"field":"has_signed_document","value":"later"', '') <> "content";
DROP INDEX "Submission_formId_period_unitId_idx";
CREATE INDEX "Submission_handed_in_idx" ON "Submission"("formId", "period", "unitId", "version", "submittedAt", "number", "awaitsPaper");
