import { describe, expect, it } from 'vitest';

import type { CalendarDay } from '../../../src/core/calendar/calendar-day.ts';
import {
  brokenDayRule,
  isCultureDayOff,
  movedBy,
  rowsOf,
  tableWith,
  type DayEdit,
} from '../../../src/core/calendar/day-edits.ts';
import { holidaysOf, namedDays, seededYears } from '../../../src/core/calendar/holidays.ts';
import { readDays, readSwap } from '../../../src/core/calendar/read-days.ts';
import { workingDays } from '../../../src/core/calendar/working-days.ts';
import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { inLanguages } from '../../support/words-in-languages.ts';
import { milestoneOf } from '../reminders/duties.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const table = namedDays(seededYears.flatMap(holidaysOf), inLanguages);
const edited = (edit: DayEdit, before: CalendarDay[] = table): CalendarDay[] =>
  tableWith(before, rowsOf(edit, before, inLanguages));

describe('the table of days', () => {
  it('takes a span off, and moves what was due on its days', () => {
    const edit = {
      type: 'off',
      from: day('2027-03-01'),
      to: day('2027-03-02'),
      name: 'Bão',
    } as const;
    const after = edited(edit);
    expect(workingDays(after).isWorkingDay(day('2027-03-02'))).toBe(false);
    const moved = movedBy([milestoneOf({})], table, after);
    expect(moved.map((one) => [one.before, one.after])).toEqual([['2027-03-01', '2027-03-03']]);
  });

  it('swaps a working day for a Saturday', () => {
    const edit = { type: 'swap', off: day('2027-04-15'), work: day('2027-04-24') } as const;
    expect(brokenDayRule(edit, table)).toBeUndefined();
    const days = workingDays(edited(edit));
    expect(days.isWorkingDay(day('2027-04-15'))).toBe(false);
    expect(days.isWorkingDay(day('2027-04-24'))).toBe(true);
  });

  it.each<[DayEdit, string]>([
    [{ type: 'swap', off: day('2027-04-24'), work: day('2027-05-08') }, 'already-off'],
    [{ type: 'swap', off: day('2027-04-15'), work: day('2027-04-22') }, 'not-weekend'],
    [{ type: 'swap', off: day('2027-04-15'), work: day('2027-04-15') }, 'same-day'],
    [{ type: 'work', date: day('2027-04-15'), name: '' }, 'not-weekend'],
    [{ type: 'off', from: day('2027-04-15'), to: day('2027-04-14'), name: '' }, 'span'],
    [{ type: 'off', from: day('2027-04-01'), to: day('2027-04-21'), name: '' }, 'span'],
  ])('refuses %j: %s', (edit, why) => {
    expect(brokenDayRule(edit, table)).toBe(why);
  });

  it('makes a day what its weekday is when it is taken out', () => {
    const after = edited({ type: 'remove', date: day('2027-02-09') });
    expect(workingDays(after).isWorkingDay(day('2027-02-09'))).toBe(true);
  });

  it('begins a year of which it says nothing with the law', () => {
    const after = edited({ type: 'off', from: day('2035-03-01'), to: day('2035-03-01'), name: '' });
    const days = workingDays(after);
    expect(days.isWorkingDay(day('2035-03-01'))).toBe(false);
    expect(days.isWorkingDay(day('2035-04-30'))).toBe(false);
  });

  it('takes 24 November off from a year on, and gives it back', () => {
    const on = edited({ type: 'culture', year: 2027, isOn: true });
    expect([2026, 2027, 2031].map((year) => isCultureDayOff(on, year))).toEqual([
      false,
      true,
      true,
    ]);
    expect(workingDays(on).isWorkingDay(day('2027-11-24'))).toBe(false);
    // 24/11/2029 is a Saturday: the Monday after it is off.
    expect(workingDays(on).isWorkingDay(day('2029-11-26'))).toBe(false);
    const off = edited({ type: 'culture', year: 2028, isOn: false }, on);
    expect([2027, 2028, 2031].map((year) => isCultureDayOff(off, year))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('typed days', () => {
  const context = { today: day('2026-11-25'), year: 2027 };

  it.each([
    ['5/2/2027 Nghỉ Tết', '2027-02-05', '2027-02-05', 'Nghỉ Tết'],
    ['5/2', '2027-02-05', '2027-02-05', ''],
    ['5/2 - 9/2/2027 Nghỉ Tết', '2027-02-05', '2027-02-09', 'Nghỉ Tết'],
    ['5 Feb 2027 Tết', '2027-02-05', '2027-02-05', 'Tết'],
    ['5 Feb - 9 Feb 2027 Tết', '2027-02-05', '2027-02-09', 'Tết'],
    ['22 Aug 2027 Make-up day', '2027-08-22', '2027-08-22', 'Make-up day'],
    ['từ ngày 5/2 đến hết ngày 9/2/2027: Nghỉ Tết', '2027-02-05', '2027-02-09', 'Nghỉ Tết'],
    ['30/12 – 2/1/2028', '2027-12-30', '2028-01-02', ''],
    ['22.8.2027 Làm bù', '2027-08-22', '2027-08-22', 'Làm bù'],
    ['22-8-2027 Làm bù', '2027-08-22', '2027-08-22', 'Làm bù'],
    ['ngày 5 tháng 2 năm 2027 Nghỉ Tết', '2027-02-05', '2027-02-05', 'Nghỉ Tết'],
    ['５/２–９/２/２０２７ Nghỉ Tết', '2027-02-05', '2027-02-09', 'Nghỉ Tết'],
  ])('"%s" is read', (text, ...[from, to, name]) => {
    expect(readDays(text, context)).toEqual({ type: 'days', from, to, name });
  });

  it.each(['Nghỉ Tết', '31/2/2027', '5/2 - 31/2/2027', ''])('"%s" is not', (text) => {
    expect(readDays(text, context)).toEqual({ type: 'unreadable' });
  });

  it.each(['29/2 Nghỉ bù', '28/2 - 29/2/2027', '28/2 - 29/2'])(
    '"%s" is told apart: 2027 has no such day',
    (text) => {
      expect(readDays(text, context)).toEqual({ type: 'no-leap-day', year: 2027 });
    },
  );

  it.each([
    ['nghỉ 31/8/2026, làm bù 22/8/2026', '2026-08-31', '2026-08-22'],
    ['31/8/2026 22/8/2026', '2026-08-31', '2026-08-22'],
    ['15/4 24/4', '2027-04-15', '2027-04-24'],
    ['31 Aug 2026, 22 Aug 2026', '2026-08-31', '2026-08-22'],
  ])('"%s" is a swap', (text, off, work) => {
    expect(readSwap(text, context)).toEqual({ type: 'swap', off, work });
  });
});
