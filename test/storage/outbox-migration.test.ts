import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';

import { outboxStates } from '../../src/core/outbox/outbox-message.ts';
import { asInstant, DAY_MS } from '../../src/core/shared/instant.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { MIGRATIONS_FOLDER } from '../../src/storage/migration-files.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { scratchFolder } from './scratch.ts';

const NOON = Date.UTC(2027, 0, 11, 5);
/** How an earlier version paused: what waited was due then. */
const PUT_AWAY_MS = 365 * DAY_MS;

type Old = { subject?: string | null; status?: string; dueAt?: number; expiresAt?: number | null };

/** A database of the version before, with these messages and one broadcast in each of two states. */
const openOld = async (messages: readonly Old[]): Promise<string> => {
  const folder = scratchFolder();
  const before = readdirSync(MIGRATIONS_FOLDER).filter((name) => name < '20261129171421');
  for (const name of before)
    cpSync(join(MIGRATIONS_FOLDER, name), join(folder, name), { recursive: true });
  const file = join(scratchFolder(), 'old.db');
  await migrate(`file:${file}`, folder);
  const db = new BetterSqlite3(file);
  const broadcast = db.prepare(
    `INSERT INTO "Broadcast" ("id", "number", "state", "revision", "createdBy", "createdAt", "content",
      "buttons", "audience", "timing", "failuresInRow")
    VALUES (?, ?, ?, 1, 'P1', ${NOON}, '{}', '[]', '{"to":[],"except":[]}', '{"type":"now"}', 0)`,
  );
  broadcast.run('paused', 1, 'paused');
  broadcast.run('sending', 2, 'sending');
  const message = db.prepare(
    `INSERT INTO "Delivery" ("dedupeKey", "subject", "chatId", "lane", "kind", "content", "status",
      "attempts", "dueAt", "expiresAt", "createdAt")
    VALUES (?, ?, ?, 2, 'broadcast', '{"type":"prepared"}', ?, 0, ?, ?, ${NOON})`,
  );
  messages.forEach(({ subject = null, status = 'pending', dueAt = NOON, expiresAt = null }, n) =>
    message.run(`key ${n}`, subject, n + 1, status, dueAt, expiresAt),
  );
  db.close();
  return `file:${file}`;
};

const openNew = async (url: string) => {
  await migrate(url);
  const database = await openDatabase(url);
  return { transactions: transactionsOf(database), close: () => database.close() };
};

it('keeps every message in its state, with its subject in two parts', async () => {
  const subjects = [
    'broadcast:sending',
    'broadcast-change:c_1',
    'question:q-1',
    'reminder:01ABC:2027-01-12',
    'weekly:2027-01-11',
    'unreachable:-100200300',
    'test-broadcast:t',
    'attachment:a:b',
    null,
  ];
  const url = await openOld(
    outboxStates.map((status, n) => ({ status, subject: subjects[n] ?? null })),
  );
  const { transactions, close } = await openNew(url);
  const all = await transactions.single(({ outbox }) =>
    Promise.all(outboxStates.map((_, n) => outbox.byId(n + 1))),
  );
  expect(all.map((one) => one?.state)).toEqual([...outboxStates]);
  expect(all.map((one) => one?.subject)).toEqual([
    { type: 'broadcast', id: 'sending' },
    { type: 'broadcast-change', id: 'c_1' },
    { type: 'question', id: 'q-1' },
    { type: 'digest', id: '2027-01-12' },
    { type: 'weekly', id: '2027-01-11' },
    { type: 'unreachable', id: '-100200300' },
    { type: 'test-broadcast', id: 't' },
    { type: 'attachment', id: 'a:b' },
    null,
  ]);
  expect(all.every((one) => one?.dueAt === NOON && one.priority === 2)).toBe(true);
  await close();
});

it('goes on with a broadcast that was paused before, days later, for everybody', async () => {
  const pausedAt = NOON + DAY_MS;
  const expiresAt = NOON + 3 * DAY_MS;
  const away = { subject: 'broadcast:paused', dueAt: pausedAt + PUT_AWAY_MS, expiresAt };
  const url = await openOld([away, away, { subject: 'broadcast:sending', expiresAt }]);
  const { transactions, close } = await openNew(url);
  const now = asInstant(NOON + 10 * DAY_MS);
  const wish = { token: 'a', now, lease: { nowMs: 0, untilMs: 1 }, limit: 9 };
  const before = await transactions.run(({ sending }) => sending.claim(wish));
  expect(before.map(({ to }) => to)).toEqual([3]);
  const subject = { type: 'broadcast', id: 'paused' };
  const after = await transactions.run(async ({ sending, outbox }) => {
    expect(await outbox.resume(subject, now)).toBe(2);
    return sending.claim({ ...wish, token: 'b' });
  });
  expect(after.map(({ to }) => to)).toEqual([1, 2]);
  // One day had passed when it was paused; the nine after it do not count.
  expect(after.map(({ pausedMs }) => pausedMs)).toEqual([9 * DAY_MS, 9 * DAY_MS]);
  await close();
});
