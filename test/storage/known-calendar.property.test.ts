import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { milestonesOfYear } from '../../src/core/calendar/year-milestones.ts';
import { loadWorkingDays } from '../../src/core/obligations/load-obligations.ts';
import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, type MilestoneId } from '../../src/core/shared/ids.ts';
import type { Stores, Transactions } from '../../src/core/stores.ts';
import { createText } from '../../src/text.ts';
import { attempt, programsOn } from './programs.ts';

const PROGRAMS = 2;
const day = (text: string): CalendarDate => text as CalendarDate;
const FROM = day('2027-01-01');
const TO = day('2027-12-31');

const [plan] = milestonesOfYear(2027, createText().inLanguages);

const milestoneId = (at: number): MilestoneId => asId(`m-${at}`);

const milestoneOf = (at: number, dueOn: CalendarDate) => {
  if (!plan) throw new Error('a year has no milestones');
  return { ...plan, id: milestoneId(at), code: `EXTRA_${at}`, dueOn, onTimeUntil: dueOn };
};

const date = fc.constantFrom(...['2027-02-01', '2027-05-03', '2027-12-31', '2028-01-04'].map(day));

const change = fc.oneof(
  fc.record({ type: fc.constant('milestone' as const), at: fc.nat(3), date }),
  fc.record({ type: fc.constant('day' as const), date, isWorking: fc.boolean() }),
  fc.record({ type: fc.constant('no-day' as const), date }),
);
type Change = typeof change extends fc.Arbitrary<infer It> ? It : never;

/** What one of the programs does in one transaction: looks, changes, looks again, and may think better of it. */
const deed = fc.record({
  program: fc.nat(PROGRAMS - 1),
  looksFirst: fc.boolean(),
  changes: fc.array(change, { maxLength: 3 }),
  looksThen: fc.boolean(),
  isUndone: fc.boolean(),
  isLookedAt: fc.boolean(),
});

const apply = ({ milestones, calendarDays }: Stores, one: Change): Promise<void> => {
  if (one.type === 'milestone') return milestones.save([milestoneOf(one.at, one.date)]);
  if (one.type === 'no-day') return calendarDays.remove([one.date]);
  const { isWorking } = one;
  return calendarDays.save([{ date: one.date, isWorking, name: { vi: 'Ngày' }, source: '' }]);
};

/** Everything that is asked of a calendar. */
const calendarIn = async (stores: Stores) => {
  const { milestones, calendarDays } = stores;
  const days = await loadWorkingDays(stores);
  return {
    days: await calendarDays.all(),
    firstWorking: days.nextWorkingDay(day('2027-01-31')),
    due: await milestones.dueBetween(FROM, TO),
    running: await milestones.runningBetween(FROM, TO),
    one: await milestones.byId(milestoneId(1)),
    some: await milestones.byIds([3, 0].map(milestoneId)),
    ofForm: await milestones.ofForm(plan?.formId ?? '', plan?.period ?? asId('')),
    hasAny: await milestones.hasAny(),
  };
};

it('remembers of the calendar what stands in the database, whoever changes it or thinks better of it', async () => {
  const { programs, newcomer } = await programsOn(PROGRAMS);
  const looks = async (by: Transactions): Promise<void> =>
    expect(await by.single(calendarIn)).toEqual(await newcomer().single(calendarIn));
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), async (deeds) => {
      for (const { program, looksFirst, changes, looksThen, isUndone, isLookedAt } of deeds) {
        const transactions = programs[program] as Transactions;
        await attempt(transactions, { isUndone }, async (stores) => {
          if (looksFirst) await calendarIn(stores);
          for (const one of changes) await apply(stores, one);
          if (looksThen) await calendarIn(stores);
        });
        if (isLookedAt) for (const one of programs) await looks(one);
      }
      for (const one of programs) await looks(one);
    }),
    { numRuns: 60 },
  );
});

it('gives the same days until the next change, which nobody can alter', async () => {
  const { programs } = await programsOn(PROGRAMS);
  const [one] = programs as [Transactions];
  await one.run((stores) => apply(stores, { type: 'milestone', at: 1, date: FROM }));
  const all = () => one.single(({ calendarDays }) => calendarDays.all());
  const first = await all();
  expect(await all()).toBe(first);
  expect(Object.isFrozen(first)).toBe(true);
  const found = await one.single(({ milestones }) => milestones.byId(milestoneId(1)));
  expect(Object.isFrozen(found)).toBe(true);
  await one.run((stores) => apply(stores, { type: 'day', date: FROM, isWorking: false }));
  expect(await all()).not.toBe(first);
});
