import * as z from 'zod';

import { asId, asTelegramId, type UnitId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import { type UnitsFile, unitsFileStates, type UnitsFileStore } from '../core/units/units-file.ts';
import type { UnitsTable } from '../core/units/units-table.ts';
import type { Prisma } from './generated/client.ts';
import type { Sql } from './hot/sql.ts';
import { approvedUnitsFiles, type BareUnitsFile, waitingUnitsFiles } from './hot/waiting-files.ts';
import { oneOf, type Stored } from './row-values.ts';
import { textRef } from './stored-message.ts';

export const unitsFileStore = (tx: Prisma.TransactionClient, sql: Sql): UnitsFileStore => ({
  add: async ({ chat: chatId, ...file }) => {
    await tx.unitsFile.updateMany({
      where: { chatId, state: { in: ['ready', 'choosing'] } },
      data: { state: 'dropped', ...nothing },
    });
    await tx.unitsFile.create({ data: { ...file, chatId, dueAt: file.sentAt } });
  },

  byId: async (id) => {
    const row = await tx.unitsFile.findUnique({ where: { id }, omit: nothingRead });
    return row ? toFile(row) : null;
  },

  tableOf: async (id) => {
    const row = await tx.unitsFile.findUnique({ where: { id }, select: { content: true } });
    return row?.content ? readTable(row.content) : null;
  },

  reportOf: async (id) => {
    const row = await tx.unitsFile.findUnique({ where: { id }, select: { report: true } });
    return row?.report ? report.parse(JSON.parse(row.report)) : null;
  },

  toRead: async (now, limit) => (await waitingUnitsFiles(sql, now, limit)).map(toFile),

  toApply: async () => (await approvedUnitsFiles(sql)).map(toFile),

  markReady: async (id, read) => {
    const data = { content: JSON.stringify(read.table), report: JSON.stringify(read.report) };
    await tx.unitsFile.update({ where: { id }, data: { state: 'ready', ...data } });
  },

  markRefused: async (id, read) => {
    const data = { state: 'ready', report: JSON.stringify(read) };
    await tx.unitsFile.update({ where: { id }, data });
  },

  approve: async (id) => {
    const where = { id, state: 'ready' };
    return (await tx.unitsFile.updateMany({ where, data: { state: 'approved' } })).count > 0;
  },

  markEnded: async (id, state) => {
    await tx.unitsFile.update({ where: { id }, data: { state, ...nothing } });
  },

  postpone: async (id, until) => {
    await tx.unitsFile.update({
      where: { id },
      data: { dueAt: until, attempts: { increment: 1 } },
    });
  },

  ...nameChoices(tx),

  ...sheetChoice(tx),
});

/** What somebody said of names that were not plain. */
const nameChoices = (
  tx: Prisma.TransactionClient,
): Pick<UnitsFileStore, 'choicesOf' | 'choose'> => ({
  choicesOf: async (id) => {
    const row = await tx.unitsFile.findUnique({ where: { id }, select: { choices: true } });
    const said = row?.choices ? choices.parse(JSON.parse(row.choices)) : {};
    return said as Record<string, UnitId | null>;
  },

  choose: async (id, said) => {
    await tx.unitsFile.update({ where: { id }, data: { choices: JSON.stringify(said) } });
  },
});

const choices = z.record(z.string(), z.string().nullable());

/** What waits until somebody says which of its sheets is meant. */
const sheetChoice = (
  tx: Prisma.TransactionClient,
): Pick<UnitsFileStore, 'markChoosing' | 'chooseSheet'> => ({
  markChoosing: async (id, tables) => {
    const data = { state: 'choosing', content: JSON.stringify(tables) };
    await tx.unitsFile.update({ where: { id }, data });
  },

  chooseSheet: async (id, at, now) => {
    const where = { id, state: 'choosing' };
    const row = await tx.unitsFile.findFirst({ where, select: { content: true } });
    const chosen = row?.content ? z.array(table).parse(JSON.parse(row.content))[at] : undefined;
    if (!chosen) return false;
    const data = { state: 'waiting', content: JSON.stringify(chosen), dueAt: now };
    return (await tx.unitsFile.updateMany({ where, data })).count > 0;
  },
});

const nothing = { content: null, report: null, choices: null };
const nothingRead = { content: true, report: true, choices: true } as const;

const report = z.object({ lines: z.array(textRef), isReady: z.boolean() });

const table = z.object({
  header: z.array(z.string()),
  headerRow: z.number().exactOptional(),
  sheet: z.string().exactOptional(),
  isOfAwards: z.literal(true).exactOptional(),
  above: z.string().exactOptional(),
  rows: z.array(z.object({ number: z.number(), cells: z.array(z.string()) })),
});

/** What nobody can read is as good as gone: its sender is told to send it again. */
const readTable = (content: string): UnitsTable | null => {
  try {
    return table.parse(JSON.parse(content));
  } catch {
    return null;
  }
};

const toFile = (row: Stored<BareUnitsFile>): UnitsFile => ({
  id: asId(row.id),
  sentBy: asId(row.sentBy),
  chat: asTelegramId(row.chatId),
  fileId: row.fileId,
  name: row.name,
  state: oneOf(unitsFileStates, row.state),
  sentAt: asInstant(row.sentAt),
  attempts: row.attempts,
});
