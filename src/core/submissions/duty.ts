import type { CalendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { InLanguages } from '../shared/language.ts';
import type { FormPeriod } from './submission.ts';

/** What a unit owes, and whether it came in time. */
export type Duty = FormPeriod & {
  unitId: UnitId;
  /** Of its milestone, the same every year. */
  code: string;
  name: InLanguages;
  short: InLanguages;
  /** The last day that counts as on time for this unit. */
  dueOn: CalendarDate;
  /** Its receipt, or its paper's number where it came on paper; `isLate` of the first complete version. */
  handedIn: { number: string; at: Instant; isLate: boolean } | null;
  /** Nothing is expected: the Board has waived it, or the unit has nothing of the kind. */
  isExcused: boolean;
};

/** What units owe is told by rules of core and read from several stores: this one joins them. */
export interface DutyStore {
  /** All that falls due in these units' year, by the day on which it is due. A fixed number of reads. */
  dueIn(year: number, unitIds: readonly UnitId[]): Promise<readonly Duty[]>;
}
