-- How far the Board is with a version of what was handed in; without a row it has been received.
CREATE TABLE "Review" (
    "number" TEXT NOT NULL PRIMARY KEY,
    "unitId" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "answerBy" TEXT,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL
);
CREATE INDEX "Review_unitId_idx" ON "Review"("unitId");
CREATE INDEX "Review_state_formId_period_idx" ON "Review"("state", "formId", "period");
CREATE TABLE "Remark" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    CONSTRAINT "Remark_number_fkey" FOREIGN KEY ("number") REFERENCES "Review" ("number") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Remark_number_idx" ON "Remark"("number");
