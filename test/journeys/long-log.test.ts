import readWorkbook from 'read-excel-file/universal';
import { expect, it, onTestFinished } from 'vitest';

import { parseIsoDate } from '../../src/core/shared/calendar-date.ts';
import { bigCity } from '../support/big-city.ts';
import { World } from '../support/world.ts';

const UNITS = 1_100;

it('hands the proof log of more units than a statement takes values out as Excel', async () => {
  const world = await World.open({ city: bigCity({ clusters: 0, unitsEach: 0, loose: UNITS }) });
  onTestFinished(() => world.close());
  const admin = world.player('Quản trị');
  await admin.starts();
  const [from, day, until] = ['2027-01-01', '2027-01-11', '2027-12-31'].map((text) => {
    const date = parseIsoDate(text);
    if (!date) throw new Error(`${text} is no day`);
    return date;
  });
  if (!from || !day || !until) throw new Error('there are three days');
  const milestoneId = await world.stores(async ({ milestones, units, people, reminders }) => {
    const plan = (await milestones.dueBetween(from, until)).find(({ formId }) => formId !== null);
    const [person] = await people.withRole('board_admin');
    if (!plan || !person) throw new Error('the city has no plan or no admin');
    const { id, revision } = plan;
    await reminders.plan(
      (await units.all()).map((unit) => ({
        unitId: unit.id,
        milestoneId: id,
        revision,
        step: 'before-7',
        personId: person.id,
        audience: 'unit' as const,
        day,
        by: 'system' as const,
      })),
      world.clock.now(),
    );
    return id;
  });
  await admin.forges(`nk:x:m:${milestoneId}`);
  await admin.taps('guard-button-sure');
  const workbook = admin.messages.findLast(({ document }) => document !== undefined)?.document;
  const { bytes } = world.control.file(workbook?.fileUniqueId ?? '');
  const [sheet] = await readWorkbook(new Uint8Array(bytes).buffer);
  const rows = (sheet?.data ?? []).filter((row) => String(row[1]).startsWith('Xã Lẻ'));
  expect(rows).toHaveLength(UNITS);
});
