import { expect, it } from 'vitest';

import { waitsForRoom, watchDisk } from '../../../src/core/people/watch-disk.ts';
import { asId, asTelegramId, type PersonId } from '../../../src/core/shared/ids.ts';
import { MINUTE_MS, plusMs } from '../../../src/core/shared/instant.ts';
import { NOW, openPost, sent } from '../../worker/open-post.ts';

const GIGABYTE = 1024 ** 3;
const ADMIN = asId<PersonId>('admin');

/** A city with one admin, whose second disk has as much room as a story says. */
const openDisk = async (total = 1_000 * GIGABYTE) => {
  const { transactions } = await openPost(sent);
  await transactions.run(async ({ people }) => {
    const name = { fullName: 'Phạm Quốc Hùng', position: 'Quản trị' };
    const rest = { language: 'vi', activeDraftId: null, createdAt: NOW };
    await people.save({ id: ADMIN, telegramId: asTelegramId(1), ...name, ...rest });
    const role = { role: 'board_admin', grantedAt: NOW, grantedBy: 'cli' } as const;
    await people.grantRole({ personId: ADMIN, ...role });
  });
  let now = NOW;
  /** What waits once so much is free, a minute later. */
  const waitsAt = async (free: number, least = 2 * GIGABYTE): Promise<string[]> => {
    now = plusMs(now, MINUTE_MS);
    const rooms = [
      { free: total, total },
      { free, total },
    ];
    await watchDisk({
      disk: { rooms: () => Promise.resolve(rooms), least },
      read: (work) => transactions.single(work),
      transact: (work) => transactions.run(work),
      now: () => now,
    });
    return transactions.single(async ({ installation }) => {
      const waiting: string[] = [];
      for (const what of ['announcements', 'reminders'] as const)
        if (await waitsForRoom(installation, what)) waiting.push(what);
      return waiting;
    });
  };
  /** Keys of the texts by which the admin has heard of it. */
  const told = () =>
    transactions.single(async ({ outbox }) => {
      const keys: string[] = [];
      for (let id = 1; ; id += 1) {
        const row = await outbox.byId(id);
        if (!row) return keys;
        if (row.message.type === 'notice')
          keys.push(...row.message.lines.map((line) => ('key' in line ? line.key : '')));
      }
    });
  return { waitsAt, told };
};

it('stops announcements in the last 5 %, reminders in the last 3 %, and tells admins of each once', async () => {
  const { waitsAt, told } = await openDisk();
  const free = async (percent: number) => ({
    percent,
    waits: await waitsAt(percent * 10 * GIGABYTE),
  });
  const both = ['announcements', 'reminders'];
  expect([
    await free(15),
    await free(14.9),
    await free(5),
    await free(4.9),
    await free(3),
    await free(2.9),
    await free(0),
  ]).toEqual([
    { percent: 15, waits: [] },
    { percent: 14.9, waits: [] },
    { percent: 5, waits: [] },
    { percent: 4.9, waits: ['announcements'] },
    { percent: 3, waits: ['announcements'] },
    { percent: 2.9, waits: both },
    { percent: 0, waits: both },
  ]);
  expect(await told()).toEqual(['disk-low', 'disk-very-low', 'disk-nearly-none']);
});

it('goes on in the other order once there is room to spare, not to and fro', async () => {
  const { waitsAt, told } = await openDisk();
  const waits = (percent: number) => waitsAt(percent * 10 * GIGABYTE);
  const both = ['announcements', 'reminders'];
  expect(await waits(2)).toEqual(both);
  expect(await waits(3.2)).toEqual(both);
  expect(await waits(3.4)).toEqual(['announcements']);
  expect(await waits(5.4)).toEqual(['announcements']);
  expect(await waits(5.6)).toEqual([]);
  expect(await told()).toEqual(['disk-nearly-none']);
  expect(await waits(17)).toEqual([]);
  expect(await told()).toEqual(['disk-nearly-none', 'disk-fine']);
});

it('takes what is little on any disk for little on a small one', async () => {
  const { waitsAt } = await openDisk(4 * GIGABYTE);
  expect(await waitsAt(0.6 * GIGABYTE)).toEqual([]);
  expect(await waitsAt(0.45 * GIGABYTE)).toEqual(['announcements']);
  expect(await waitsAt(0.25 * GIGABYTE)).toEqual(['announcements', 'reminders']);
});

it('keeps nothing waiting where nobody wants it watched any more', async () => {
  const { waitsAt, told } = await openDisk();
  expect(await waitsAt(0)).toEqual(['announcements', 'reminders']);
  expect(await waitsAt(0, 0)).toEqual([]);
  expect(await told()).toEqual(['disk-nearly-none']);
});
