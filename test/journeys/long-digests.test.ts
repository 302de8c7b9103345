import { expect, it, onTestFinished } from 'vitest';

import { parseIsoDate } from '../../src/core/shared/calendar-date.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { bigCity } from '../support/big-city.ts';
import { joinsBoard, speaksFor } from '../support/joining.ts';
import { World } from '../support/world.ts';

const DAY = '2027-01-11';
const UNITS = 12;

const openCity = async (city: string): Promise<World> => {
  const world = await World.open({ city });
  onTestFinished(() => world.close());
  await world.player('Quản trị').starts();
  return world;
};

it('asks page by page which of many tasks of a digest is meant', async () => {
  const world = await openCity(bigCity({ clusters: 0, unitsEach: 0, loose: UNITS }));
  const codes = Array.from({ length: UNITS }, (_, at) => `L-${at + 1}`);
  const lan = await speaksFor(world, codes, { name: 'Lan', fullName: 'Nguyễn Thị Lan' });
  const [day, until] = [parseIsoDate(DAY), parseIsoDate('2027-12-31')];
  if (!day || !until) throw new Error('there are two days');
  await world.stores(async ({ milestones, people, reminders }) => {
    const plan = (await milestones.dueBetween(day, until)).find(
      ({ code }) => code === 'ANNUAL_PLAN',
    );
    const known = await people.known(asTelegramId(lan.id));
    if (!plan || !known) throw new Error('there is no plan or nobody');
    const rows = known.unitIds.map((unitId) => ({
      unitId,
      milestoneId: plan.id,
      revision: plan.revision,
      step: 'before-7',
      personId: known.person.id,
      audience: 'unit' as const,
      day,
      by: 'system' as const,
    }));
    await reminders.plan(rows, world.clock.now());
    const spoken = rows.map((reminder) => ({
      reminder,
      text: { key: 'digest-choose-paper' as const },
    }));
    await reminders.say(spoken, 1, world.clock.now());
  });
  await lan.forges(`nl:p:${DAY}`);
  const first = lan.buttons.filter((words) => words.includes('Xã Lẻ'));
  await lan.taps('button-page-after');
  const second = lan.buttons.filter((words) => words.includes('Xã Lẻ'));
  expect(new Set([...first, ...second]).size).toBe(UNITS);
  expect(second.length).toBeLessThan(first.length);
});

it('shows a specialist who follows more clusters than a message names', async () => {
  const world = await openCity(bigCity({ clusters: 417, unitsEach: 1 }));
  await joinsBoard(world, 'Vũ Thu Hà', 'Chuyên viên theo dõi');
  await world.stores(async ({ people, units }) => {
    const found = (await people.staff()).find(({ person }) => person.fullName === 'Vũ Thu Hà');
    if (!found) throw new Error('she is not there');
    for (const { id } of await units.clusters())
      await people.followCluster(found.person.id, id, world.clock.now());
  });
  const admin = world.player('Quản trị');
  await admin.says('/nhansu');
  await admin.taps('Vũ Thu Hà');
  expect(admin.screen).toContain('và 394 mục khác');
});
