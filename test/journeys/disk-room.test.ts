import { expect, it } from 'vitest';

import { MINUTE_MS } from '../../src/core/shared/instant.ts';
import {
  addressesUnits,
  ALL_THREE,
  composes,
  openBroadcastCity,
} from '../support/broadcast-story.ts';
import { beginPlan } from '../support/plan-answers.ts';
import { goTo, openRemindedWorld } from '../support/reminded-world.ts';
import type { World } from '../support/world.ts';

const TEXT = 'Chiều nay họp cụm lúc 15 giờ.';

const isAt = (world: World, level: 'nearly-none' | 'very-low' | 'fine'): Promise<void> =>
  world.stores(({ installation }) =>
    installation.set('disk', JSON.stringify({ level, since: world.clock.now() })),
  );

it('keeps the last room of the disk for answers: announcements wait until there is more', async () => {
  const { world, admin, lan } = await openBroadcastCity({ today: '2027-02-15' });
  const gotIt = (): number => lan.heard.filter((text) => text === TEXT).length;
  await isAt(world, 'very-low');
  await composes(admin, TEXT);
  await addressesUnits(admin, ALL_THREE);
  await admin.taps('broadcast-button-check');
  await admin.taps('broadcast-button-send');
  await world.pass(5 * MINUTE_MS);
  expect(gotIt()).toBe(0);
  expect(admin).toSay('broadcast-waits-for-room');
  await lan.says('/trogiup');
  expect(lan.heard.at(-1)).not.toBe(TEXT);
  await isAt(world, 'fine');
  await world.pass(5 * MINUTE_MS);
  expect(gotIt()).toBe(1);
});

it('reminds once there is more room, on that day or a later one, once each, and takes answers meanwhile', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  const heardAt = async (day: string, time?: string): Promise<number> => {
    const before = lan.heard.length;
    await goTo(world, day, time);
    return lan.heard.length - before;
  };
  await isAt(world, 'nearly-none');
  expect(await heardAt('2027-02-19', '08:30')).toBe(0);
  await beginPlan(lan);
  await lan.says('Đoàn kết, kỷ cương, về đích sớm các chỉ tiêu năm 2027');
  expect(lan.heard.at(-1)).toContain('Đã ghi nhận');
  await isAt(world, 'very-low');
  expect(await heardAt('2027-02-19', '14:00')).toBe(1);
  expect(lan.heard.at(-1)).toContain('còn 6 ngày làm việc');
  await isAt(world, 'nearly-none');
  await isAt(world, 'fine');
  expect(await heardAt('2027-02-19', '15:30')).toBe(0);
  await isAt(world, 'nearly-none');
  expect(await heardAt('2027-02-23')).toBe(0);
  const admin = world.player('Quản trị');
  await admin.says('/nhacviec');
  expect(admin).toSay('reminders-wait-for-room');
  await isAt(world, 'fine');
  // No step of the ladder has this day: what the day before could not say is said now.
  expect(await heardAt('2027-02-24')).toBe(1);
  expect(await heardAt('2027-02-24', '10:00')).toBe(0);
  expect(await heardAt('2027-02-25')).toBe(1);
});
