import { addDays, weekdayOf, type CalendarDate } from '../shared/calendar-date.ts';
import type { CalendarDay } from './calendar-day.ts';
import { holidaysOf } from './holidays.ts';

export type WorkingDays = {
  isWorkingDay(date: CalendarDate): boolean;
  /** The nth working day after the date (before it when negative); the date itself for 0. */
  addWorkingDays(date: CalendarDate, days: number): CalendarDate;
  /** Working days after `from` up to and with `to`, of 20 years at most; negative when `to` is earlier. */
  workingDaysBetween(from: CalendarDate, to: CalendarDate): number;
  /** The first working day after the date. */
  nextWorkingDay(date: CalendarDate): CalendarDate;
  /** The last working day before the date. */
  previousWorkingDay(date: CalendarDate): CalendarDate;
};

/**
 * Monday to Friday, bent by the table of holidays, swap days and working Saturdays. A year of
 * which the table says nothing has its statutory holidays.
 */
export const workingDays = (
  calendar: readonly Pick<CalendarDay, 'date' | 'isWorking'>[],
): WorkingDays => {
  const known = new Map(calendar.map(({ date, isWorking }) => [date, isWorking]));
  const years = new Set(calendar.map(({ date }) => yearIn(date)));
  const isWorkingDay = (date: CalendarDate): boolean => {
    addYear(date, years, known);
    return known.get(date) ?? weekdayOf(date) <= 5;
  };
  const step = (date: CalendarDate, by: 1 | -1): CalendarDate => {
    let day = addDays(date, by);
    while (!isWorkingDay(day)) day = addDays(day, by);
    return day;
  };
  return {
    isWorkingDay,
    nextWorkingDay: (date) => step(date, 1),
    previousWorkingDay: (date) => step(date, -1),
    addWorkingDays: (date, days) => {
      let day = date;
      for (let left = Math.abs(days); left > 0; left -= 1) day = step(day, days > 0 ? 1 : -1);
      return day;
    },
    workingDaysBetween: (from, to) => {
      const [early, last] = from < to ? [from, to] : [to, from];
      const far = addDays(early, MOST_COUNTED_DAYS);
      const late = last < far ? last : far;
      let count = 0;
      for (let day = addDays(early, 1); day <= late; day = addDays(day, 1))
        if (isWorkingDay(day)) count += 1;
      return from <= to ? count : 0 - count;
    },
  };
};

/** About twenty years: days are counted one by one, and further away nobody counts them. */
const MOST_COUNTED_DAYS = 7_300;

const yearIn = (date: CalendarDate): number => Number(date.slice(0, 4));

/** The table may end before time does. */
const addYear = (
  date: CalendarDate,
  years: Set<number>,
  known: Map<CalendarDate, boolean>,
): void => {
  const year = yearIn(date);
  if (years.has(year)) return;
  years.add(year);
  for (const { date: day, isWorking } of holidaysOf(year)) known.set(day, isWorking);
};
