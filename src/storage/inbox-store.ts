import type { IncomingUpdate, InboxStore, PendingUpdate } from '../core/outbox/inbox-store.ts';
import { Prisma, type InboxUpdate } from './generated/client.ts';
import type { Sql } from './sql.ts';

export const inboxStore = (tx: Prisma.TransactionClient, sql: Sql): InboxStore => ({
  add: async (updates, now) => {
    const added: IncomingUpdate[] = [];
    for (const update of updates) {
      const { updateId, key, body } = update;
      const isNew = await sql.write`
        INSERT INTO "InboxUpdate"
          ("updateId", "key", "body", "status", "attempts", "receivedAt", "replies", "repliesDue")
        VALUES (${updateId}, ${key}, ${body}, 'pending', 0, ${now}, '', false)
        ON CONFLICT ("updateId") DO NOTHING`;
      if (isNew) added.push(update);
    }
    return added;
  },

  pending: async () => {
    const rows = await tx.inboxUpdate.findMany({
      where: { status: 'pending' },
      orderBy: { updateId: 'asc' },
    });
    return rows.map(toPending);
  },

  markDone: async (updateId, replies) => {
    const done = await sql.write`
      UPDATE "InboxUpdate" SET "status" = 'done', "replies" = ${replies},
        "repliesDue" = ${replies !== ''} WHERE "updateId" = ${updateId} AND "status" = 'pending'`;
    if (done !== 1) throw new Error(`update ${updateId} was applied already`);
  },

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
      where: { repliesDue: true },
      orderBy: { updateId: 'asc' },
    });
    return rows.map(({ updateId, key, replies }) => ({ updateId: Number(updateId), key, replies }));
  },

  markReplied: async (updateIds) => {
    if (updateIds.length === 0) return;
    await tx.$executeRaw`
      UPDATE "InboxUpdate" SET "repliesDue" = false, "replies" = ''
      WHERE "updateId" IN (${Prisma.join([...updateIds])})`;
  },

  forgetBefore: async (at) => {
    const { count } = await tx.inboxUpdate.deleteMany({
      where: { status: 'done', repliesDue: false, receivedAt: { lt: at } },
    });
    return count;
  },
});

const toPending = ({ updateId, key, body, attempts }: InboxUpdate): PendingUpdate => ({
  updateId: Number(updateId),
  key,
  body,
  attempts,
});
