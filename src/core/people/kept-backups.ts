import { addDays, type CalendarDate, weekdayOf } from '../shared/calendar-date.ts';

/** How many nightly backups are kept: of the last days, one of each of the last weeks, one of each of the last months. */
export type BackupKeep = { daily: number; weekly: number; monthly: number };

/** The days whose backups are kept no longer, given those of which there is one. The newest of a week or month stands for it. */
export const backupsToDrop = (
  days: readonly CalendarDate[],
  { daily, weekly, monthly }: BackupKeep,
): CalendarDate[] => {
  const newestFirst = days.toSorted().toReversed();
  const kept = new Set([
    ...newestFirst.slice(0, daily),
    ...newestOfEach(newestFirst, mondayOf).slice(0, weekly),
    ...newestOfEach(newestFirst, (day) => day.slice(0, 7)).slice(0, monthly),
  ]);
  return days.filter((day) => !kept.has(day));
};

const newestOfEach = (
  newestFirst: readonly CalendarDate[],
  spanOf: (day: CalendarDate) => string,
): CalendarDate[] => {
  const seen = new Map<string, CalendarDate>();
  for (const day of newestFirst) if (!seen.has(spanOf(day))) seen.set(spanOf(day), day);
  return [...seen.values()];
};

const mondayOf = (day: CalendarDate): string => addDays(day, 1 - weekdayOf(day));
