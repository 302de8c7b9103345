import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { DAY_MS, MINUTE_MS } from '../../src/core/shared/instant.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, fillPlan, pdf, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const comesToFileQuestion = async (world: World): Promise<Player> => {
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_file' });
  return lan;
};

const fetches = (world: World): unknown[] =>
  world.control.calls().filter(({ method }) => method === 'getFile');

const filesOf = (world: World): string => join(world.dataFolder, 'files');

/** A folder that takes nothing, whoever writes. */
const takeFolderAway = (world: World): void => {
  rmSync(filesOf(world), { recursive: true });
  writeFileSync(filesOf(world), '');
};

const giveFolderBack = (world: World): void => {
  rmSync(filesOf(world));
  mkdirSync(filesOf(world));
};

const times = (player: Player, words: string): number =>
  player.heard.filter((said) => said.includes(words)).length;

it('tells the sender and the admins at once what could not be kept, and keeps it once it can', async () => {
  const world = await openWorld({ expectsFailures: true });
  const lan = await comesToFileQuestion(world);
  takeFolderAway(world);
  await lan.sendsFile('kế hoạch.pdf', pdf('đã ký'));
  await world.settle();
  expect(lan).toSay('file-not-kept', { name: 'kế hoạch.pdf' });
  expect(world.player('Quản trị')).toSay('files-not-kept-news');
  expect((await storedPlan(world)).files).toMatchObject([{ state: 'waiting', copy: null }]);
  giveFolderBack(world);
  await world.pass(5 * MINUTE_MS);
  expect((await storedPlan(world)).files).toMatchObject([{ state: 'stored' }]);
  expect(lan).toSay('file-kept', { name: 'kế hoạch.pdf' });
});

it('goes on trying for as long as it takes, tells the sender once and the admins once a day', async () => {
  const world = await openWorld({ expectsFailures: true });
  const lan = await comesToFileQuestion(world);
  const admin = world.player('Quản trị');
  takeFolderAway(world);
  await lan.sendsFile('kế hoạch.pdf', pdf('một'));
  for (let hour = 0; hour < 30; hour += 1) await world.pass(60 * MINUTE_MS);
  await world.settle();
  expect(times(lan, 'chưa lưu được')).toBe(1);
  expect(times(admin, 'Máy chủ không lưu được tệp')).toBe(2);
  expect((await storedPlan(world)).files).toMatchObject([{ state: 'waiting', attempts: 0 }]);
  giveFolderBack(world);
  await world.pass(DAY_MS);
  expect((await storedPlan(world)).files).toMatchObject([{ state: 'stored' }]);
});

it('says on the receipt which file is not kept yet', async () => {
  const world = await openWorld({ expectsFailures: true });
  const lan = await comesToFileQuestion(world);
  takeFolderAway(world);
  await lan.sendsFile('kế hoạch.pdf', pdf());
  await fillPlan(lan);
  await submitPlan(lan);
  expect(lan).toSay('receipt-files-waiting', { names: 'kế hoạch.pdf' });
});

/** The files' folder becomes a disk of that size; false where this may not be made. */
const mountDisk = (folder: string, size: string): boolean => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    return false;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return true;
};

const skipLoudly = (context: { skip(): void }): void => {
  process.stdout.write('SKIPPED: a full disk needs the right to mount a tmpfs\n');
  context.skip();
};

it('looks at the room that is left before it fetches a file, and leaves the database its own', async (context) => {
  const world = await openWorld({ expectsFailures: true });
  const lan = await comesToFileQuestion(world);
  if (!mountDisk(filesOf(world), '32m')) return skipLoudly(context);
  await lan.sendsFile('kế hoạch.pdf', pdf('đã ký'));
  await world.settle();
  expect(lan).toSay('file-not-kept', { name: 'kế hoạch.pdf' });
  expect(readdirSync(filesOf(world))).toEqual([]);
  expect(fetches(world)).toEqual([]);
  execFileSync('mount', ['-o', 'remount,size=128m', filesOf(world)]);
  await world.pass(5 * MINUTE_MS);
  expect((await storedPlan(world)).files).toMatchObject([{ state: 'stored' }]);
  expect(readdirSync(filesOf(world))).toHaveLength(1);
});

it('warns the admins before the disk is full, once, again when it is worse, and when there is room', async (context) => {
  const world = await openWorld({ diskWarnMb: 40 });
  const admin = world.player('Quản trị');
  if (!mountDisk(filesOf(world), '100m')) return skipLoudly(context);
  const fill = (mb: number): void =>
    writeFileSync(join(filesOf(world), 'ballast'), Buffer.alloc(mb * 1024 * 1024));
  const told = () => admin.heard.filter((words) => words.includes('Ổ đĩa máy chủ'));
  await world.pass(10 * MINUTE_MS);
  expect(told()).toEqual([]);
  fill(65);
  await world.pass(10 * MINUTE_MS);
  await world.pass(60 * MINUTE_MS);
  expect(admin).toSay('disk-low', { percent: 35 });
  expect(told()).toHaveLength(1);
  fill(92);
  await world.pass(60 * MINUTE_MS);
  expect(admin).toSay('disk-very-low', { percent: 8 });
  fill(63);
  await world.pass(60 * MINUTE_MS);
  fill(58);
  await world.pass(60 * MINUTE_MS);
  expect(told()).toHaveLength(2);
  await world.restart();
  fill(10);
  await world.pass(60 * MINUTE_MS);
  expect(admin).toSay('disk-fine', { percent: 90 });
  expect(told()).toHaveLength(3);
});
