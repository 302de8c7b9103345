import type { SendingStore } from '../core/delivery/sending-store.ts';
import { asInstant } from '../core/shared/instant.ts';
import { messageColumns, toDelivery } from './delivery-row.ts';
import type { Prisma } from './generated/client.ts';
import { packMessage } from './stored-message.ts';

export const sendingStore = (tx: Prisma.TransactionClient): SendingStore => ({
  due: async (now, limit) => {
    const rows = await tx.delivery.findMany({
      where: { status: 'pending', dueAt: { lte: now } },
      orderBy: [{ lane: 'asc' }, { dueAt: 'asc' }, { id: 'asc' }],
      take: limit,
    });
    return rows.map(toDelivery);
  },

  nextDueAt: async () => {
    const row = await tx.delivery.findFirst({
      where: { status: 'pending' },
      orderBy: { dueAt: 'asc' },
    });
    return row ? asInstant(row.dueAt) : null;
  },

  markSent: async (id, messageIds, at) => {
    const data = { status: 'sent', ...messageColumns(messageIds), sentAt: at, endedAt: at };
    await tx.delivery.update({ where: { id }, data });
  },

  markEnded: async (id, status, { reason, at }) => {
    const data = { status, error: reason.slice(0, 500), endedAt: at };
    await tx.delivery.update({ where: { id }, data });
  },

  postpone: async (id, until, reason) => {
    await tx.delivery.update({
      where: { id },
      data: { dueAt: until, attempts: { increment: 1 }, error: reason.slice(0, 500) },
    });
  },

  keepRest: async (id, messageIds, rest) => {
    const data = { ...messageColumns(messageIds), content: packMessage(rest) };
    await tx.delivery.update({ where: { id }, data });
  },

  follow: async (from, to) => {
    await tx.delivery.updateMany({
      where: { chatId: from, status: 'pending' },
      data: { chatId: to },
    });
  },
});
