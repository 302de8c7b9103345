import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';

import { noAudience } from '../../src/core/broadcasts/audience.ts';
import type { MessagePlace } from '../../src/core/broadcasts/broadcast-store.ts';
import type { Broadcast } from '../../src/core/broadcasts/broadcast.ts';
import type { BroadcastContent } from '../../src/core/broadcasts/content.ts';
import { asId, asTelegramId } from '../../src/core/shared/ids.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { MIGRATIONS_FOLDER } from '../../src/storage/migration-files.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { NOW, openPeopleWorld } from '../support/people-world.ts';
import { scratchFolder } from './scratch.ts';

const ADMIN = asTelegramId(2 ** 52 - 1);
const OTHER = asTelegramId(7);

const madeOf = (messageIds: number[], fromChatId = ADMIN): BroadcastContent => ({
  kind: 'text',
  fromChatId,
  messageIds,
  mediaGroupId: null,
  words: '',
  caption: null,
});

const broadcast = (number: number, content: Broadcast['content']): Broadcast => ({
  id: asId(`b${number}`),
  number,
  state: 'finished',
  revision: 1,
  createdBy: asId('p'),
  createdAt: NOW,
  content,
  buttons: [],
  audience: noAudience,
  timing: { type: 'now' },
  confirmedBy: null,
  approvedBy: null,
  approvedPeople: null,
  startedAt: null,
  endedAt: null,
  stopReason: null,
  failuresInRow: 0,
  repeats: null,
  progress: null,
});

const openBroadcasts = async () => {
  const { run } = await openPeopleWorld();
  return {
    save: (...all: Broadcast[]) =>
      run(async ({ broadcasts }) => {
        for (const one of all) await broadcasts.save(one);
      }),
    remove: (id: string) => run(({ broadcasts }) => broadcasts.remove(asId(id))),
    madeFrom: async (place: MessagePlace): Promise<number[]> =>
      (await run(({ broadcasts }) => broadcasts.madeFrom(place))).map(({ number }) => number),
  };
};

it('finds an announcement by each message that it is made of, however many came later', async () => {
  const { save, madeFrom } = await openBroadcasts();
  await save(broadcast(1, { vi: madeOf([5, 6]), en: madeOf([6, 9]) }));
  for (let number = 2; number <= 520; number += 1)
    await save(broadcast(number, { vi: madeOf([number + 100]) }));
  for (const messageId of [5, 6, 9])
    expect(await madeFrom({ chatId: ADMIN, messageId })).toEqual([1]);
  expect(await madeFrom({ chatId: ADMIN, messageId: 7 })).toEqual([]);
  expect(await madeFrom({ chatId: OTHER, messageId: 5 })).toEqual([]);
});

it('follows what it is made of, and forgets it with the announcement', async () => {
  const { save, remove, madeFrom } = await openBroadcasts();
  const first = { chatId: ADMIN, messageId: 5 };
  const second = { chatId: OTHER, messageId: 5 };
  await save(broadcast(1, { vi: madeOf([5]) }), broadcast(2, { vi: madeOf([5]) }));
  expect(await madeFrom(first)).toEqual([2, 1]);
  await save(broadcast(1, { vi: madeOf([5], OTHER) }));
  expect(await madeFrom(first)).toEqual([2]);
  expect(await madeFrom(second)).toEqual([1]);
  await remove('b1');
  expect(await madeFrom(second)).toEqual([]);
});

it('knows what the announcements of an earlier version are made of', async () => {
  const folder = scratchFolder();
  for (const name of readdirSync(MIGRATIONS_FOLDER).filter((one) => one < '20261129195829'))
    cpSync(join(MIGRATIONS_FOLDER, name), join(folder, name), { recursive: true });
  const file = join(scratchFolder(), 'old.db');
  await migrate(`file:${file}`, folder);
  const db = new BetterSqlite3(file);
  const insert = db.prepare(`INSERT INTO "Broadcast" ("id", "number", "state", "revision",
      "createdBy", "createdAt", "content", "buttons", "audience", "timing", "failuresInRow")
    VALUES (?, ?, 'finished', 1, 'p', 0, ?, '[]', '{"to":[],"except":[]}', '{"type":"now"}', 0)`);
  insert.run('empty', 1, '{}');
  insert.run('broken', 4, '{"vi":');
  insert.run('both', 2, JSON.stringify({ vi: madeOf([5, 6]), en: madeOf([6], OTHER) }));
  insert.run('same', 3, JSON.stringify({ vi: madeOf([6]), en: madeOf([6]) }));
  db.close();
  await migrate(`file:${file}`);
  const database = await openDatabase(`file:${file}`);
  onTestFinished(() => database.close());
  const madeFrom = async (chatId: number, messageId: number) =>
    (
      await transactionsOf(database).single(({ broadcasts }) =>
        broadcasts.madeFrom({ chatId: asTelegramId(chatId), messageId }),
      )
    ).map(({ number }) => number);
  expect(await madeFrom(ADMIN, 5)).toEqual([2]);
  expect(await madeFrom(ADMIN, 6)).toEqual([3, 2]);
  expect(await madeFrom(OTHER, 6)).toEqual([2]);
  expect(await madeFrom(OTHER, 5)).toEqual([]);
});
