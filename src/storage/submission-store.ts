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
import type { Submission, SubmissionStore } from '../core/submissions/submission.ts';
import { Prisma, type Submission as SubmissionRow } from './generated/client.ts';
import { inPieces } from './row-values.ts';

export const submissionStore = (tx: Prisma.TransactionClient): SubmissionStore => ({
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
    return rows.flat().map((row) => ({
      unitId: asId<UnitId>(row.unitId),
      formId: row.formId,
      period: asId<Period>(row.period),
      number: row.number,
      version: row.version,
      at: asInstant(row.at),
      firstAt: asInstant(row.firstAt),
    }));
  },

  count: (period) => tx.submission.count({ where: { period } }),

  add: async (submission) => {
    await tx.submission.create({ data: submission });
  },
});

type HandedInRow = Pick<SubmissionRow, 'unitId' | 'formId' | 'period' | 'number' | 'version'> & {
  at: bigint | number;
  firstAt: bigint | number;
};

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
