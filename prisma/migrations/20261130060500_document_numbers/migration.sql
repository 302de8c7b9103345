-- AlterTable
ALTER TABLE "Submission" ADD COLUMN "documentNumber" TEXT;

-- CreateIndex
CREATE INDEX "Relief_documentNumber_idx" ON "Relief"("documentNumber");

-- CreateIndex
CREATE INDEX "Submission_documentNumber_idx" ON "Submission"("documentNumber");

-- What was handed in before is found by its number as well.
UPDATE "Submission" SET "documentNumber" = (
  SELECT json_extract("entry"."value", '$.value')
  FROM json_each("Submission"."content", '$.sections') AS "section", json_each("section"."value", '$.entries') AS "entry"
  WHERE json_extract("entry"."value", '$.field') = 'doc_number' AND json_type("entry"."value", '$.value') = 'text'
    AND json_extract("entry"."value", '$.value') <> ''
  LIMIT 1
) WHERE "content" LIKE '%"field":"doc_number"%' AND json_valid("content");
