import type { InboxStore } from '../core/outbox/inbox-store.ts';
import type { Prisma } from './generated/client.ts';
import { hotInbox } from './hot/inbox.ts';
import type { Sql } from './hot/sql.ts';

export const inboxStore = (tx: Prisma.TransactionClient, sql: Sql): InboxStore => ({
  countFailure: async (updateId, error, isLast) => {
    await tx.inboxUpdate.updateMany({
      where: { updateId, status: 'pending' },
      data: {
        attempts: { increment: 1 },
        error: error.slice(0, 500),
        ...(isLast ? { status: 'dead' } : {}),
      },
    });
  },

  owedReplies: async () => {
    const rows = await tx.inboxUpdate.findMany({
      where: { status: 'done', repliesDue: true },
      orderBy: { updateId: 'asc' },
    });
    return rows.map(({ updateId, key, replies }) => ({ updateId: Number(updateId), key, replies }));
  },

  forgetBefore: async (at) => {
    const { count } = await tx.inboxUpdate.deleteMany({
      where: { status: 'done', repliesDue: false, receivedAt: { lt: at } },
    });
    return count;
  },

  ...hotInbox(sql),
});
