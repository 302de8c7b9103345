import { monthOf, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import { parsePeriod, yearPeriod, type Period, type Quarter } from '../shared/period.ts';

/** From this month on, the year that people plan for is the next one. */
export const FIRST_PLANNING_MONTH = 10;

/** The year that the Board and its units are busy with on that day. */
export const planningPeriod = (today: CalendarDate): Period =>
  yearPeriod(yearOf(today) + (monthOf(today) >= FIRST_PLANNING_MONTH ? 1 : 0));

/** The quarter that a day lies in. */
export const quarterOf = (date: CalendarDate): Quarter => Math.ceil(monthOf(date) / 3) as Quarter;

/**
 * Whether a quarter can be told of on that day: once it has begun, to the end of its year; the last
 * one of a year until the end of the next January.
 */
export const hasQuarterBegun = (period: Period, today: CalendarDate): boolean => {
  const parts = parsePeriod(period);
  if (parts?.type !== 'quarter') return false;
  const year = yearOf(today);
  return parts.year === year
    ? parts.quarter <= quarterOf(today)
    : parts.year === year - 1 && parts.quarter === 4 && monthOf(today) === 1;
};
