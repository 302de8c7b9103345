import type { CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId, MilestoneId, PersonId, TelegramId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { TextRef } from '../shared/text-ref.ts';
import type { RungAudience } from './ladder.ts';
import type { ReminderState } from './reminder-state.ts';
import type { NewReminder, Reminder, ReminderKey } from './reminder.ts';

/** Somebody who can be written to. */
export type Recipient = { personId: PersonId; chat: TelegramId };

/** A paper of a unit, and who is to confirm it. */
export type PassedOnPaper = { unitId: UnitId; formId: string; period: string; personId: PersonId };

/** A day on which somebody heard of what a unit owes of one milestone. */
export type HeardReminder = {
  unitId: UnitId;
  personId: PersonId;
  audience: RungAudience;
  on: CalendarDate;
};

/** The last day on which somebody heard of a duty, and whether they were thanked for it. */
export type Told = HeardReminder & { milestoneId: MilestoneId; isThanked: boolean };

/** Somebody does not want to hear of a duty before that moment. */
export type Snooze = {
  personId: PersonId;
  unitId: UnitId;
  milestoneId: MilestoneId;
  until: Instant;
  at: Instant;
};

/** A reminder with its words, as it goes out. */
export type Spoken = { reminder: NewReminder; text: TextRef };

/** That one is not said; the row must be planned or being sent. */
export type Skipped = { key: ReminderKey; reason: string };

export interface ReminderStore {
  /** What is to be said that no ladder asks for; again what was skipped or failed. */
  plan(reminders: readonly NewReminder[], now: Instant): Promise<void>;
  /** Of planned ones of earlier days nothing comes any more. Returns how many there were. */
  supersedeBefore(day: CalendarDate, now: Instant): Promise<number>;
  /** Of one person and day, in no particular order. */
  ofDay(personId: PersonId, day: CalendarDate): Promise<Reminder[]>;
  /** These are said by that message of the outbox, with these words; what was heard stays as it is. */
  say(spoken: readonly Spoken[], outboxId: number, now: Instant): Promise<void>;
  /** What was planned and is not said. */
  skip(skipped: readonly Skipped[], now: Instant): Promise<void>;
  /** Who has heard of a milestone's duties since that day, or may have, the newest first. */
  toldSince(milestoneId: MilestoneId, day: CalendarDate): Promise<HeardReminder[]>;
  /** Who has ever heard of the duties of these units. */
  toldOf(milestoneId: MilestoneId, unitIds: readonly UnitId[]): Promise<Told[]>;
  /** What one person has heard of since that day. */
  toldTo(personId: PersonId, day: CalendarDate): Promise<Told[]>;
  /** How many people's digests of that day still wait to be sent. */
  waitingOn(day: CalendarDate): Promise<number>;
  /** Units that somebody nudged on that day, with who did it. */
  nudgedOn(day: CalendarDate): Promise<{ unitId: UnitId; by: PersonId; at: Instant }[]>;
  /** The log of a unit or of a milestone, newest first. */
  log(
    about: { unitId: UnitId } | { milestoneId: MilestoneId },
    page: { limit: number; offset: number },
  ): Promise<Reminder[]>;
  /** How many rows of that day stand where. */
  countsOf(day: CalendarDate): Promise<Partial<Record<ReminderState, number>>>;
  /** Everybody who speaks for a unit now, with the unit. */
  contacts(): Promise<(Recipient & { unitId: UnitId })[]>;
  /** Papers that wait, as they were when it was asked for, for whoever confirms for their unit now. */
  passedOn(): Promise<PassedOnPaper[]>;
  /** Specialists of the Board and the clusters that they follow. */
  specialists(): Promise<(Recipient & { clusterId: ClusterId })[]>;
  /** When the person last did something in a draft that they are still in. */
  lastMoveInDraft(personId: PersonId): Promise<Instant | null>;
  snooze(snoozes: readonly Snooze[]): Promise<void>;
  snoozes(): Promise<Snooze[]>;
  snoozesOf(personId: PersonId): Promise<Snooze[]>;
}
