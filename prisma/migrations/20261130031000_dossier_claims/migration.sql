-- What units have said of dossiers that most of them have not. What was said in forms so far stays said.
CREATE TABLE "DossierClaim" (
    "milestoneId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "has" BOOLEAN NOT NULL,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("milestoneId", "unitId")
);
INSERT INTO "DossierClaim" ("milestoneId", "unitId", "has", "by", "at")
SELECT m."id", s."unitId",
  REPLACE(s."content", '"field":"has_content","value":"none"', '') = s."content",
  s."submittedBy", s."submittedAt"
FROM "Submission" s JOIN "Milestone" m ON m."formId" = s."formId" AND m."period" = s."period"
WHERE REPLACE(s."content", '"field":"has_content"', '') <> s."content"
  AND NOT EXISTS (SELECT 1 FROM "Submission" n WHERE n."unitId" = s."unitId"
    AND n."formId" = s."formId" AND n."period" = s."period" AND n."version" > s."version");
INSERT INTO "DossierClaim" ("milestoneId", "unitId", "has", "by", "at")
SELECT m."id", d."unitId", true, a."savedBy", a."savedAt"
FROM "Draft" d JOIN "Milestone" m ON m."formId" = d."formId" AND m."period" = d."period"
JOIN "Answer" a ON a."draftId" = d."id" AND a."path" = 'has_content'
WHERE d."status" = 'open' AND a."value" = '"some"' AND NOT EXISTS (SELECT 1 FROM "DossierClaim" c
  WHERE c."milestoneId" = m."id" AND c."unitId" = d."unitId");
