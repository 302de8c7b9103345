import { asId, type SubmissionId, type UnitId } from '../core/shared/ids.ts';
import type { Period } from '../core/shared/period.ts';
import {
  awaitsPaper,
  documentNumberOf,
  type FormPeriod,
  type HandedInFact,
  type Submission,
  type SubmissionStore,
} from '../core/submissions/submission.ts';
import type { Prisma } from './generated/client.ts';
import type { Sql } from './hot/sql.ts';
import { hotSubmissions } from './hot/submissions.ts';
import { reviewStore } from './review-store.ts';
import { beginningWith, inPieces } from './row-values.ts';
import { toSubmission, withoutContent } from './submission-row.ts';

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

  newestOfUnits: async (unitIds, wanted) => {
    const papers = wantedPapers(wanted);
    const others = papers.formIds.length + papers.periods.length;
    const found = await Promise.all(
      inPieces(unitIds, others).map((ids) => newestIds(tx, ids, papers)),
    );
    return remembered(tx, known, found.flat());
  },

  ofUnit: (unitId) => papersOf(tx, unitId),

  latestOf: async (formId, period) => {
    const rows = await tx.submission.findMany({
      where: { formId, period },
      omit: { content: true },
      orderBy: { version: 'asc' },
    });
    return [...new Map(rows.map((row) => [row.unitId, withoutContent(row)])).values()];
  },

  periodsOf: (formId) => periodsOf(tx, formId),

  count: (period) => tx.submission.count({ where: { period } }),

  add: async (submission) => {
    await tx.submission.create({ data: rowOf(submission) });
  },

  ...hotSubmissions(sql),

  ...byDocument(tx),
});

/** What is asked of whole cities stands beside the content. */
const rowOf = (submission: Submission) => ({
  ...submission,
  awaitsPaper: awaitsPaper(submission),
  documentNumber: documentNumberOf(submission),
});

const byDocument = (
  tx: Prisma.TransactionClient,
): Pick<SubmissionStore, 'numbered' | 'documentsOf'> => ({
  numbered: async (beginning) => {
    const rows = await tx.submission.findMany({
      where: { documentNumber: beginningWith(beginning) },
      omit: { content: true },
    });
    return rows.flatMap((row) => {
      const { submittedAt: at, ...one } = withoutContent(row);
      const { documentNumber } = row;
      return documentNumber === null ? [] : [{ ...one, at, documentNumber }];
    });
  },

  documentsOf: async (unitId) => {
    const rows = await tx.submission.findMany({
      where: { unitId, documentNumber: { not: null } },
      select: { number: true, documentNumber: true },
    });
    return new Map(rows.map(({ number, documentNumber }) => [number, documentNumber ?? '']));
  },
});

const papersOf = async (tx: Prisma.TransactionClient, unitId: UnitId): Promise<HandedInFact[]> => {
  const rows = await tx.submission.findMany({
    where: { unitId },
    orderBy: { version: 'asc' },
  });
  const reviews = await reviewStore(tx).ofUnit(unitId);
  const reviewOf = new Map(
    reviews.map(({ number, state, by, at, answerBy }) => [number, { state, by, at, answerBy }]),
  );
  const byPaper = new Map<string, HandedInFact>();
  for (const one of rows.map(toSubmission)) {
    const { formId, period, number, version, submittedAt: at } = one;
    const key = `${formId} ${period}`;
    const firstAt = byPaper.get(key)?.firstAt ?? at;
    const facts = { unitId, formId, period, number, version, at, firstAt };
    const review = reviewOf.get(number);
    byPaper.set(key, { ...facts, awaitsPaper: awaitsPaper(one), ...(review ? { review } : {}) });
  }
  return [...byPaper.values()];
};

type WantedPapers = { formIds: string[]; periods: Period[]; keys: ReadonlySet<string> };

const wantedPapers = (wanted: readonly FormPeriod[]): WantedPapers => ({
  formIds: [...new Set(wanted.map(({ formId }) => formId))],
  periods: [...new Set(wanted.map(({ period }) => period))],
  keys: new Set(wanted.map(paperKey)),
});

const paperKey = ({ formId, period }: { formId: string; period: string }): string =>
  `${formId} ${period}`;

const newestIds = async (
  tx: Prisma.TransactionClient,
  unitIds: readonly UnitId[],
  { formIds, periods, keys }: WantedPapers,
): Promise<SubmissionId[]> => {
  if (keys.size === 0) return [];
  const rows = await tx.submission.findMany({
    where: { unitId: { in: [...unitIds] }, formId: { in: formIds }, period: { in: periods } },
    select: { id: true, unitId: true, formId: true, period: true },
    orderBy: { version: 'asc' },
  });
  const wanted = rows.filter((row) => keys.has(paperKey(row)));
  const newest = new Map(wanted.map((row) => [`${row.unitId} ${paperKey(row)}`, row.id]));
  return [...newest.values()].map((id) => asId<SubmissionId>(id));
};

const periodsOf = async (tx: Prisma.TransactionClient, formId: string): Promise<Period[]> => {
  const groups = await tx.submission.groupBy({ by: ['period'], where: { formId } });
  return groups.map(({ period }) => asId<Period>(period)).toSorted(newestFirst);
};

const newestFirst = (one: Period, other: Period): number =>
  one < other ? 1 : one > other ? -1 : 0;

const remembered = async (
  tx: Prisma.TransactionClient,
  known: KnownVersions,
  ids: readonly SubmissionId[],
): Promise<Submission[]> => {
  // Apart from what is kept: that holds fewer than may be asked for at once.
  const found = new Map<SubmissionId, Submission>();
  for (const id of ids) {
    const one = known.get(id);
    if (one) found.set(id, one);
  }
  const unknown = ids.filter((id) => !found.has(id));
  for (const piece of inPieces(unknown))
    for (const row of await tx.submission.findMany({ where: { id: { in: piece } } })) {
      const one = toSubmission(row);
      found.set(one.id, one);
      remember(known, one);
    }
  return ids.flatMap((id) => found.get(id) ?? []);
};

/** The oldest goes first. */
const remember = (known: KnownVersions, submission: Submission): void => {
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size >= MOST_KNOWN) known.delete(oldest);
  known.set(submission.id, submission);
};
