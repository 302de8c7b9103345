import type { FaqEntry, FaqStore } from '../core/questions/faq.ts';
import { asId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { FaqEntry as Row, Prisma } from './generated/client.ts';
import { type Stored, toBool } from './row-values.ts';

export const faqStore = (tx: Prisma.TransactionClient): FaqStore => ({
  all: async () => {
    const rows = await tx.faqEntry.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] });
    return rows.map(toEntry);
  },

  byId: async (id) => {
    const row = await tx.faqEntry.findUnique({ where: { id } });
    return row ? toEntry(row) : null;
  },

  save: async (entry) => {
    await tx.faqEntry.upsert({ where: { id: entry.id }, create: entry, update: entry });
  },

  remove: async (id) => {
    await tx.faqEntry.deleteMany({ where: { id } });
  },
});

const toEntry = (row: Stored<Row>): FaqEntry => ({
  id: row.id,
  question: row.question,
  answer: row.answer,
  isShown: toBool(row.isShown),
  by: asId(row.by),
  at: asInstant(row.at),
  changedAt: asInstant(row.changedAt),
});
