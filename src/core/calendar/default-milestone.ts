import type { InLanguages } from '../shared/language.ts';
import type { ReminderProfileName } from './reminder-profiles.ts';

/**
 * A milestone as every year begins with it; the Board changes the year's copy. In
 * names `{year}`, `{last}` and `{period}` stand for the year, the one before and the five years.
 */
export type DefaultMilestone = {
  code: string;
  formId: string;
  name: InLanguages;
  /** For buttons. */
  short: InLanguages;
  /** Month and day on which it is due. */
  due: string;
  /** Month and day on which it opens, of the year before when later than `due`. */
  opens: string;
  reminders: ReminderProfileName;
  /** How the other members of a cluster hear of what its lead hands in. */
  members?: ReminderProfileName;
  quarter?: 1 | 3;
  /** In years of a five-year period that begins with 1: only then. */
  yearOfFive?: 1 | 3 | 5;
  role?: 'lead';
  profile?: 'calendar_year' | 'school_year';
  /** Nothing is handed in. */
  isEvent?: true;
  /** A unit may have nothing to report: "chưa có". */
  mayBeNone?: true;
};
