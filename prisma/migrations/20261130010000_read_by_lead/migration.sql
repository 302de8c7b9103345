-- What a unit hands in may be read by whoever leads its cluster; as the city's practice has it, plans,
-- registrations, reports and scores are, and dossiers and figures for the Board alone are not.
ALTER TABLE "Milestone" ADD COLUMN "isReadByLead" BOOLEAN NOT NULL DEFAULT false;
UPDATE "Milestone" SET "isReadByLead" = true WHERE "code" IN (
  'ANNUAL_PLAN', 'FIVE_YEAR_PLAN', 'MIDTERM_REVIEW', 'FIVE_YEAR_SUMMARY', 'REGISTRATION',
  'SCHOOL_REGISTRATION', 'MIDYEAR_REPORT', 'SCHOOL_YEAR_REPORT', 'ANNUAL_REPORT', 'SELF_SCORE',
  'CLUSTER_PACT', 'CLUSTER_MIDYEAR', 'CLUSTER_REVIEW', 'CLUSTER_ANNUAL_REPORT'
);
