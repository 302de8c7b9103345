-- Added in place, since reliefs refer to the table.
ALTER TABLE "Milestone" ADD COLUMN "shortVi" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Milestone" ADD COLUMN "shortEn" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Milestone" ADD COLUMN "isEdited" BOOLEAN NOT NULL DEFAULT false;
UPDATE "Milestone" SET "isEdited" = true WHERE "revision" > 1;
