import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { DAY_MS, MINUTE_MS } from '../../src/core/shared/instant.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, fillPlan, pdf, submitPlan, taps } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { remindOf } from '../support/remind-of.ts';
import type { World } from '../support/world.ts';

const SCAN = pdf('bản giấy, 12 trang');
const PAPER = '12/BC-UBND ngày 10/1/2027';

const copiesIn = ({ dataFolder }: World): Buffer[] =>
  readdirSync(join(dataFolder, 'files')).map((name) =>
    readFileSync(join(dataFolder, 'files', name)),
  );

const bytesSentTo = (world: World, player: Player): Buffer[] =>
  player.messages.flatMap(({ from, document }) =>
    from === 'bot' && document ? [world.control.file(document.fileUniqueId).bytes] : [],
  );

/** The Board has recorded the statistics of a unit as come by post. */
const recordsStatistics = async (world: World): Promise<Player> => {
  const admin = world.player('Quản trị');
  await admin.says('Phường Láng');
  await admin.taps('button-papers');
  await admin.taps('○ Thống kê năm 2026');
  await admin.taps('button-record-paper');
  await admin.says(PAPER);
  await admin.taps('button-record-yes');
  return admin;
};

const opensPaper = async (player: Player): Promise<void> => {
  await player.says('Phường Láng');
  await player.taps('button-papers');
  await player.taps('● Thống kê năm 2026');
};

const LOST = {
  type: 'error',
  code: 400,
  description: 'Bad Request: wrong file identifier/HTTP URL specified',
} as const;

it('keeps an own copy of a scan, fetched again when Telegram fails, and sends it when Telegram has lost it', async () => {
  const world = await openWorld({ today: '2027-01-12', expectsApiErrors: true });
  const admin = await recordsStatistics(world);
  world.control.addFault({ method: 'getFile', times: 1, fault: { type: 'html', status: 502 } });
  await admin.sendsFile('ban-chup.pdf', SCAN);
  expect(admin).toSay('record-scan-added', { name: 'ban-chup.pdf', count: 1 });
  expect(copiesIn(world)).toEqual([]);
  await world.pass(2 * MINUTE_MS);
  expect(copiesIn(world)).toEqual([SCAN]);

  await opensPaper(admin);
  world.control.addFault({ method: 'sendDocument', chatId: admin.id, times: 1, fault: LOST });
  await admin.taps('Tệp: ban-chup.pdf');
  expect(bytesSentTo(world, admin)).toEqual([SCAN]);
});

it('keeps the copy of a scan for as long as the paper counts', async () => {
  const world = await openWorld({ today: '2027-01-12', expectsApiErrors: true });
  const admin = await recordsStatistics(world);
  await admin.sendsFile('ban-chup.pdf', SCAN);
  await world.settle();
  const folder = join(world.dataFolder, 'files');
  const old = new Date(Date.now() - 2 * DAY_MS);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), old, old);
  await world.restart();
  await world.settle();
  expect(copiesIn(world)).toEqual([SCAN]);
});

it('tells the admins of a scan that Telegram does not hand out', async () => {
  const world = await openWorld({ today: '2027-01-12', expectsApiErrors: true });
  const admin = await recordsStatistics(world);
  world.control.addFault({ method: 'getFile', times: 1, fault: LOST });
  await admin.sendsFile('ban-chup.pdf', SCAN);
  await world.settle();
  expect(admin).toSay('scan-lost', { name: 'ban-chup.pdf' });
});

it('closes with a posted signed paper what a unit had handed in unsigned', async () => {
  const world = await openWorld({ today: '2027-01-12', expectsApiErrors: true });
  await remindOf(world, ['ANNUAL_PLAN']);
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await beginPlan(lan);
  await fillPlan(lan, {
    answers: { 'annual-plan_has_signed_document': taps('annual-plan_has_signed_document_later') },
  });
  await submitPlan(lan);
  expect(lan).toSay('receipt-paper-owed');
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Kế hoạch năm 2027');
  expect(admin).toSay('overview-unsigned', { count: 1 });

  await admin.says('Phường Láng');
  await admin.taps('button-see-version');
  await admin.taps('button-record-paper');
  await admin.says('15/KH-UBND ngày 5/1/2027');
  await admin.taps('button-record-yes');
  await admin.sendsAlbum(['trang-1.pdf', 'trang-2.pdf'], SCAN);
  expect(lan.heard.at(-1)).toContain('Ban đã ghi nhận bản giấy');
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Kế hoạch năm 2027');
  expect(admin).not.toSay('overview-unsigned');

  const before = lan.heard.length;
  await world.pass(60 * DAY_MS);
  await world.settle();
  expect(lan.heard.slice(before).filter((words) => words.includes('văn bản đã ký'))).toEqual([]);
  await lan.says('/menu');
  await lan.taps('button-own-papers');
  await lan.taps('● Kế hoạch năm 2027');
  await lan.taps('Tệp: trang-2.pdf');
  expect(bytesSentTo(world, lan)).toEqual([SCAN]);
});
