import type { BroadcastStore } from '../core/broadcasts/broadcast-store.ts';
import {
  broadcastStates,
  type Broadcast,
  type BroadcastState,
} from '../core/broadcasts/broadcast.ts';
import { asId, asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import { readAudience, readButtons, readContents, readTiming } from './broadcast-columns.ts';
import type { Broadcast as BroadcastRow, BroadcastSource, Prisma } from './generated/client.ts';
import { instantOrNull, oneOf } from './row-values.ts';

export const broadcastStore = (tx: Prisma.TransactionClient): BroadcastStore => ({
  byId: async (id) => {
    const row = await tx.broadcast.findUnique({ where: { id } });
    return row ? toBroadcast(row) : null;
  },

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

  page: async ({ states, skip, take }) => {
    const rows = await tx.broadcast.findMany({
      where: { state: { in: [...states] } },
      orderBy: { number: 'desc' },
      skip,
      take,
    });
    return rows.map(toBroadcast);
  },

  live: async () => {
    const where = {
      OR: [{ state: { in: ['sending', 'paused'] } }, { progressMessageId: { not: null } }],
    };
    return (await tx.broadcast.findMany({ where, orderBy: { number: 'asc' } })).map(toBroadcast);
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

  counts: async () => {
    const rows = await tx.broadcast.groupBy({ by: ['state'], _count: true });
    const counts = Object.fromEntries(broadcastStates.map((state) => [state, 0]));
    for (const { state, _count: count } of rows) counts[state] = count;
    return counts as Record<BroadcastState, number>;
  },

  remove: async (id) => {
    await tx.broadcast.delete({ where: { id } });
  },
});

/** The messages that it is made of, each once: both languages may be made of the same. */
const sourcesOf = ({ id, content }: Broadcast): BroadcastSource[] => {
  const sources = Object.values(content).flatMap(({ fromChatId, messageIds }) =>
    messageIds.map((messageId) => ({ chatId: BigInt(fromChatId), messageId, broadcastId: id })),
  );
  return [...new Map(sources.map((one) => [`${one.chatId}:${one.messageId}`, one])).values()];
};

const toBroadcast = (row: BroadcastRow): Broadcast => ({
  id: asId(row.id),
  number: row.number,
  state: oneOf(broadcastStates, row.state),
  revision: row.revision,
  createdBy: asId(row.createdBy),
  createdAt: asInstant(row.createdAt),
  content: readContents(row.content),
  buttons: readButtons(row.buttons),
  audience: readAudience(row.audience),
  timing: readTiming(row.timing),
  confirmedBy: row.confirmedBy === null ? null : asId(row.confirmedBy),
  approvedBy: row.approvedBy === null ? null : asId(row.approvedBy),
  approvedPeople: row.approvedPeople,
  startedAt: instantOrNull(row.startedAt),
  endedAt: instantOrNull(row.endedAt),
  stopReason: row.stopReason,
  failuresInRow: row.failuresInRow,
  repeats: row.repeats === null ? null : asId(row.repeats),
  progress:
    row.progressChatId === null || row.progressMessageId === null
      ? null
      : { chatId: asTelegramId(row.progressChatId), messageId: row.progressMessageId },
});

const toRow = ({ progress, ...broadcast }: Broadcast): BroadcastRow => ({
  ...broadcast,
  createdAt: BigInt(broadcast.createdAt),
  content: JSON.stringify(broadcast.content),
  buttons: JSON.stringify(broadcast.buttons),
  audience: JSON.stringify(broadcast.audience),
  timing: JSON.stringify(broadcast.timing),
  startedAt: broadcast.startedAt === null ? null : BigInt(broadcast.startedAt),
  endedAt: broadcast.endedAt === null ? null : BigInt(broadcast.endedAt),
  progressChatId: progress ? BigInt(progress.chatId) : null,
  progressMessageId: progress?.messageId ?? null,
});
