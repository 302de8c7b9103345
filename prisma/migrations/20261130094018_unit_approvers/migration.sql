-- CreateTable
CREATE TABLE "UnitApprover" (
    "unitId" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "since" BIGINT NOT NULL,
    "setBy" TEXT NOT NULL
);
