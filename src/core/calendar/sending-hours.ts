import { dateInHanoi, instantInHanoi } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import type { WorkingDays } from './working-days.ts';

/** When offices read what is sent to them. */
const windows = [
  ['08:00', '11:30'],
  ['13:30', '16:30'],
] as const;

/** That moment, or the first one after it at which an office works. */
export const nextSendingTime = (at: Instant, days: WorkingDays): Instant => {
  const today = dateInHanoi(at);
  if (days.isWorkingDay(today))
    for (const [from, until] of windows) {
      if (at < instantInHanoi(today, from)) return instantInHanoi(today, from);
      if (at < instantInHanoi(today, until)) return at;
    }
  return instantInHanoi(days.nextWorkingDay(today), windows[0][0]);
};
