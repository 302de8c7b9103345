import { addDays, type CalendarDate } from '../shared/calendar-date.ts';
import type { Obligation } from './obligation.ts';
import { MOST_EXTENSION_DAYS } from './time-limits.ts';

/** The last day that may be asked for: counted from the day itself, or from today once it is past. */
export const latestExtension = (
  { milestone }: Pick<Obligation, 'milestone'>,
  today: CalendarDate,
): CalendarDate => addDays(milestone.dueOn < today ? today : milestone.dueOn, MOST_EXTENSION_DAYS);
