import { monthOf, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import { parsePeriod, yearPeriod, type Period, type Quarter } from '../shared/period.ts';

/** From this month on, the year that people plan for is the next one. */
const PLANNING_STARTS_IN_MONTH = 10;

/** The year that the Board and its units are busy with on that day. */
export const planningPeriod = (today: CalendarDate): Period =>
  yearPeriod(yearOf(today) + (monthOf(today) >= PLANNING_STARTS_IN_MONTH ? 1 : 0));

/** The quarter that a day lies in. */
export const quarterOf = (date: CalendarDate): Quarter => Math.ceil(monthOf(date) / 3) as Quarter;

/**
 * Whether work on a period may begin on that day: plans in their season, quarters of the year once
 * they have begun (the last one of a year until the end of the next January), spans of years from
 * the year before them to their end.
 */
export const mayBegin = (period: Period, today: CalendarDate): boolean => {
  const parts = parsePeriod(period);
  const year = yearOf(today);
  switch (parts?.type) {
    case 'year':
      return period === planningPeriod(today);
    case 'quarter':
      return parts.year === year
        ? parts.quarter <= quarterOf(today)
        : parts.year === year - 1 && parts.quarter === 4 && monthOf(today) === 1;
    case 'span':
      return parts.from - 1 <= year && year <= parts.to;
    case undefined:
      return false;
  }
};
