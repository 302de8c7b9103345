import type { CalendarDayStore } from '../calendar/calendar-day.ts';
import { nextSendingTime } from '../calendar/sending-hours.ts';
import { loadWorkingDays } from '../obligations/load-obligations.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { KnownPerson, Person } from '../people/person.ts';
import { mayActFor } from '../people/rights.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { DIGEST_KIND } from './queue-stores.ts';
import type { ReminderState } from './reminder-state.ts';
import type { ReminderStore } from './reminder-store.ts';
import { digestSubject, isNudge, snoozeStep, thanksStep, type Reminder } from './reminder.ts';
import { endOfSending } from './sending-day.ts';

export type SnoozeStores = {
  reminders: ReminderStore;
  outbox: OutboxStore;
  calendarDays: CalendarDayStore;
};

export type SnoozeOutcome =
  /** `at` is when the person hears of it again, `count` of how many duties. */
  { type: 'snoozed'; at: Instant; count: number } | { type: 'nothing-to-snooze' };

export type SnoozeWish = {
  by: KnownPerson;
  /** The day of the digest whose duties are meant. */
  day: CalendarDate;
  /** The earliest moment; moved into the next working hours. */
  until: Instant;
  now: Instant;
};

/** The duties of one digest are left alone until that moment, and told then unless they are done. */
export const snoozeDigest = async (
  stores: SnoozeStores,
  { by, day, now, ...wish }: SnoozeWish,
): Promise<SnoozeOutcome> => {
  const { reminders } = stores;
  const { person } = by;
  const until = nextSendingTime(wish.until, await loadWorkingDays(stores));
  const duties = (await dutiesOfDigest(reminders, person.id, day)).filter(({ unitId }) =>
    mayActFor(by, unitId),
  );
  if (duties.length === 0) return { type: 'nothing-to-snooze' };
  await reminders.snooze(
    duties.map(({ unitId, milestoneId }) => ({
      personId: person.id,
      unitId,
      milestoneId,
      until,
      at: now,
    })),
  );
  const on = dateInHanoi(until);
  // On a later day the plan of that day tells of it, together with what is due then.
  if (on !== dateInHanoi(now)) return { type: 'snoozed', at: until, count: duties.length };
  await tellLater(stores, { person, duties, until, now });
  return { type: 'snoozed', at: until, count: duties.length };
};

/** What a person's digest of a day asked for, each duty once. */
export const dutiesOfDigest = async (
  reminders: Pick<ReminderStore, 'ofDay'>,
  personId: PersonId,
  day: CalendarDate,
): Promise<Reminder[]> => {
  const told = (await reminders.ofDay(personId, day)).filter(isOpenDuty);
  return [...new Map(told.map((one) => [`${one.unitId}:${one.milestoneId}`, one])).values()];
};

type Later = { person: Person; duties: readonly Reminder[]; until: Instant; now: Instant };

/** On the same day, in a message of its own. */
const tellLater = async (
  { reminders, outbox }: SnoozeStores,
  { person, duties, until, now }: Later,
): Promise<void> => {
  const on = dateInHanoi(until);
  await reminders.plan(
    duties.map(({ unitId, milestoneId, revision }) => ({
      unitId,
      milestoneId,
      revision,
      step: snoozeStep(`${on}-${until}`),
      personId: person.id,
      audience: 'unit',
      day: on,
      by: 'system',
    })),
    now,
  );
  const outgoing: NewOutboxMessage = {
    dedupeKey: `snooze:${person.id}:${until}`,
    bundleKey: null,
    subject: digestSubject(on),
    to: person.telegramId,
    priority: 1,
    kind: DIGEST_KIND,
    message: { type: 'prepared' },
    dueAt: until,
    expiresAt: endOfSending(on),
  };
  await outbox.queue([outgoing], now);
};

const isOpenDuty = (reminder: Reminder): boolean =>
  reminder.audience === 'unit' &&
  reminder.step !== thanksStep &&
  (saidStates.has(reminder.state) || isNudge(reminder));

/** A button may be pressed before it is noted that its message has arrived. */
const saidStates: ReadonlySet<ReminderState> = new Set(['sent', 'unknown', 'sending']);
