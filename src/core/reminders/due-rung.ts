import { addDays, type CalendarDate } from '../shared/calendar-date.ts';
import type { RungAudience, Rung } from './ladder.ts';
import { STALE_AFTER_DAYS } from './time-limits.ts';

export type RungQuestion = {
  audience: RungAudience;
  today: CalendarDate;
  /** The last day of the duty: what asks for it beforehand is not said afterwards. */
  lastDay: CalendarDate;
};

/**
 * The one step that stands on that day: the latest whose day has come. Whatever was missed before
 * it is superseded, so that a week of downtime ends with one message. Null when none has come, or
 * the latest is stale.
 */
export const dueRung = (steps: readonly Rung[], question: RungQuestion): Rung | null => {
  const { audience, today, lastDay } = question;
  const latest = steps.findLast((step) => step.audience === audience && step.on <= today);
  if (!latest) return null;
  const isFresh = isLate(latest) ? today <= addDays(latest.on, STALE_AFTER_DAYS) : today <= lastDay;
  return isFresh ? latest : null;
};

const isLate = ({ name }: Rung): boolean => name.includes('after-');
