import {
  asId,
  type DraftId,
  type PersonId,
  type SubmissionId,
  type UnitId,
} from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Period } from '../core/shared/period.ts';
import type { Submission, SubmissionStore } from '../core/submissions/submission.ts';
import type { Prisma, Submission as SubmissionRow } from './generated/client.ts';

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

  count: (period) => tx.submission.count({ where: { period } }),

  add: async (submission) => {
    await tx.submission.create({ data: submission });
  },
});

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
