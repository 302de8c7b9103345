import { parseIsoDate } from '../core/shared/calendar-date.ts';
import { asId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import {
  reviewStates,
  type Remark,
  type Review,
  type ReviewStore,
} from '../core/submissions/review.ts';
import type { Prisma, Remark as RemarkRow, Review as ReviewRow } from './generated/client.ts';
import { oneOf, type Stored } from './row-values.ts';

export const reviewStore = (tx: Prisma.TransactionClient): ReviewStore => ({
  of: async (number) => {
    const row = await tx.review.findUnique({ where: { number } });
    return row ? toReview(row) : null;
  },

  ofUnit: async (unitId) => {
    const rows = await tx.review.findMany({ where: { unitId } });
    return rows.map(toReview);
  },

  save: async (review) => {
    await tx.review.upsert({ where: { number: review.number }, create: review, update: review });
  },

  remarks: async (number) => {
    const rows = await tx.remark.findMany({
      where: { number },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    return rows.map(toRemark);
  },

  remark: async (id) => {
    const row = await tx.remark.findUnique({ where: { id } });
    return row ? toRemark(row) : null;
  },

  saveRemark: async (remark) => {
    await tx.remark.upsert({ where: { id: remark.id }, create: remark, update: remark });
  },

  removeRemark: async (id) => {
    await tx.remark.deleteMany({ where: { id } });
  },

  ...usualRemarks(tx),
});

type Usual = Pick<ReviewStore, 'usual' | 'saveUsual' | 'removeUsual'>;

const usualRemarks = (tx: Prisma.TransactionClient): Usual => ({
  usual: async () => {
    const rows = await tx.usualRemark.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] });
    return rows.map(({ id, words, by, at }) => ({ id, words, by: asId(by), at: asInstant(at) }));
  },

  saveUsual: async (usual) => {
    await tx.usualRemark.upsert({ where: { id: usual.id }, create: usual, update: usual });
  },

  removeUsual: async (id) => {
    await tx.usualRemark.deleteMany({ where: { id } });
  },
});

const toReview = (row: Stored<ReviewRow>): Review => ({
  number: row.number,
  unitId: asId(row.unitId),
  formId: row.formId,
  period: asId(row.period),
  version: row.version,
  state: oneOf(reviewStates, row.state),
  answerBy: parseIsoDate(row.answerBy ?? '') ?? null,
  by: asId(row.by),
  at: asInstant(row.at),
});

const toRemark = (row: Stored<RemarkRow>): Remark => ({
  id: row.id,
  number: row.number,
  path: row.path,
  words: row.words,
  by: asId(row.by),
  at: asInstant(row.at),
});
