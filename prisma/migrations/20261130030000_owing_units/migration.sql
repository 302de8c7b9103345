-- A milestone may be owed by chosen units, or by those with a label.
ALTER TABLE "Milestone" ADD COLUMN "tags" TEXT NOT NULL DEFAULT 'all';
ALTER TABLE "Milestone" ADD COLUMN "unitIds" TEXT NOT NULL DEFAULT 'all';
