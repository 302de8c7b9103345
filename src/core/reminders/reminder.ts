import type { Subject } from '../outbox/outbox-message.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { MilestoneId, PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { TextRef } from '../shared/text-ref.ts';
import type { RungAudience } from './ladder.ts';
import type { ReminderState } from './reminder-state.ts';

/** That somebody is to hear of one duty of one unit: once for each step and person. */
export type ReminderKey = {
  unitId: UnitId;
  milestoneId: MilestoneId;
  /** Of the milestone; changing it plans anew. */
  revision: number;
  /** Of the ladder, or `nudge-2027-03-17`, `snooze-2027-03-17`, `thanks`. */
  step: string;
  personId: PersonId;
};

export const keyOf = (key: ReminderKey): string =>
  [key.unitId, key.milestoneId, key.revision, key.step, key.personId].join(' ');

export type NewReminder = ReminderKey & {
  audience: RungAudience;
  /** The day on which it is said. */
  day: CalendarDate;
  /** Who wished it: the service by itself, or somebody who nudged. */
  by: PersonId | 'system';
};

export type Reminder = NewReminder & {
  state: ReminderState;
  /** Why it was skipped or failed. */
  reason: string | null;
  /** What was said of this duty; null before it was said. */
  text: TextRef | null;
  plannedAt: Instant;
  /** When it was sent, skipped or superseded, or else when it was said. */
  decidedAt: Instant | null;
};

/** What a digest is about: all that its reader has to hear on a day. */
export const digestSubject = (day: CalendarDate): Subject => ({ type: 'digest', id: day });

export const nudgeStep = (day: CalendarDate): string => `nudge-${day}`;
export const snoozeStep = (day: string): string => `snooze-${day}`;
export const isNudge = ({ step }: Pick<ReminderKey, 'step'>): boolean => step.startsWith('nudge-');
export const thanksStep = 'thanks';
