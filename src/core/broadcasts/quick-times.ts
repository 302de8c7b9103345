import type { WorkingDays } from '../calendar/working-days.ts';
import {
  addDays,
  dateInHanoi,
  instantInHanoi,
  weekdayOf,
  type CalendarDate,
  type Weekday,
} from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';

/** A time that is offered in words: `date` and the weekday 1–7 go into them where they need it. */
export type QuickTime = {
  at: Instant;
  name:
    | 'this-morning'
    | 'this-afternoon'
    | 'tomorrow-morning'
    | 'tomorrow-afternoon'
    | 'weekday-morning';
  date: CalendarDate;
  weekday: Weekday;
};

const MORNING = '08:00';
const AFTERNOON = '14:00';

/**
 * What people mean by soon: the rest of a working day, the next working day, and the first one of
 * next week. Nobody is offered a Sunday or a holiday; whoever wants one types it.
 */
export const quickTimes = (now: Instant, days: WorkingDays): QuickTime[] => {
  const today = dateInHanoi(now);
  const tomorrow = addDays(today, 1);
  const sunday = addDays(today, 7 - weekdayOf(today));
  const next = days.nextWorkingDay(today);
  const offered = (name: QuickTime['name'], date: CalendarDate, time: string): QuickTime => ({
    at: instantInHanoi(date, time),
    name,
    date,
    weekday: weekdayOf(date),
  });
  const found: QuickTime[] = [
    ...(days.isWorkingDay(today)
      ? [offered('this-morning', today, MORNING), offered('this-afternoon', today, AFTERNOON)]
      : []),
    ...(next === tomorrow
      ? [offered('tomorrow-morning', next, MORNING), offered('tomorrow-afternoon', next, AFTERNOON)]
      : [offered('weekday-morning', next, MORNING)]),
    offered('weekday-morning', days.nextWorkingDay(sunday), MORNING),
  ];
  return found.filter(
    ({ at }, place) => at > now && found.findIndex((other) => other.at === at) === place,
  );
};
