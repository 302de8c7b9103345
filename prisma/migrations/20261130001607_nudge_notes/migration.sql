-- CreateTable
CREATE TABLE "NudgeNote" (
    "unitId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("unitId", "milestoneId", "day")
);
