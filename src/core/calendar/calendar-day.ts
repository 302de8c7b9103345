import type { CalendarDate } from '../shared/calendar-date.ts';
import type { InLanguages } from '../shared/language.ts';

/** A day that differs from its week: a holiday, a swap day, a Saturday on which people work. */
export type CalendarDay = {
  date: CalendarDate;
  isWorking: boolean;
  name: InLanguages;
  /** The document that says so; empty while nobody has named one. */
  source: string;
};

export interface CalendarDayStore {
  /** Every day that differs, by date. */
  all(): Promise<readonly CalendarDay[]>;
  /** Replaces the rows of the same dates. */
  save(days: readonly CalendarDay[]): Promise<void>;
  remove(dates: readonly CalendarDate[]): Promise<void>;
}
