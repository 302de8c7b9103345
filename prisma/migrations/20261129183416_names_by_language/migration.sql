-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_CalendarDay" (
    "date" TEXT NOT NULL PRIMARY KEY,
    "isWorking" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL
);
-- Each name becomes one object by language; a merge patch leaves out what is null.
INSERT INTO "new_CalendarDay" ("date", "isWorking", "name", "source") SELECT "date", "isWorking",
  json_patch('{}', json_object('vi', NULLIF("nameVi", ''), 'en', NULLIF("nameEn", ''))), "source" FROM "CalendarDay";
DROP TABLE "CalendarDay";
ALTER TABLE "new_CalendarDay" RENAME TO "CalendarDay";
CREATE TABLE "new_Milestone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "isOwed" BOOLEAN NOT NULL,
    "types" TEXT NOT NULL,
    "clusterIds" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "profile" TEXT NOT NULL,
    "opensOn" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "onTimeUntil" TEXT NOT NULL,
    "locksOn" TEXT,
    "semantics" TEXT NOT NULL,
    "shift" TEXT NOT NULL,
    "reminders" TEXT NOT NULL,
    "members" TEXT NOT NULL DEFAULT 'NONE',
    "remindersOn" BOOLEAN NOT NULL,
    "isOn" BOOLEAN NOT NULL,
    "isEdited" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "revision" INTEGER NOT NULL
);
INSERT INTO "new_Milestone" ("name", "short", "clusterIds", "code", "dueOn", "formId", "id", "isEdited", "isOn", "isOwed", "locksOn", "members", "onTimeUntil", "opensOn", "period", "profile", "reminders", "remindersOn", "revision", "role", "semantics", "shift", "source", "types") SELECT
  json_patch('{}', json_object('vi', NULLIF("nameVi", ''), 'en', NULLIF("nameEn", ''))),
  json_patch('{}', json_object('vi', NULLIF("shortVi", ''), 'en', NULLIF("shortEn", ''))),
  "clusterIds", "code", "dueOn", "formId", "id", "isEdited", "isOn", "isOwed", "locksOn", "members", "onTimeUntil", "opensOn", "period", "profile", "reminders", "remindersOn", "revision", "role", "semantics", "shift", "source", "types" FROM "Milestone";
DROP TABLE "Milestone";
ALTER TABLE "new_Milestone" RENAME TO "Milestone";
CREATE INDEX "Milestone_formId_period_idx" ON "Milestone"("formId", "period");
CREATE INDEX "Milestone_dueOn_idx" ON "Milestone"("dueOn");
CREATE UNIQUE INDEX "Milestone_code_period_key" ON "Milestone"("code", "period");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
