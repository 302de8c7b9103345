-- AlterTable
ALTER TABLE "Relief" ADD COLUMN "reasonText" TEXT;

-- What was carried over at a merger had been written in one language.
UPDATE "Relief"
SET "reasonText" = '{"key":"relief-reason-handed-in-before","values":{"units":"'
      || replace(replace(substr("reason", 9), '\', '\\'), '"', '\"') || '"}}',
    "reason" = ''
WHERE "kind" = 'waiver' AND "askedBy" IS NULL AND "reason" LIKE 'Đã nộp: %'
  AND "unitId" IN (SELECT "successorId" FROM "UnitSuccession");
