-- CreateTable
CREATE TABLE "UnitFigures" (
    "unitId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "papers" TEXT NOT NULL,
    "figures" TEXT NOT NULL,

    CONSTRAINT "UnitFigures_pkey" PRIMARY KEY ("unitId","year")
);

-- CreateTable
CREATE TABLE "SummarySchedule" (
    "personId" TEXT NOT NULL,
    "every" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "hour" INTEGER NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "SummarySchedule_pkey" PRIMARY KEY ("personId")
);

-- CreateIndex
CREATE INDEX "UnitFigures_year_idx" ON "UnitFigures"("year");

-- AddForeignKey
ALTER TABLE "UnitFigures" ADD CONSTRAINT "UnitFigures_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SummarySchedule" ADD CONSTRAINT "SummarySchedule_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
