import { parseIsoDate } from '../../core/shared/calendar-date.ts';
import { asId, type UnitId } from '../../core/shared/ids.ts';
import { asInstant } from '../../core/shared/instant.ts';
import type { Period } from '../../core/shared/period.ts';
import type { FormsWhere } from '../../core/submissions/draft.ts';
import { reviewStates } from '../../core/submissions/review.ts';
import type { HandedInFact, SubmissionStore } from '../../core/submissions/submission.ts';
import type { Submission as SubmissionRow } from '../generated/client.ts';
import { inPieces, oneOf, type Stored, toBool } from '../row-values.ts';
import type { Sql } from './sql.ts';

type Hot = Pick<
  SubmissionStore,
  'handedIn' | 'unitsWith' | 'cameSince' | 'returnedOf' | 'formsReturned'
>;

type HandedInRow = Pick<
  SubmissionRow,
  'unitId' | 'formId' | 'period' | 'number' | 'version' | 'awaitsPaper'
> & {
  at: bigint;
  firstAt: bigint;
  reviewState: string | null;
  reviewBy: string | null;
  reviewAt: bigint | null;
  answerBy: string | null;
};

/** Who has handed in what: asked for whole cities, and with every list of tasks. */
export const hotSubmissions = (sql: Sql): Hot => ({
  handedIn: async ({ formIds, periods, unitIds }) => {
    const inForms = { formIds, periods };
    const rows = unitIds
      ? await Promise.all(
          inPieces(unitIds).map((ids) => ofUnits(sql, { ...inForms, unitIds: ids })),
        )
      : [await ofAll(sql, inForms)];
    return rows.flat().map(toFact);
  },

  unitsWith: async ({ formId, period }) => {
    const rows = await sql.rows<{ unitId: UnitId }>`
      SELECT DISTINCT "unitId" FROM "Submission"
      WHERE "formId" = ${formId} AND "period" = ${period}`;
    return rows.map(({ unitId }) => unitId);
  },

  cameSince: async (since) => {
    const rows = await sql.rows<HandedInRow>`
      SELECT s."unitId", s."formId", s."period", s."number", s."version", s."submittedAt" AS "at",
        (SELECT MIN(f."submittedAt") FROM "Submission" f WHERE f."unitId" = s."unitId"
          AND f."formId" = s."formId" AND f."period" = s."period") AS "firstAt",
        s."awaitsPaper", r."state" AS "reviewState", r."by" AS "reviewBy", r."at" AS "reviewAt",
        r."answerBy"
      FROM "Submission" s LEFT JOIN "Review" r ON r."number" = s."number" WHERE s."submittedAt" >= ${since} AND NOT EXISTS (
        SELECT 1 FROM "Submission" n WHERE n."unitId" = s."unitId" AND n."formId" = s."formId"
          AND n."period" = s."period" AND n."version" > s."version")`;
    return rows.map(toFact);
  },

  formsReturned: async () => {
    const rows = await sql.rows<Pick<SubmissionRow, 'formId' | 'period'>>`
      SELECT DISTINCT "formId", "period" FROM "Review" WHERE "state" = 'returned'`;
    return rows.map(({ formId, period }) => ({ formId, period: asId<Period>(period) }));
  },

  returnedOf: async ({ formId, period }) => {
    const rows = await sql.rows<HandedInRow>`
      SELECT s."unitId", s."formId", s."period", s."number", s."version", s."submittedAt" AS "at",
        (SELECT MIN(f."submittedAt") FROM "Submission" f WHERE f."unitId" = s."unitId"
          AND f."formId" = s."formId" AND f."period" = s."period") AS "firstAt",
        s."awaitsPaper", r."state" AS "reviewState", r."by" AS "reviewBy", r."at" AS "reviewAt",
        r."answerBy"
      FROM "Review" r JOIN "Submission" s ON s."number" = r."number"
      WHERE r."state" = 'returned' AND r."formId" = ${formId} AND r."period" = ${period}
        AND NOT EXISTS (SELECT 1 FROM "Submission" n WHERE n."unitId" = s."unitId"
          AND n."formId" = s."formId" AND n."period" = s."period" AND n."version" > s."version")`;
    return rows.map(toFact);
  },
});

type Forms = Pick<FormsWhere, 'formIds' | 'periods'>;

/** Two statements, since conditions that may be missing keep SQLite from its index. */
const ofAll = (sql: Sql, { formIds, periods }: Forms): Promise<Stored<HandedInRow>[]> =>
  sql.rows<HandedInRow>`
    SELECT s."unitId", s."formId", s."period", s."number", s."version",
      s."submittedAt" AS "at", f."firstAt",
      s."awaitsPaper", r."state" AS "reviewState", r."by" AS "reviewBy", r."at" AS "reviewAt",
      r."answerBy"
    FROM (SELECT "unitId", "formId", "period", MAX("version") AS "newest",
        MIN("submittedAt") AS "firstAt" FROM "Submission"
      WHERE "formId" IN (${formIds}) AND "period" IN (${periods})
      GROUP BY "unitId", "formId", "period") f
    JOIN "Submission" s ON s."unitId" = f."unitId" AND s."formId" = f."formId"
      AND s."period" = f."period" AND s."version" = f."newest"
    LEFT JOIN "Review" r ON r."number" = s."number"`;

const ofUnits = (
  sql: Sql,
  { formIds, periods, unitIds }: Forms & { unitIds: readonly UnitId[] },
): Promise<Stored<HandedInRow>[]> =>
  sql.rows<HandedInRow>`
    SELECT s."unitId", s."formId", s."period", s."number", s."version",
      s."submittedAt" AS "at", f."firstAt",
      s."awaitsPaper", r."state" AS "reviewState", r."by" AS "reviewBy", r."at" AS "reviewAt",
      r."answerBy"
    FROM (SELECT "unitId", "formId", "period", MAX("version") AS "newest",
        MIN("submittedAt") AS "firstAt" FROM "Submission"
      WHERE "formId" IN (${formIds}) AND "period" IN (${periods}) AND "unitId" IN (${unitIds})
      GROUP BY "unitId", "formId", "period") f
    JOIN "Submission" s ON s."unitId" = f."unitId" AND s."formId" = f."formId"
      AND s."period" = f."period" AND s."version" = f."newest"
    LEFT JOIN "Review" r ON r."number" = s."number"`;

const toFact = (row: Stored<HandedInRow>): HandedInFact => ({
  unitId: asId<UnitId>(row.unitId),
  formId: row.formId,
  period: asId<Period>(row.period),
  number: row.number,
  version: row.version,
  at: asInstant(row.at),
  firstAt: asInstant(row.firstAt),
  awaitsPaper: toBool(row.awaitsPaper),
  ...reviewIn(row),
});

const reviewIn = ({
  reviewState,
  reviewBy,
  reviewAt,
  answerBy,
}: Stored<HandedInRow>): Pick<HandedInFact, 'review'> =>
  reviewState === null || reviewAt === null
    ? {}
    : {
        review: {
          state: oneOf(reviewStates, reviewState),
          by: asId(reviewBy ?? ''),
          at: asInstant(reviewAt),
          answerBy: parseIsoDate(answerBy ?? '') ?? null,
        },
      };
