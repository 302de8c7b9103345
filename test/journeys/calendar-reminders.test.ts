import { expect, it } from 'vitest';

import { digestSubject } from '../../src/core/reminders/reminder.ts';
import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { HOUR_MS } from '../../src/core/shared/instant.ts';
import { openWorld } from '../support/open-world.ts';
import type { Player } from '../support/player.ts';
import { remindOf } from '../support/remind-of.ts';
import type { World } from '../support/world.ts';

const TUESDAY = '2027-02-23' as CalendarDate;

/** How the digest of Tuesday stands that was planned for somebody. */
const planned = (world: World, { id }: Player): Promise<string[]> =>
  world.stores(async ({ people, outbox }) => {
    const known = await people.known(asTelegramId(id));
    if (!known) throw new Error('nobody');
    const rows = await outbox.ofSubject(digestSubject(TUESDAY));
    return rows.filter(({ to }) => to === known.person.telegramId).map(({ state }) => state);
  });

const reminders = (player: Player): string[] =>
  player.heard.filter((text) => text.startsWith('Nhắc việc ngày'));

/**
 * Contacts who have not opened the chat cannot be written to, which is not what this is about.
 * Tuesday, half past six: three days before the plan is due, the day's digest waits for eight.
 */
const early = async (): Promise<{ world: World; lan: Player; admin: Player }> => {
  const world = await openWorld({ today: '2027-02-22', expectsApiErrors: true });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await lan.starts();
  await remindOf(world, ['ANNUAL_PLAN']);
  await world.pass(HOUR_MS);
  await world.pass(20.5 * HOUR_MS);
  expect(await planned(world, lan)).toEqual(['pending']);
  return { world, lan, admin };
};

const isPlan = (words: string): boolean => words.endsWith('Kế hoạch năm 2027');

const opensPlan = async (admin: Player): Promise<void> => {
  await admin.says('/lich');
  while (!admin.buttons.some(isPlan)) await admin.taps('button-page-after');
  await admin.taps(admin.buttons.find(isPlan) ?? '');
};

it('reminds on Tuesday when nothing is changed', async () => {
  const { world, lan } = await early();
  const before = reminders(lan).length;
  await world.pass(3 * HOUR_MS);
  expect(reminders(lan)).toHaveLength(before + 1);
  expect(lan.heard.at(-1)).toContain('Kế hoạch năm 2027');
});

it('sends nothing that was planned before the date moved', async () => {
  const { world, lan, admin } = await early();
  const before = reminders(lan).length;
  await opensPlan(admin);
  await admin.taps('button-calendar-days');
  await admin.taps('button-calendar-due');
  await admin.says('30/6/2027');
  await world.pass(3 * HOUR_MS);
  expect(reminders(lan)).toHaveLength(before);
  expect(await planned(world, lan)).not.toContain('sent');
});

it('falls silent when the reminders of the milestone are switched off', async () => {
  const { world, lan, admin } = await early();
  const before = reminders(lan).length;
  await opensPlan(admin);
  await admin.taps('button-calendar-silence');
  await world.pass(3 * HOUR_MS);
  expect(reminders(lan)).toHaveLength(before);
});

it('says nothing on a day that becomes a day off', async () => {
  const { world, lan, admin } = await early();
  const before = reminders(lan).length;
  await admin.says('/lich');
  await admin.taps('button-calendar-holidays');
  await admin.taps('button-holidays-off');
  await admin.says('23/2/2027 Nghỉ bão');
  await world.pass(3 * HOUR_MS);
  expect(reminders(lan)).toHaveLength(before);
  // Monday's reminder was the last before it; the next step is on Thursday.
  await world.pass(48 * HOUR_MS);
  expect(reminders(lan)).toHaveLength(before + 1);
});
