-- CreateTable
CREATE TABLE "CityTarget" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "year" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "answers" TEXT NOT NULL,
    "batch" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL
);

-- CreateIndex
CREATE INDEX "CityTarget_year_place_idx" ON "CityTarget"("year", "place");
