import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';

import type { BroadcastId } from '../../src/core/shared/ids.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { MIGRATIONS_FOLDER } from '../../src/storage/migration-files.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { scratchFolder } from './scratch.ts';

const NOON = Date.UTC(2027, 0, 11, 5);
const UNREACHABLE = 'the person cannot be reached';

/** What stood twice in an earlier version; `outbox` null where nothing was handed over. */
type Old = { state: string; outbox: string | null; error?: string; isWithdrawn?: boolean };

/** A broadcast of the version before, whose recipients stood like that. */
const openOld = async (broadcastState: string, people: readonly Old[]) => {
  const folder = scratchFolder();
  for (const name of readdirSync(MIGRATIONS_FOLDER).filter((one) => one < '20261129180324'))
    cpSync(join(MIGRATIONS_FOLDER, name), join(folder, name), { recursive: true });
  const file = join(scratchFolder(), 'old.db');
  await migrate(`file:${file}`, folder);
  const db = new BetterSqlite3(file);
  db.exec(`INSERT INTO "Broadcast" ("id", "number", "state", "revision", "createdBy", "createdAt",
      "content", "buttons", "audience", "timing", "failuresInRow")
    VALUES ('b', 1, '${broadcastState}', 1, 'P', ${NOON}, '{}', '[]', '{"to":[],"except":[]}',
      '{"type":"now"}', 0);
    INSERT INTO "BroadcastChange" ("id", "broadcastId", "type", "createdBy", "createdAt")
    VALUES ('w', 'b', 'withdrawal', 'P', ${NOON})`);
  const message = db.prepare(`INSERT INTO "OutboxMessage" ("dedupeKey", "subjectType", "subjectId",
      "chatId", "priority", "kind", "content", "state", "attempts", "dueAt", "createdAt", "error",
      "messageId", "sentAt")
    VALUES (?, 'broadcast', 'b', ?, 2, 'broadcast', '{"type":"prepared"}', ?, 1, ${NOON}, ${NOON},
      ?, ?, ?)`);
  const recipient = db.prepare(`INSERT INTO "BroadcastRecipient" ("broadcastId", "personId",
      "chatId", "position", "unitIds", "state", "attempt", "messageIds", "changeId", "changeResult")
    VALUES ('b', ?, ?, ?, '["U"]', ?, ?, '[]', ?, ?)`);
  people.forEach(({ state, outbox, error = null, isWithdrawn = false }, at) => {
    const change = isWithdrawn ? ['w', 'done'] : [null, null];
    recipient.run(`P${at}`, at + 1, at, state, outbox === null ? 0 : 1, ...change);
    const sent = outbox === 'sent' ? [at + 70, NOON + at] : [null, null];
    if (outbox !== null) message.run(`broadcast:b:${at + 1}:0`, at + 1, outbox, error, ...sent);
  });
  db.close();
  return `file:${file}`;
};

const recipientsAfter = async (url: string) => {
  await migrate(url);
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  const id = 'b' as BroadcastId;
  return transactionsOf(database).single(({ broadcastRecipients }) => broadcastRecipients.all(id));
};

it('tells of a broadcast of an earlier version what that version told', async () => {
  const rows = await recipientsAfter(
    await openOld('sending', [
      { state: 'sent', outbox: 'sent' },
      { state: 'withdrawn', outbox: 'sent', isWithdrawn: true },
      { state: 'unreachable', outbox: 'blocked', error: 'Forbidden' },
      { state: 'unreachable', outbox: 'cancelled', error: UNREACHABLE },
      { state: 'failed', outbox: 'failed', error: 'Bad Request' },
      { state: 'failed', outbox: 'expired', error: 'too late' },
      { state: 'unknown', outbox: 'unknown', error: 'network' },
      { state: 'cancelled', outbox: 'cancelled', error: 'the person is gone' },
      { state: 'queued', outbox: 'pending', error: 'Too Many Requests' },
      { state: 'waiting', outbox: null },
    ]),
  );
  expect(rows.map(({ state, reason }) => [state, reason])).toEqual([
    ['sent', null],
    ['withdrawn', null],
    ['unreachable', 'Forbidden'],
    ['unreachable', UNREACHABLE],
    ['failed', 'Bad Request'],
    ['failed', 'too late'],
    ['unknown', 'network'],
    ['cancelled', 'the person is gone'],
    ['queued', null],
    ['waiting', null],
  ]);
  expect(rows.slice(0, 2).map(({ sentAt, messageIds }) => [sentAt, messageIds])).toEqual([
    [NOON, [70]],
    [NOON + 1, [71]],
  ]);
  expect(rows.every(({ unitIds }) => unitIds[0] === 'U')).toBe(true);
});

it('knows who got nothing of a broadcast that an earlier version had cancelled', async () => {
  const rows = await recipientsAfter(
    await openOld('cancelled', [
      { state: 'sent', outbox: 'sent' },
      { state: 'cancelled', outbox: 'cancelled', error: 'cancelled by an admin' },
      { state: 'cancelled', outbox: null },
    ]),
  );
  expect(rows.map(({ state, reason }) => [state, reason])).toEqual([
    ['sent', null],
    ['cancelled', null],
    ['cancelled', null],
  ]);
});
