import { expect, it } from 'vitest';

import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, asTelegramId, type MilestoneId, type UnitId } from '../../src/core/shared/ids.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import type { Stores } from '../../src/core/stores.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { openPeopleWorld } from '../support/people-world.ts';

/** More than any database takes values in one statement. */
const MANY = 40_000;
const ids = Array.from({ length: MANY }, (_, at) => `nobody-${at}`);
const those = <Id>() => ids as readonly unknown[] as readonly Id[];
const unitIds = those<UnitId>();
const period = yearPeriod(2027);

const reads: Readonly<Record<string, (stores: Stores) => Promise<readonly unknown[]>>> = {
  units: ({ units }) => units.byIds(unitIds),
  'places of units': ({ units }) => units.membershipsOf(unitIds, [2026, 2027]),
  'places in clusters': ({ units }) => units.membershipsIn(those(), [2026, 2027]),
  people: ({ people }) => people.byIds(those()),
  milestones: ({ milestones }) => milestones.byIds(those()),
  'who cannot be reached': ({ reachability }) =>
    reachability.unreachableAmong(ids.map((_, at) => asTelegramId(at + 1))),
  'what was reminded of': ({ reminders }) => reminders.toldOf(asId('nothing'), unitIds),
  reliefs: ({ reliefs }) =>
    reliefs.of({ milestoneIds: those<MilestoneId>().slice(0, 40), unitIds }),
  awards: ({ awards }) => awards.ofUnits(unitIds),
  'notes of a day': ({ nudgeNotes }) => nudgeNotes.ofDay('2027-03-01' as CalendarDate, unitIds),
  papers: ({ submissions }) =>
    submissions.newestOfUnits(unitIds, [{ formId: 'annual-plan', period }]),
  'papers of many kinds': ({ submissions }) =>
    submissions.newestOfUnits(
      unitIds,
      Array.from({ length: 90 }, (_, at) => ({ formId: `form-${at}`, period })),
    ),
};

it.each(Object.entries(reads))('asks for any number of %s', async (_, read) => {
  const { database } = await openPeopleWorld('');
  expect(await transactionsOf(database).run(read)).toEqual([]);
});
