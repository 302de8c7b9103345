-- CreateTable
CREATE TABLE "UnitFigures" (
    "unitId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "papers" TEXT NOT NULL,
    "figures" TEXT NOT NULL,

    PRIMARY KEY ("unitId", "year"),
    CONSTRAINT "UnitFigures_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SummarySchedule" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "every" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "hour" INTEGER NOT NULL,
    "at" BIGINT NOT NULL,
    CONSTRAINT "SummarySchedule_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "UnitFigures_year_idx" ON "UnitFigures"("year");
