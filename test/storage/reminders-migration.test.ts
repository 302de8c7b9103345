import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';

import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId } from '../../src/core/shared/ids.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { MIGRATIONS_FOLDER } from '../../src/storage/migration-files.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { scratchFolder } from './scratch.ts';

const NOON = Date.UTC(2027, 2, 15, 5);
const END = NOON + 3_600_000;

/** What stood twice in the version before. */
type Old = {
  status: string;
  decidedAt?: number;
  /** Messages to the person about the digest of that day. */
  messages: readonly { state: string; endedAt?: number; on?: string; isAskedFor?: boolean }[];
};

/** Each by a person of its own: P0, P1 … */
const migrated = async (reminders: readonly Old[]) => {
  const folder = scratchFolder();
  for (const name of readdirSync(MIGRATIONS_FOLDER).filter((one) => one < '20261129201834'))
    cpSync(join(MIGRATIONS_FOLDER, name), join(folder, name), { recursive: true });
  const file = join(scratchFolder(), 'old.db');
  await migrate(`file:${file}`, folder);
  const db = new BetterSqlite3(file);
  const person = db.prepare(`INSERT INTO "Person" ("id", "telegramId", "fullName", "position",
      "language", "search", "createdAt") VALUES (?, ?, '', '', 'vi', '', 0)`);
  const message = db.prepare(`INSERT INTO "OutboxMessage" ("dedupeKey", "subjectType", "subjectId",
      "chatId", "priority", "kind", "content", "state", "attempts", "dueAt", "createdAt", "endedAt",
      "expiresAt", "error")
    VALUES (?, 'digest', ?, ?, 1, 'reminder-digest', '{"type":"prepared"}', ?, 1, 0, 0, ?, ?, ?)`);
  const reminder = db.prepare(`INSERT INTO "Reminder" ("unitId", "milestoneId", "revision", "step",
      "personId", "audience", "day", "by", "status", "reason", "text", "plannedAt", "decidedAt")
    VALUES ('u', 'm', 1, 'before-7', ?, 'unit', '2027-03-15', 'system', ?, ?, ?, 1, ?)`);
  reminders.forEach(({ status, decidedAt = NOON, messages }, at) => {
    person.run(`P${at}`, at + 1);
    for (const [nth, { state, endedAt = null, on, isAskedFor }] of messages.entries())
      message.run(
        `${at}:${nth}`,
        on ?? '2027-03-15',
        at + 1,
        state,
        endedAt,
        isAskedFor ? null : END,
        `${state} ${nth}`,
      );
    reminder.run(`P${at}`, status, status, '{"key":"reminder-closing"}', decidedAt);
  });
  db.close();
  await migrate(`file:${file}`);
  const database = await openDatabase(`file:${file}`);
  onTestFinished(() => database.close());
  return transactionsOf(database).single(async (stores) => {
    const told = await stores.reminders.toldSince(asId('m'), '2027-03-01' as CalendarDate);
    const heard = new Set<string>(told.map(({ personId }) => personId));
    const log = await stores.reminders.log({ unitId: asId('u') }, { limit: 99, offset: 0 });
    return log.map(({ personId, state, reason, decidedAt }) => ({
      personId,
      state,
      reason,
      decidedAt,
      isTold: heard.has(personId),
    }));
  });
};

it('tells of each reminder of an earlier version what that version told', async () => {
  const rows = await migrated([
    { status: 'planned', messages: [{ state: 'pending' }] },
    { status: 'sending', messages: [{ state: 'pending' }] },
    { status: 'sent', messages: [{ state: 'sent', endedAt: NOON }] },
    { status: 'unknown', messages: [{ state: 'unknown', endedAt: NOON }] },
    { status: 'failed', messages: [{ state: 'failed', endedAt: NOON }] },
    { status: 'failed', messages: [{ state: 'blocked', endedAt: NOON }] },
    { status: 'skipped', messages: [{ state: 'cancelled', endedAt: NOON }] },
    { status: 'superseded', messages: [{ state: 'expired', endedAt: NOON }] },
  ]);
  expect(rows.map(({ state, isTold }) => [state, isTold])).toEqual([
    ['planned', false],
    ['sending', true],
    ['sent', true],
    ['unknown', true],
    ['failed', false],
    ['failed', false],
    ['skipped', false],
    ['superseded', false],
  ]);
  expect(rows.every(({ decidedAt }) => decidedAt === NOON)).toBe(true);
  expect(rows.slice(4, 7).map(({ reason }) => reason)).toEqual([
    'failed 0',
    'blocked 0',
    'skipped',
  ]);
});

it('finds among several messages of a day the one that ended with the reminder', async () => {
  const rows = await migrated([
    {
      status: 'failed',
      messages: [
        { state: 'sent', endedAt: NOON - 1 },
        { state: 'failed', endedAt: NOON },
        { state: 'failed', endedAt: NOON + 1 },
      ],
    },
    {
      status: 'sent',
      messages: [
        { state: 'failed', endedAt: NOON },
        { state: 'sent', endedAt: NOON },
        { state: 'sent', endedAt: NOON + 9 },
        { state: 'sent', endedAt: NOON, on: '2027-03-16' },
      ],
    },
  ]);
  expect(rows).toMatchObject([
    { state: 'failed', reason: 'failed 1', decidedAt: NOON },
    { state: 'sent', decidedAt: NOON },
  ]);
});

it('counts as heard whatever may have been, and lets be said anew what certainly was not', async () => {
  const rows = await migrated([
    { status: 'sent', messages: [] },
    { status: 'unknown', messages: [{ state: 'cancelled', endedAt: NOON + 5 }] },
    { status: 'unknown', messages: [{ state: 'pending', isAskedFor: true }] },
    { status: 'sending', messages: [{ state: 'cancelled', endedAt: NOON }] },
    { status: 'sending', messages: [{ state: 'sent', endedAt: NOON - 9 }] },
    { status: 'failed', messages: [{ state: 'sent', endedAt: NOON - 9 }] },
  ]);
  expect(rows.map(({ state, isTold }) => [state, isTold])).toEqual([
    ['unknown', true],
    ['unknown', true],
    ['unknown', true],
    ['unknown', true],
    ['unknown', true],
    ['superseded', false],
  ]);
});
