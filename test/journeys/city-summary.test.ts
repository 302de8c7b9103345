import { afterAll, beforeAll, expect, it } from 'vitest';

import { joinsBoard } from '../support/joining.ts';
import type { Player } from '../support/player.ts';
import { remindOf } from '../support/remind-of.ts';
import { goTo } from '../support/reminded-world.ts';
import { World } from '../support/world.ts';

let world: World;
let admin: Player;
let head: Player;

beforeAll(async () => {
  world = await World.open();
  await remindOf(world, []);
  admin = world.player('Quản trị');
  await admin.starts();
  head = await joinsBoard(world, 'Lê Văn Chính', 'Lãnh đạo');
});

afterAll(async () => {
  await world.close();
});

const summariesOf = ({ messages }: Player) =>
  messages.filter(({ caption }) => caption?.includes('Tóm tắt tình hình'));

it('brings the head the week on one page with its picture, once, and the admins nothing', async () => {
  await goTo(world, '2027-01-17', '23:00');
  const before = summariesOf(head).length;
  // Before there was a head it may have come to them.
  const admins = summariesOf(admin).length;
  await goTo(world, '2027-01-18', '08:30');
  await goTo(world, '2027-01-18', '10:00');
  await goTo(world, '2027-01-19', '09:00');
  const [newest, ...others] = summariesOf(head).slice(before);
  expect(others).toEqual([]);
  expect(newest?.photo?.width).toBe(780);
  expect(newest?.caption).toMatch(/Năm 2027: đã xong \d+ % \(\d+\/[\d.]+\)/u);
  expect(newest?.caption?.split('\n').length).toBeLessThanOrEqual(18);
  expect(summariesOf(admin)).toHaveLength(admins);
});

it('comes when each has chosen, and counts from the next one on', async () => {
  await head.says('/tomtat');
  await head.taps('button-summary-schedule');
  expect(head).toSay('summary-weekly', { hour: 8 });
  await head.taps('Thứ Năm');
  await head.taps('14 giờ');
  expect(head).toSay('summary-next', { at: { at: Date.parse('2027-01-21T14:00+07:00') } });
  await admin.says('/tomtat');
  await admin.taps('button-summary-schedule');
  expect(admin).toSay('summary-never');
  await admin.taps('Hằng tháng');
  const [heads, admins] = [summariesOf(head).length, summariesOf(admin).length];
  await goTo(world, '2027-01-21', '13:45');
  expect(summariesOf(head)).toHaveLength(heads);
  await goTo(world, '2027-01-21', '14:25');
  expect(summariesOf(head)).toHaveLength(heads + 1);
  await goTo(world, '2027-01-25', '09:00');
  expect(summariesOf(head)).toHaveLength(heads + 1);
  expect(summariesOf(admin)).toHaveLength(admins);
  await goTo(world, '2027-02-01', '08:30');
  expect(summariesOf(admin)).toHaveLength(admins + 1);
});

it('goes to nobody who has switched it off, or sees the city no more', async () => {
  await head.says('/tomtat');
  await head.taps('button-summary-schedule');
  await head.taps('Không nhận');
  expect(head).toSay('summary-never');
  const count = summariesOf(head).length;
  await goTo(world, '2027-03-11', '15:00');
  expect(summariesOf(head)).toHaveLength(count);
  await head.taps('Thứ Sáu');
  await admin.says('/nhansu');
  await admin.taps('Lê Văn Chính');
  await admin.taps('✓ Lãnh đạo');
  await admin.taps('button-staff-take-back');
  await goTo(world, '2027-03-12', '15:00');
  expect(summariesOf(head)).toHaveLength(count);
});
