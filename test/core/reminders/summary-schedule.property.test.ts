import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { workingDays } from '../../../src/core/calendar/working-days.ts';
import {
  isSummaryDay,
  nextSummary,
  summaryHours,
  summaryRhythms,
  summaryTime,
  summaryWeekdays,
} from '../../../src/core/reminders/summary-schedule.ts';
import {
  addDays,
  instantInHanoi,
  weekdayOf,
  type CalendarDate,
} from '../../../src/core/shared/calendar-date.ts';

const FIRST = '2027-01-01' as CalendarDate;
const year = Array.from({ length: 365 }, (_, n) => addDays(FIRST, n));

const schedule = fc.record({
  every: fc.constantFrom(...summaryRhythms),
  weekday: fc.constantFrom(...summaryWeekdays),
  hour: fc.constantFrom(...summaryHours),
});

/** Some days off beside weekends and holidays, as the Board may add them. */
const daysOff = fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 40 });

it('comes on the first working day from the chosen one on, once for each, over random years', () => {
  fc.assert(
    fc.property(schedule, daysOff, (wish, off) => {
      const days = workingDays([]);
      const isOff = new Set(off.map((n) => addDays(FIRST, n)));
      const calendar = workingDays(
        year.map((date) => ({ date, isWorking: days.isWorkingDay(date) && !isOff.has(date) })),
      );
      const expected = new Set<CalendarDate>();
      for (const date of year) {
        const begins =
          wish.every === 'month' ? date.endsWith('-01') : weekdayOf(date) === wish.weekday;
        if (wish.every === 'never' || !begins) continue;
        let on = date;
        while (!calendar.isWorkingDay(on)) on = addDays(on, 1);
        expected.add(on);
      }
      // What begins before the year may come in its first days.
      const seen = year.filter((day) => day >= '2027-02-01' && isSummaryDay(wish, calendar, day));
      expect(seen).toEqual(
        [...expected].filter((day) => day >= '2027-02-01' && day <= '2027-12-31').toSorted(),
      );
    }),
  );
});

it('says when it comes next: in the future, on one of its days, and at its hour', () => {
  fc.assert(
    fc.property(schedule, fc.integer({ min: 0, max: 300 }), fc.nat(23), (wish, n, hour) => {
      const days = workingDays([]);
      const today = addDays(FIRST, n);
      const now = instantInHanoi(today, `${String(hour).padStart(2, '0')}:30`);
      const next = nextSummary(wish, days, { now, today });
      const coming = Array.from({ length: 60 }, (_, ahead) => addDays(today, ahead))
        .filter((day) => isSummaryDay(wish, days, day))
        .map((day) => summaryTime(wish, day))
        .find((at) => at > now);
      expect(next).toBe(coming ?? null);
      expect(next === null).toBe(wish.every === 'never');
    }),
  );
});
