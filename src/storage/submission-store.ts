import {
  asId,
  type DraftId,
  type PersonId,
  type SubmissionId,
  type UnitId,
} from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Period } from '../core/shared/period.ts';
import type { FormsWhere } from '../core/submissions/draft.ts';
import type { HandedInFact, Submission, SubmissionStore } from '../core/submissions/submission.ts';
import { Prisma, type Submission as SubmissionRow } from './generated/client.ts';
import { inPieces } from './row-values.ts';
import type { Sql } from './sql.ts';

/** Versions that were read lately; they never change, and nobody takes them back. */
export type KnownVersions = Map<SubmissionId, Submission>;

const MOST_KNOWN = 300;

export const submissionStore = (
  tx: Prisma.TransactionClient,
  sql: Sql,
  known: KnownVersions,
): SubmissionStore => ({
  versions: async ({ unitId, formId, period }) => {
    const rows = await tx.submission.findMany({
      where: { unitId, formId, period },
      orderBy: { version: 'desc' },
    });
    return rows.map(toSubmission);
  },

  byNumber: async (number) => {
    const row = await tx.submission.findUnique({ where: { number } });
    return row ? toSubmission(row) : null;
  },

  byIds: (ids) => remembered(tx, known, ids),

  newestOf: async (unitId, wanted) => {
    const rows = await tx.submission.findMany({
      where: { unitId, OR: wanted.map(({ formId, period }) => ({ formId, period })) },
      orderBy: { version: 'asc' },
    });
    return [...new Map(rows.map((row) => [`${row.formId} ${row.period}`, row])).values()].map(
      toSubmission,
    );
  },

  latestOf: async (formId, period) => {
    const rows = await tx.submission.findMany({
      where: { formId, period },
      omit: { content: true },
      orderBy: { version: 'asc' },
    });
    return [...new Map(rows.map((row) => [row.unitId, withoutContent(row)])).values()];
  },

  handedIn: async (where) => {
    const rows = await Promise.all(
      unitPieces(where).map(
        (units) => tx.$queryRaw<HandedInRow[]>`
        SELECT s."unitId", s."formId", s."period", s."number", s."version",
          s."submittedAt" AS "at", f."firstAt"
        FROM (SELECT "unitId", "formId", "period", MAX("version") AS "newest",
            MIN("submittedAt") AS "firstAt" FROM "Submission"
          WHERE "formId" IN (${Prisma.join(where.formIds)})
            AND "period" IN (${Prisma.join(where.periods)}) ${units}
          GROUP BY "unitId", "formId", "period") f
        JOIN "Submission" s ON s."unitId" = f."unitId" AND s."formId" = f."formId"
          AND s."period" = f."period" AND s."version" = f."newest"`,
      ),
    );
    return rows.flat().map(toFact);
  },

  ...citywide(sql),

  count: (period) => tx.submission.count({ where: { period } }),

  add: async (submission) => {
    await tx.submission.create({ data: submission });
  },
});

const remembered = async (
  tx: Prisma.TransactionClient,
  known: KnownVersions,
  ids: readonly SubmissionId[],
): Promise<Submission[]> => {
  const unknown = ids.filter((id) => !known.has(id));
  const rows =
    unknown.length === 0 ? [] : await tx.submission.findMany({ where: { id: { in: unknown } } });
  for (const row of rows) remember(known, toSubmission(row));
  return ids.flatMap((id) => known.get(id) ?? []);
};

/** The oldest goes first. */
const remember = (known: KnownVersions, submission: Submission): void => {
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size >= MOST_KNOWN) known.delete(oldest);
  known.set(submission.id, submission);
};

type HandedInRow = Pick<SubmissionRow, 'unitId' | 'formId' | 'period' | 'number' | 'version'> & {
  at: bigint | number;
  firstAt: bigint | number;
};

/** Of all units at once. */
const citywide = (sql: Sql): Pick<SubmissionStore, 'unitsWith' | 'cameSince'> => ({
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
          AND f."formId" = s."formId" AND f."period" = s."period") AS "firstAt"
      FROM "Submission" s WHERE s."submittedAt" >= ${since} AND NOT EXISTS (
        SELECT 1 FROM "Submission" n WHERE n."unitId" = s."unitId" AND n."formId" = s."formId"
          AND n."period" = s."period" AND n."version" > s."version")`;
    return rows.map(toFact);
  },
});

const toFact = (row: HandedInRow): HandedInFact => ({
  unitId: asId<UnitId>(row.unitId),
  formId: row.formId,
  period: asId<Period>(row.period),
  number: row.number,
  version: row.version,
  at: asInstant(row.at),
  firstAt: asInstant(row.firstAt),
});

/** Nothing is asked for when there are no forms: SQL knows no empty list. */
const unitPieces = ({ formIds, periods, unitIds }: FormsWhere): Prisma.Sql[] => {
  if (formIds.length === 0 || periods.length === 0) return [];
  if (!unitIds) return [Prisma.empty];
  return inPieces(unitIds, 1_000).map((ids) => Prisma.sql`AND "unitId" IN (${Prisma.join(ids)})`);
};

const withoutContent = (row: Omit<SubmissionRow, 'content'>): Omit<Submission, 'content'> => ({
  id: asId<SubmissionId>(row.id),
  number: row.number,
  draftId: asId<DraftId>(row.draftId),
  unitId: asId<UnitId>(row.unitId),
  formId: row.formId,
  period: asId<Period>(row.period),
  version: row.version,
  formVersion: row.formVersion,
  hash: row.hash,
  submittedBy: asId<PersonId>(row.submittedBy),
  submittedAt: asInstant(row.submittedAt),
});

const toSubmission = ({ content, ...row }: SubmissionRow): Submission => ({
  ...withoutContent(row),
  content,
});
