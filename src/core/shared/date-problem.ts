import { say, type TextRef } from './text-ref.ts';
import type { DateReading } from './vietnamese-date.ts';

/** What a reading can have against a day that was written; undefined where it says nothing more. */
export const dateProblem = (reading: DateReading | { type: 'moment' }): TextRef | undefined => {
  switch (reading.type) {
    case 'no-leap-day':
      return say('date-no-leap-day', { year: String(reading.year) });
    case 'period':
      return say('date-needs-day');
    default:
      return undefined;
  }
};
