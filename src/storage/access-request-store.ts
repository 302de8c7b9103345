import type { AccessRequestStore } from '../core/people/access-request-store.ts';
import type { AccessRequest } from '../core/people/access-request.ts';
import { asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { AccessRequest as RequestRow, Prisma } from './generated/client.ts';
import { instantOrNull, oneOf } from './row-values.ts';

export const accessRequestStore = (tx: Prisma.TransactionClient): AccessRequestStore => ({
  byId: async (id) => orNull(await tx.accessRequest.findUnique({ where: { id } })),

  beingWritten: async (telegramId) =>
    orNull(
      await tx.accessRequest.findFirst({
        where: { telegramId, step: 'writing', closedAt: null },
        orderBy: { at: 'desc' },
      }),
    ),

  countSent: (telegramId, since) =>
    tx.accessRequest.count({ where: { telegramId, step: 'sent', at: { gt: since } } }),

  waiting: async () => {
    const rows = await tx.accessRequest.findMany({
      where: { step: 'sent', closedAt: null },
      orderBy: { at: 'asc' },
    });
    return rows.map(toRequest);
  },

  save: async ({ id, ...data }) => {
    await tx.accessRequest.upsert({ where: { id }, create: { id, ...data }, update: data });
  },

  closeAllOf: async (telegramId, closedAt) => {
    await tx.accessRequest.updateMany({
      where: { telegramId, closedAt: null },
      data: { closedAt },
    });
  },
});

const orNull = (row: RequestRow | null): AccessRequest | null => (row ? toRequest(row) : null);

const toRequest = (row: RequestRow): AccessRequest => ({
  id: row.id,
  telegramId: asTelegramId(row.telegramId),
  senderName: row.senderName,
  message: row.message,
  language: row.language,
  step: oneOf(['writing', 'sent'], row.step),
  at: asInstant(row.at),
  closedAt: instantOrNull(row.closedAt),
});
