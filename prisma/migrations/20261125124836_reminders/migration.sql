-- CreateTable
CREATE TABLE "Reminder" (
    "unitId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "text" TEXT,
    "plannedAt" BIGINT NOT NULL,
    "decidedAt" BIGINT,

    PRIMARY KEY ("unitId", "milestoneId", "revision", "step", "personId")
);

-- CreateTable
CREATE TABLE "Snooze" (
    "personId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "until" BIGINT NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("personId", "unitId", "milestoneId")
);

-- CreateIndex
CREATE INDEX "Reminder_milestoneId_status_idx" ON "Reminder"("milestoneId", "status");

-- CreateIndex
CREATE INDEX "Reminder_personId_day_idx" ON "Reminder"("personId", "day");

-- CreateIndex
CREATE INDEX "Reminder_day_status_idx" ON "Reminder"("day", "status");
