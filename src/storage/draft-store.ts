import {
  asId,
  asTelegramId,
  type DraftId,
  type PersonId,
  type UnitId,
} from '../core/shared/ids.ts';
import type { DraftStore } from '../core/submissions/draft-store.ts';
import { toDraft } from './draft-row.ts';
import type { Prisma } from './generated/client.ts';
import { hotDrafts } from './hot/drafts.ts';
import { measuredDrafts } from './hot/measured-drafts.ts';
import type { Sql } from './hot/sql.ts';
import type { KnownDrafts, KnownShares } from './known-drafts.ts';

export const draftStore = (
  tx: Prisma.TransactionClient,
  sql: Sql,
  known: { drafts: KnownDrafts; shares: KnownShares },
): DraftStore => ({
  byToken: async (token) => {
    const row = await tx.draft.findUnique({ where: { token }, include: { answers: true } });
    return row ? toDraft(row, row.answers) : null;
  },

  unitOf: async (id) => {
    const row = await tx.draft.findUnique({ where: { id }, select: { unitId: true } });
    return row && asId<UnitId>(row.unitId);
  },

  ofForm: async (formId, period) => {
    const rows = await tx.draft.findMany({ where: { formId, period }, include: { answers: true } });
    return rows.map((row) => toDraft(row, row.answers));
  },

  openOf: async (unitId) => {
    const rows = await tx.draft.findMany({
      where: { unitId, status: 'open' },
      include: { answers: true },
    });
    return rows.map((row) => toDraft(row, row.answers));
  },

  inHand: async (since) => {
    const rows = await tx.cursor.findMany({
      where: { updatedAt: { gte: since }, draft: { status: 'open' } },
      select: {
        draftId: true,
        person: { select: { id: true, telegramId: true, activeDraftId: true } },
      },
      orderBy: { personId: 'asc' },
    });
    return rows
      .filter(({ draftId, person }) => person.activeDraftId === draftId)
      .map(({ draftId, person }) => ({
        personId: asId<PersonId>(person.id),
        chat: asTelegramId(Number(person.telegramId)),
        draftId: asId<DraftId>(draftId),
      }));
  },

  move: async (id, unitId) => {
    await tx.draft.update({ where: { id }, data: { unitId } });
  },

  remove: async (id) => {
    await tx.draft.delete({ where: { id } });
  },

  answeredBy: async (chatId, messageId) => {
    const row = await tx.answer.findFirst({ where: { chatId, messageId } });
    return row ? asId<DraftId>(row.draftId) : null;
  },

  ...hotDrafts(sql, known.drafts),
  ...measuredDrafts(sql, known.shares),
});
