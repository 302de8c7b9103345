import type { BroadcastStore } from '../core/broadcasts/broadcast-store.ts';
import type { Broadcast } from '../core/broadcasts/broadcast.ts';
import { toBroadcast, toRow } from './broadcast-row.ts';
import type { BroadcastSource, Prisma } from './generated/client.ts';
import { hotBroadcasts } from './hot/broadcasts.ts';
import type { Sql } from './hot/sql.ts';

export const broadcastStore = (tx: Prisma.TransactionClient, sql: Sql): BroadcastStore => ({
  nextNumber: async () => {
    const { _max: highest } = await tx.broadcast.aggregate({ _max: { number: true } });
    return (highest.number ?? 0) + 1;
  },

  save: async (broadcast) => {
    const { id, ...data } = toRow(broadcast);
    await tx.broadcast.upsert({ where: { id }, create: { id, ...data }, update: data });
    await tx.broadcastSource.deleteMany({ where: { broadcastId: id } });
    const sources = sourcesOf(broadcast);
    if (sources.length > 0) await tx.broadcastSource.createMany({ data: sources });
  },

  setProgress: async (id, progress) => {
    const data = {
      progressChatId: progress?.chatId ?? null,
      progressMessageId: progress?.messageId ?? null,
    };
    await tx.broadcast.update({ where: { id }, data });
  },

  madeFrom: async (place) => {
    const rows = await tx.broadcast.findMany({
      where: { sources: { some: place } },
      orderBy: { number: 'desc' },
    });
    return rows.map(toBroadcast);
  },

  remove: async (id) => {
    await tx.broadcast.delete({ where: { id } });
  },

  ...hotBroadcasts(sql),
});

/** The messages that it is made of, each once: both languages may be made of the same. */
const sourcesOf = ({ id, content }: Broadcast): BroadcastSource[] => {
  const sources = Object.values(content).flatMap(({ fromChatId, messageIds }) =>
    messageIds.map((messageId) => ({ chatId: BigInt(fromChatId), messageId, broadcastId: id })),
  );
  return [...new Map(sources.map((one) => [`${one.chatId}:${one.messageId}`, one])).values()];
};
