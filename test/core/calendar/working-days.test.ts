import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cultureDayOf, holidaysOf, seededYears } from '../../../src/core/calendar/holidays.ts';
import { workingDays } from '../../../src/core/calendar/working-days.ts';
import { addDays, weekdayOf, type CalendarDate } from '../../../src/core/shared/calendar-date.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const days = workingDays(seededYears.flatMap(holidaysOf));

const weekdaysOff = (year: number): string[] =>
  holidaysOf(year)
    .filter(({ date, isWorking }) => !isWorking && weekdayOf(date) <= 5)
    .map(({ date }) => date.slice(5))
    .toSorted();

describe('the table of days', () => {
  // Each row against the Labour Code's holidays; 2026 against the decisions of that year.
  it.each([
    [2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02'],
    [2027, '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03'],
    [2028, '01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04'],
    [2029, '01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04'],
    [2030, '01-01 01-31 02-01 02-04 02-05 02-06 04-12 04-30 05-01 09-02 09-03'],
    [2031, '01-01 01-21 01-22 01-23 01-24 01-27 04-01 04-30 05-01 09-01 09-02'],
  ])('gives the weekdays off in %i', (year, off) => {
    expect(weekdaysOff(year)).toEqual(off.split(' '));
  });

  it('knows that people work on the Saturdays that were swapped', () => {
    expect(days.isWorkingDay(day('2026-08-22'))).toBe(true);
    expect(days.isWorkingDay(day('2026-08-29'))).toBe(false);
    expect(days.isWorkingDay(day('2026-08-31'))).toBe(false);
  });

  it('leaves 24 November a working day until the Board says otherwise', () => {
    expect(days.isWorkingDay(day('2026-11-24'))).toBe(true);
    expect(cultureDayOf(2029).map(({ date }) => date)).toEqual(['2029-11-24', '2029-11-26']);
  });

  it('goes on with the fixed holidays after its last year', () => {
    expect(days.isWorkingDay(day('2033-09-02'))).toBe(false);
    expect(days.isWorkingDay(day('2033-09-06'))).toBe(true);
  });
});

describe('working days', () => {
  const someDay = fc
    .integer({ min: 0, max: 6 * 365 })
    .map((shift) => addDays(day('2026-01-01'), shift));
  const someCount = fc.integer({ min: -40, max: 40 });

  it('are counted as they are added', () => {
    // Going back from a day off, the first step lands on the working day before it.
    const wrong = fc.check(
      fc.property(someDay, someCount, (from, count) => {
        const to = days.addWorkingDays(from, count);
        const isFair = count >= 0 || days.isWorkingDay(from);
        const isCounted = !isFair || days.workingDaysBetween(from, to) === count;
        return isCounted && (count === 0 || days.isWorkingDay(to));
      }),
    );
    expect(wrong.counterexample).toBeNull();
  });

  it('follow and precede each other', () => {
    const wrong = fc.check(
      fc.property(someDay, (from) => {
        const next = days.nextWorkingDay(from);
        const isBack = !days.isWorkingDay(from) || days.previousWorkingDay(next) === from;
        return next > from && days.workingDaysBetween(from, next) === 1 && isBack;
      }),
    );
    expect(wrong.counterexample).toBeNull();
  });
});
