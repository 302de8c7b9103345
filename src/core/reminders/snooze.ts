import type { DeliveryStore } from '../delivery/delivery-store.ts';
import type { KnownPerson } from '../people/person.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import { DIGEST_KIND } from './queue-day.ts';
import type { ReminderStore } from './reminder-store.ts';
import { digestSubject, isNudge, snoozeStep, thanksStep, type Reminder } from './reminder.ts';
import { endOfSending } from './sending-day.ts';

export type SnoozeStores = { reminders: ReminderStore; deliveries: DeliveryStore };

export type SnoozeOutcome =
  /** `at` is when the person hears of it again, `count` of how many duties. */
  { type: 'snoozed'; at: Instant; count: number } | { type: 'nothing-to-snooze' };

export type SnoozeWish = {
  by: KnownPerson;
  /** The day of the digest whose duties are meant. */
  day: CalendarDate;
  /** A moment in which reminders may be sent. */
  until: Instant;
  now: Instant;
};

/** The duties of one digest are left alone until that moment, and told then unless they are done. */
export const snoozeDigest = async (
  { reminders, deliveries }: SnoozeStores,
  { by, day, until, now }: SnoozeWish,
): Promise<SnoozeOutcome> => {
  const { person } = by;
  const told = (await reminders.ofDay(person.id, day)).filter(isOpenDuty);
  if (told.length === 0) return { type: 'nothing-to-snooze' };
  const duties = [
    ...new Map(told.map((one) => [`${one.unitId}:${one.milestoneId}`, one])).values(),
  ];
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
  await deliveries.queue(
    [
      {
        dedupeKey: `snooze:${person.id}:${until}`,
        bundleKey: null,
        subject: digestSubject(person.id, on),
        to: person.telegramId,
        lane: 1,
        kind: DIGEST_KIND,
        message: { type: 'prepared' },
        dueAt: until,
        expiresAt: endOfSending(on),
      },
    ],
    now,
  );
  return { type: 'snoozed', at: until, count: duties.length };
};

const isOpenDuty = (reminder: Reminder): boolean =>
  reminder.audience === 'unit' &&
  reminder.step !== thanksStep &&
  (reminder.status === 'sent' || reminder.status === 'unknown' || isNudge(reminder));
