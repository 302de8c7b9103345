import { z } from 'zod';

import { asId, asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import { type UnitsFile, unitsFileStates, type UnitsFileStore } from '../core/units/units-file.ts';
import type { Prisma, UnitsFile as UnitsFileRow } from './generated/client.ts';
import { oneOf } from './row-values.ts';

export const unitsFileStore = (tx: Prisma.TransactionClient): UnitsFileStore => ({
  add: async ({ chat: chatId, ...file }) => {
    await tx.unitsFile.updateMany({
      where: { chatId, state: 'ready' },
      data: { state: 'dropped', content: null },
    });
    await tx.unitsFile.create({ data: { ...file, chatId, dueAt: file.sentAt } });
  },

  byId: async (id) => {
    const row = await tx.unitsFile.findUnique({ where: { id }, omit: { content: true } });
    return row ? toFile(row) : null;
  },

  tableOf: async (id) => {
    const row = await tx.unitsFile.findUnique({ where: { id }, select: { content: true } });
    return row?.content ? table.parse(JSON.parse(row.content)) : null;
  },

  toRead: async (now, limit) => {
    const rows = await tx.unitsFile.findMany({
      where: { state: 'waiting', dueAt: { lte: now } },
      orderBy: { sentAt: 'asc' },
      omit: { content: true },
      take: limit,
    });
    return rows.map(toFile);
  },

  markReady: async (id, read) => {
    const content = JSON.stringify(read);
    await tx.unitsFile.update({ where: { id }, data: { state: 'ready', content } });
  },

  markEnded: async (id, state) => {
    await tx.unitsFile.update({ where: { id }, data: { state, content: null } });
  },

  postpone: async (id, until) => {
    await tx.unitsFile.update({
      where: { id },
      data: { dueAt: until, attempts: { increment: 1 } },
    });
  },
});

const table = z.object({
  header: z.array(z.string()),
  rows: z.array(z.object({ number: z.number(), cells: z.array(z.string()) })),
});

const toFile = (row: Omit<UnitsFileRow, 'content'>): UnitsFile => ({
  id: asId(row.id),
  sentBy: asId(row.sentBy),
  chat: asTelegramId(row.chatId),
  fileId: row.fileId,
  name: row.name,
  state: oneOf(unitsFileStates, row.state),
  sentAt: asInstant(row.sentAt),
  attempts: row.attempts,
});
