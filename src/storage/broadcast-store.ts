import type { BroadcastStore } from '../core/broadcasts/broadcast-store.ts';
import {
  broadcastStates,
  type Broadcast,
  type BroadcastState,
} from '../core/broadcasts/broadcast.ts';
import { asId, asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import { readAudience, readButtons, readContents, readTiming } from './broadcast-columns.ts';
import type { Broadcast as BroadcastRow, Prisma } from './generated/client.ts';
import { instantOrNull, oneOf } from './row-values.ts';

/** Some years of announcements; nobody edits a message that is older. */
const MOST_LOOKED_AT = 500;

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

  madeIn: async (chatId) => {
    const contents = await tx.broadcast.findMany({
      select: { id: true, content: true },
      orderBy: { number: 'desc' },
      take: MOST_LOOKED_AT,
    });
    // As `JSON.stringify` writes it.
    const made = contents.filter(({ content }) => content.includes(`"fromChatId":${chatId},`));
    if (made.length === 0) return [];
    const where = { id: { in: made.map(({ id }) => id) } };
    return (await tx.broadcast.findMany({ where, orderBy: { number: 'desc' } })).map(toBroadcast);
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
