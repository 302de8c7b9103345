import type { CalendarDate } from './calendar-date.ts';

/** What words say of a day. */
export type DateReading =
  /** Likeliest first; more than one when the year or the week was left out. */
  | { type: 'dates'; dates: readonly CalendarDate[] }
  /** Only sensible as month/day/year; must be confirmed. */
  | { type: 'swapped'; date: CalendarDate }
  /**
   * Several days: a month, a quarter, a year, a span. Null: only the other end was named, as in
   * "hết năm". Which of the days is meant must be confirmed.
   */
  | { type: 'period'; first: CalendarDate | null; last: CalendarDate | null }
  /** 29 February of a year that has none. */
  | { type: 'no-leap-day'; year: number }
  | { type: 'no-such-day' }
  | { type: 'unreadable' };
