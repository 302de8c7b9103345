import { addDays, dateInHanoi, instantInHanoi, weekdayOf } from '../core/shared/calendar-date.ts';
import type { Instant } from '../core/shared/instant.ts';

const SPANS = [
  ['08:00', '11:30'],
  ['13:30', '16:30'],
] as const;
const SATURDAY = 6;

/** The next moment, perhaps this one, at which an office reads its messages. */
export const nextOfficeMoment = (now: Instant): Instant => {
  for (let date = dateInHanoi(now); ; date = addDays(date, 1)) {
    if (weekdayOf(date) >= SATURDAY) continue;
    for (const [begins, ends] of SPANS) {
      if (now < instantInHanoi(date, begins)) return instantInHanoi(date, begins);
      if (now < instantInHanoi(date, ends)) return now;
    }
  }
};
