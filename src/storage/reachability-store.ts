import type { ReachabilityStore, Unreachable } from '../core/outbox/outbox-store.ts';
import { asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Prisma, Unreachable as UnreachableRow } from './generated/client.ts';
import { forgetUnreachable, heal } from './hot/reachability.ts';
import type { Sql } from './hot/sql.ts';

export const reachabilityStore = (tx: Prisma.TransactionClient, sql: Sql): ReachabilityStore => ({
  markUnreachable: async ({ chat, reason, isSoft, since }) => {
    const known = await tx.unreachable.findUnique({ where: { chatId: chat } });
    await tx.unreachable.upsert({
      where: { chatId: chat },
      create: { chatId: chat, reason, soft: isSoft, since, triedAt: since },
      update: { reason, soft: isSoft, triedAt: since },
    });
    return known === null;
  },
  markReachable: async (chatId) => {
    return (await forgetUnreachable(sql, chatId)) > 0;
  },
  heal: (reached) => heal(sql, reached),
  isUnreachable: async (chatId) =>
    (await tx.unreachable.findUnique({ where: { chatId } })) !== null,
  unreachableAmong: async (chats) =>
    (await tx.unreachable.findMany({ where: { chatId: { in: [...chats] } } })).map(toUnreachable),
  all: async () =>
    (await tx.unreachable.findMany({ orderBy: { since: 'desc' } })).map(toUnreachable),
});

const toUnreachable = (row: UnreachableRow): Unreachable => ({
  chat: asTelegramId(row.chatId),
  reason: row.reason,
  isSoft: row.soft,
  since: asInstant(row.since),
});
