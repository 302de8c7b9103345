-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
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
    "remindersOn" BOOLEAN NOT NULL,
    "isOn" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "revision" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "CalendarDay" (
    "date" TEXT NOT NULL PRIMARY KEY,
    "isWorking" BOOLEAN NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "source" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Relief" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "milestoneId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "until" TEXT,
    "documentNumber" TEXT,
    "reason" TEXT NOT NULL,
    "askedBy" TEXT,
    "askedAt" BIGINT NOT NULL,
    "decidedBy" TEXT,
    "decidedAt" BIGINT,
    CONSTRAINT "Relief_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Relief_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Milestone_formId_period_idx" ON "Milestone"("formId", "period");

-- CreateIndex
CREATE INDEX "Milestone_dueOn_idx" ON "Milestone"("dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_code_period_key" ON "Milestone"("code", "period");

-- CreateIndex
CREATE INDEX "Relief_milestoneId_unitId_idx" ON "Relief"("milestoneId", "unitId");

-- CreateIndex
CREATE INDEX "Relief_state_askedAt_idx" ON "Relief"("state", "askedAt");

-- CreateIndex
CREATE INDEX "Relief_unitId_idx" ON "Relief"("unitId");
