import { join } from 'node:path';

import { expect, it } from 'vitest';

import { MINUTE_MS } from '../../src/core/shared/instant.ts';
import {
  ALL_THREE,
  addressesUnits,
  composes,
  openBroadcastCity,
  sends,
} from '../support/broadcast-story.ts';
import { reachPast, refusesUpdates } from '../support/database-url.ts';
import { openRemindedWorld, heardOn } from '../support/reminded-world.ts';
import type { World } from '../support/world.ts';

const fileOf = ({ dataFolder }: World): string => join(dataFolder, 'thi-dua.db');

/** As a hand in the database might leave it. */
const inDatabase = (world: World, statement: string): Promise<unknown> =>
  reachPast(fileOf(world), statement);

const approvedFile = ({ id, content, chat }: { id: string; content: string; chat: number }) =>
  `INSERT INTO "UnitsFile" ("id", "sentBy", "chatId", "fileId", "name", "state", "content", "report", "sentAt", "dueAt", "attempts")
   VALUES ('${id}', 'nobody', ${chat}, 'x', 'don-vi.csv', 'approved', ${content}, NULL, 0, 0, 0)`;

it('reminds everybody though an approved list of units has lost its content, and says so', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  const admin = world.player('Quản trị của Ban');
  await inDatabase(world, approvedFile({ id: 'a', content: 'NULL', chat: admin.id }));
  await inDatabase(world, approvedFile({ id: 'b', content: `'{"rows":'`, chat: admin.id }));
  const [digest = ''] = await heardOn(world, lan, '2027-02-19');
  expect(digest).toContain('Kế hoạch năm 2027');
  const lost = world.text.words({ key: 'units-file-lost' }, 'vi');
  expect(admin.heard.filter((words) => words.includes(lost))).toHaveLength(2);
  const left = await world.stores(({ unitsFiles }) => unitsFiles.toApply());
  expect(left).toEqual([]);
});

it('tells the admins once that a job keeps failing, shows it, and tells once that it works', async () => {
  const { world, lan } = await openRemindedWorldThatFails('2027-02-18');
  const admin = world.player('Quản trị của Ban');
  // A list that cannot be written, since the register forbids it: only that job fails.
  const endRefusal = await refusesUpdates(fileOf(world), 'UnitsFile');
  await inDatabase(world, approvedFile({ id: 'a', content: 'NULL', chat: admin.id }));
  const [digest = ''] = await heardOn(world, lan, '2027-02-19');
  expect(digest).toContain('Kế hoạch năm 2027');
  const failing = 'ghi danh sách đơn vị” gặp lỗi';
  const works = 'ghi danh sách đơn vị” đã chạy lại';
  const told = (words: string): number =>
    admin.heard.filter((heard) => heard.includes(words)).length;
  expect(told(failing)).toBe(0);
  for (let minutes = 0; minutes < 4; minutes += 1) await world.pass(MINUTE_MS);
  expect(told(failing)).toBe(1);
  await admin.says('/guitin');
  expect(admin.screen).toContain('Việc tự động đang gặp lỗi: 1');
  expect(admin.screen).toContain('ghi danh sách đơn vị');
  await admin.taps('button-jobs');
  expect(admin.screen).toMatch(/• xếp lịch nhắc việc: \d\d:\d\d, 19\/2\/2027$/m);
  const first = admin.screen;
  await admin.taps('button-page-after');
  expect(`${first}\n${admin.screen}`).not.toMatch(/^• [a-z]+-[a-z-]+/m);
  await admin.taps('button-page-before');
  expect(admin.screen).toMatch(/ghi danh sách đơn vị: đang lỗi \d+ lần liên tiếp, .*E_JOB/);
  await world.restart();
  for (let minutes = 0; minutes < 4; minutes += 1) await world.pass(MINUTE_MS);
  expect(told(failing)).toBe(1);
  expect(world.logLines.join('')).toMatch(/"code":"E_JOB".*"job":"apply-units-files"/);

  await endRefusal();
  for (let minutes = 0; minutes < 3; minutes += 1) await world.pass(MINUTE_MS);
  expect([told(failing), told(works)]).toEqual([1, 1]);
  await admin.says('/guitin');
  expect(admin.screen).not.toContain('Việc tự động');
  await admin.taps('button-jobs');
  expect(admin.screen).toMatch(
    /ghi danh sách đơn vị: \d\d:\d\d, 19\/2\/2027; lỗi gần nhất lúc .*E_JOB/,
  );
  expect(admin.screen).not.toContain('đang lỗi');
  expect(admin.screen).not.toContain('chưa chạy');
});

const openRemindedWorldThatFails = (today: string) =>
  openRemindedWorld(today, ['ANNUAL_PLAN'], { expectsFailures: true });

it('sends an announcement though another one cannot go on', async () => {
  const { world, admin, lan } = await openBroadcastCity({ expectsFailures: true });
  const isFirstEnding = `NEW."number" = 1 AND NEW."state" = 'finished'`;
  const endRefusal = await refusesUpdates(fileOf(world), 'Broadcast', isFirstEnding);
  for (const words of ['Mời họp lúc 8 giờ.', 'Mời họp lúc 9 giờ.']) {
    await composes(admin, words);
    await addressesUnits(admin, ALL_THREE);
    await sends(admin);
  }
  expect(lan.heard.filter((heard) => heard.startsWith('Mời họp'))).toEqual([
    'Mời họp lúc 8 giờ.',
    'Mời họp lúc 9 giờ.',
  ]);
  const states = await world.stores(({ broadcasts }) =>
    broadcasts.page({ states: ['sending', 'finished'], skip: 0, take: 10 }),
  );
  expect(states.map(({ number, state }) => `TB-${number} ${state}`).toSorted()).toEqual([
    'TB-1 sending',
    'TB-2 finished',
  ]);
  await endRefusal();
});
