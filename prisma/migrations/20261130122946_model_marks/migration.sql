-- CreateTable
CREATE TABLE "ModelMark" (
    "unitId" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "unitIds" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("unitId", "formId", "period", "key")
);
