import type { DateReading } from './date-reading.ts';
import { say, type TextRef } from './text-ref.ts';

/** What a reading can have against a day that was written; undefined where it says nothing more. */
export const dateProblem = (reading: DateReading | { type: 'moment' }): TextRef | undefined => {
  if (reading.type === 'no-leap-day')
    return say('date-no-leap-day', { year: String(reading.year) });
  return reading.type === 'period' ? say('date-needs-day') : undefined;
};
