import { parseIsoDate } from '../../core/shared/calendar-date.ts';
import { asId, type UnitId } from '../../core/shared/ids.ts';
import { asInstant } from '../../core/shared/instant.ts';
import type { Period } from '../../core/shared/period.ts';
import type { FormsWhere } from '../../core/submissions/draft.ts';
import { reviewStates } from '../../core/submissions/review.ts';
import type { HandedInFact, SubmissionStore } from '../../core/submissions/submission.ts';
import type { Submission as SubmissionRow } from '../generated/client.ts';
import { inPieces, oneOf, type Stored, toBool } from '../row-values.ts';
import { toSubmission } from '../submission-row.ts';
import { allPages, PAGE } from './pages.ts';
import type { Sql } from './sql.ts';

type Hot = Pick<
  SubmissionStore,
  'handedIn' | 'newestOf' | 'unitsWith' | 'cameSince' | 'returnedOf' | 'formsReturned'
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

/** Who has handed in what: asked for whole cities, and with every list of tasks and form that is opened. */
export const hotSubmissions = (sql: Sql): Hot => ({
  handedIn: async ({ formIds, periods, unitIds }) => {
    const inForms = { formIds, periods };
    if (!unitIds) return ofAll(sql, inForms);
    const rows = await Promise.all(
      inPieces(unitIds).map((ids) => ofUnits(sql, { ...inForms, unitIds: ids })),
    );
    return rows.flat().map(toFact);
  },

  newestOf: newestOf(sql),

  unitsWith: async ({ formId, period }) => {
    const rows = await allPages<Stored<{ unitId: UnitId }>>(
      (last) => sql.rows<{ unitId: UnitId }>`
        SELECT DISTINCT "unitId" FROM "Submission"
        WHERE "formId" = ${formId} AND "period" = ${period} AND "unitId" > ${last?.unitId ?? ''}
        ORDER BY "unitId" LIMIT ${PAGE}`,
    );
    return rows.map(({ unitId }) => unitId);
  },

  cameSince: async (since) => {
    const rows = await allPages<Stored<HandedInRow>>(
      (last) => sql.rows<HandedInRow>`
        SELECT s."unitId", s."formId", s."period", s."number", s."version", s."submittedAt" AS "at",
          (SELECT MIN(f."submittedAt") FROM "Submission" f WHERE f."unitId" = s."unitId"
            AND f."formId" = s."formId" AND f."period" = s."period") AS "firstAt",
          s."awaitsPaper", r."state" AS "reviewState", r."by" AS "reviewBy", r."at" AS "reviewAt",
          r."answerBy"
        FROM "Submission" s LEFT JOIN "Review" r ON r."number" = s."number"
        WHERE s."submittedAt" >= ${since} AND (s."submittedAt", s."number") > (${last?.at ?? since - 1}, ${last?.number ?? ''})
          AND NOT EXISTS (
          SELECT 1 FROM "Submission" n WHERE n."unitId" = s."unitId" AND n."formId" = s."formId"
            AND n."period" = s."period" AND n."version" > s."version")
        ORDER BY s."submittedAt", s."number" LIMIT ${PAGE}`,
    );
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

const newestOf =
  (sql: Sql): Hot['newestOf'] =>
  async (unitId, wanted) => {
    const formIds = [...new Set(wanted.map(({ formId }) => formId))];
    const periods = [...new Set(wanted.map(({ period }) => period))];
    const rows = await sql.rows<SubmissionRow>`
      SELECT s.* FROM "Submission" s
      WHERE s."unitId" = ${unitId} AND s."formId" IN (${formIds}) AND s."period" IN (${periods})
        AND NOT EXISTS (SELECT 1 FROM "Submission" n WHERE n."unitId" = s."unitId"
          AND n."formId" = s."formId" AND n."period" = s."period" AND n."version" > s."version")`;
    return rows
      .map(toSubmission)
      .filter((one) =>
        wanted.some(({ formId, period }) => formId === one.formId && period === one.period),
      );
  };

type Forms = Pick<FormsWhere, 'formIds' | 'periods'>;

type VersionRow = Omit<HandedInRow, 'firstAt' | keyof ReviewRow> & { number: string };
type ReviewRow = Pick<HandedInRow, 'reviewState' | 'reviewBy' | 'reviewAt' | 'answerBy'>;

/** Of a whole city versions are read as they lie in one index, and joined to their reviews here: that takes half as long. */
const ofAll = async (sql: Sql, { formIds, periods }: Forms): Promise<HandedInFact[]> => {
  const versions = await sql.rows<VersionRow>`
    SELECT "unitId", "formId", "period", "number", "version", "submittedAt" AS "at", "awaitsPaper"
    FROM "Submission" WHERE "formId" IN (${formIds}) AND "period" IN (${periods})
    ORDER BY "formId", "period", "unitId", "version"`;
  const reviews = await sql.rows<ReviewRow & { number: string }>`
    SELECT "number", "state" AS "reviewState", "by" AS "reviewBy", "at" AS "reviewAt", "answerBy"
    FROM "Review" WHERE "state" IN (${reviewStates}) AND "formId" IN (${formIds})
      AND "period" IN (${periods})`;
  const reviewOf = new Map(reviews.map((review) => [review.number, review]));
  const facts: HandedInFact[] = [];
  let before: Stored<VersionRow> | undefined;
  for (const version of versions) {
    const fact = factOf(version, reviewOf.get(version.number));
    const replaced = before && isOfSame(before, version) ? facts.pop() : undefined;
    facts.push(
      replaced && replaced.firstAt < fact.at ? { ...fact, firstAt: replaced.firstAt } : fact,
    );
    before = version;
  }
  return facts;
};

const isOfSame = (one: Stored<VersionRow>, other: Stored<VersionRow>): boolean =>
  one.unitId === other.unitId && one.formId === other.formId && one.period === other.period;

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
  ...factOf(row, row),
  firstAt: asInstant(row.firstAt),
});

const factOf = (row: Stored<VersionRow>, review: Stored<ReviewRow> | undefined): HandedInFact => ({
  unitId: asId<UnitId>(row.unitId),
  formId: row.formId,
  period: asId<Period>(row.period),
  number: row.number,
  version: row.version,
  at: asInstant(row.at),
  firstAt: asInstant(row.at),
  awaitsPaper: toBool(row.awaitsPaper),
  ...(review ? reviewIn(review) : {}),
});

const reviewIn = ({
  reviewState,
  reviewBy,
  reviewAt,
  answerBy,
}: Stored<ReviewRow>): Pick<HandedInFact, 'review'> =>
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
