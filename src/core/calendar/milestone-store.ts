import type { CalendarDate } from '../shared/calendar-date.ts';
import type { MilestoneId } from '../shared/ids.ts';
import type { Period } from '../shared/period.ts';
import type { Milestone } from './milestone.ts';

export interface MilestoneStore {
  byId(id: MilestoneId): Promise<Milestone | null>;
  byIds(ids: readonly MilestoneId[]): Promise<Milestone[]>;
  /** Those due from one day to another, both included, in the order in which they are due. */
  dueBetween(from: CalendarDate, to: CalendarDate): Promise<Milestone[]>;
  /** The same with those that were due before and have been extended for all until then or longer. */
  runningBetween(from: CalendarDate, to: CalendarDate): Promise<Milestone[]>;
  /** The one that a form of a period is handed in for. */
  ofForm(formId: string, period: Period): Promise<Milestone | null>;
  /** Whether there is any. */
  hasAny(): Promise<boolean>;
  /** Adds milestones, or replaces those of the same id. */
  save(milestones: readonly Milestone[]): Promise<void>;
}
