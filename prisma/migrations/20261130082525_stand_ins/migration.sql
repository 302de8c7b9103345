-- CreateTable
CREATE TABLE "StandIn" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "deputyId" TEXT NOT NULL,
    "untilOn" TEXT NOT NULL,
    "since" BIGINT NOT NULL,
    "grantedBy" TEXT NOT NULL
);
