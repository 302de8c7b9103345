import type { CalendarDate } from '../../shared/calendar-date.ts';
import type { Period } from '../../shared/period.ts';
import type { TextRef } from '../../shared/text-ref.ts';

/** What reading one answer depends on. */
export type ReadingEnv = {
  today: CalendarDate;
  period: Period;
  /** What a number counts, in every spelling, where another answer says so. */
  unit?: readonly string[];
  /** The words of a text in every language: typed labels count as presses. */
  wordings: (ref: TextRef) => readonly string[];
};
