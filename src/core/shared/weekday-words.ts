import { addDays, type CalendarDate, weekdayOf } from './calendar-date.ts';

const weekdays = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay'];
const english = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Monday is the second day: `thu hai`, `thu 2`, `monday`, of a search key; 1 for Monday to 7 for Sunday. */
export const weekdayIn = (words: string): number | undefined => {
  if (words === 'chu nhat' || words === 'cn') return 7;
  if (english.includes(words)) return english.indexOf(words) + 1;
  const named = /^thu (hai|ba|tu|nam|sau|bay|[2-7])$/.exec(words)?.[1];
  if (named === undefined) return undefined;
  return weekdays.includes(named) ? weekdays.indexOf(named) + 1 : Number(named) - 1;
};

/**
 * The next such day and the one a week before, or that of this, the next or the last week where it
 * is said. Undefined for other words.
 */
export const weekdayOn = (
  words: string,
  today: CalendarDate,
): readonly CalendarDate[] | undefined => {
  const [, name = '', week] = weekdayOfWeek.exec(words) ?? [];
  const weekday = weekdayIn(name);
  if (weekday === undefined) return undefined;
  const inThisWeek = addDays(today, weekday - weekdayOf(today));
  const weeks = week === undefined ? undefined : weeksAway.get(week);
  if (weeks !== undefined) return [addDays(inThisWeek, 7 * weeks)];
  const next = inThisWeek > today ? inThisWeek : addDays(inThisWeek, 7);
  return [next, addDays(next, -7)];
};

const weeksAway: ReadonlyMap<string, number> = new Map([
  ['tuan truoc', -1],
  ['tuan nay', 0],
  ['tuan sau', 1],
  ['tuan toi', 1],
]);

const weekdayOfWeek = /^(.+?)(?: (tuan nay|tuan sau|tuan toi|tuan truoc|nay|toi))?$/;
