import { fiveYearPeriod, type Quarter } from '../shared/period.ts';
import { dashed, lowered, say, type Ending, type TextRef } from '../shared/text-ref.ts';
import type { ReminderProfileName } from './reminder-profiles.ts';

type Years = 'year' | 'last' | 'next' | 'period' | 'shortLast' | 'shortYear';

type Underscored<Words extends string> = Words extends `${infer Head}-${infer Rest}`
  ? `${Head}_${Underscored<Rest>}`
  : Words;

type Named = Exclude<Ending<'default-milestone-', Years>, `${string}.short`>;

/** `ANNUAL_PLAN`: those that have a name. */
export type DefaultCode = Uppercase<Underscored<Named>>;

/**
 * A milestone as every year begins with it; the Board changes the year's copy. Its names are texts,
 * `default-milestone-…` and `.short`.
 */
export type DefaultMilestone = {
  code: DefaultCode;
  formId: string;
  /** Month and day on which it is due. */
  due: string;
  /** Month and day on which it opens, of the year before when later than `due`. */
  opens: string;
  reminders: ReminderProfileName;
  /** How the other members of a cluster hear of what its lead hands in. */
  members?: ReminderProfileName;
  quarter?: Quarter;
  /** In years of a five-year period that begins with 1: only then. */
  yearOfFive?: 1 | 3 | 5;
  role?: 'lead';
  profile?: 'calendar_year' | 'school_year';
  /** Goes to the lead of the unit's cluster as well as to the Board. */
  isReadByLead?: true;
  /** Nothing is handed in. */
  isEvent?: true;
  /** A unit may have nothing to report: "chưa có". */
  mayBeNone?: true;
};

/** What it is called in a year, and on buttons. */
export const defaultNames = (
  code: DefaultCode,
  year: number,
): { name: TextRef; short: TextRef } => {
  const years: Record<Years, string> = {
    year: String(year),
    last: String(year - 1),
    next: String(year + 1),
    period: fiveYearPeriod(year),
    shortLast: twoDigits(year - 1),
    shortYear: twoDigits(year),
  };
  const key = dashed(lowered(code));
  return {
    name: say(`default-milestone-${key}`, years),
    short: say(`default-milestone-${key}.short`, years),
  };
};

const twoDigits = (year: number): string => String(year).slice(-2);
