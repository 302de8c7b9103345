import { DAYS_CHANGED_AT } from '../calendar/day-edits.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import { loadWorkingDays } from '../obligations/load-obligations.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { PersonId } from '../shared/ids.ts';
import { asInstant, HOUR_MS, type Instant } from '../shared/instant.ts';
import { milestonesAround } from './load-plan.ts';
import { DIGEST_KIND, type QueueStores } from './queue-stores.ts';
import type { Recipient } from './reminder-store.ts';
import { digestSubject } from './reminder.ts';
import { goRound, type RoundPorts } from './round.ts';
import { endOfSending, sendingTimes } from './sending-day.ts';
import { readSwitch } from './switch.ts';
import { beginsWeek, queueWeek } from './weekly-summary.ts';

export type QueuePorts = Pick<RoundPorts, 'pause'> & {
  /** Reads outside of a transaction, which would hold up everybody's answers. */
  read<T>(work: (stores: QueueStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: QueueStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** People of one transaction: short enough for answers to come through between two. */
const CHUNK = 500;

/** A plan holds until the day or a milestone changes; new contacts and extensions come in hourly. */
const PLAN_AGAIN_MS = HOUR_MS;

/**
 * Queues a digest for everybody who has something to hear today. Idempotent: `remembered` only saves
 * work, so a start, a jump of the clock or a missed tick changes nothing of what people hear.
 */
export const dayQueue = (ports: QueuePorts): (() => Promise<number>) => {
  let remembered = { key: '', at: asInstant(0) };
  return async () => {
    const now = ports.now();
    const day = dateInHanoi(now);
    const key = await ports.read((stores) => planKey(stores, day));
    const isFresh = key === remembered.key && Math.abs(now - remembered.at) < PLAN_AGAIN_MS;
    if (isFresh) return 0;
    const count = await queueDay(ports, now);
    remembered = { key, at: now };
    return count;
  };
};

/** Differs whenever the day has to be planned anew at once. */
const planKey = async (stores: QueueStores, day: CalendarDate): Promise<string> => {
  const { isOn } = await readSwitch(stores.installation);
  const milestones = await milestonesAround(stores.milestones, day);
  const revisions = milestones.map(({ id, revision }) => `${id}:${revision}`);
  const daysChangedAt = await stores.installation.get(DAYS_CHANGED_AT);
  return [day, isOn, daysChangedAt, ...revisions].join(' ');
};

/** Returns how many people have something to hear today. */
const queueDay = async (ports: QueuePorts, now: Instant): Promise<number> => {
  const day = dateInHanoi(now);
  const days = await ports.read(loadWorkingDays);
  const { isOn } = await ports.read(({ installation }) => readSwitch(installation));
  if (!isOn || !isSendable(days, day, now)) return 0;
  await ports.transact(({ reminders }) => reminders.supersedeBefore(day, now));
  if (beginsWeek(days, day)) await ports.transact((stores) => queueWeek(stores, { day, now }));
  const people = await peopleToTell(ports, day);
  const digests = digestsOn(day, now);
  for (const chunk of chunksOf(people))
    await ports.transact(({ outbox }) => outbox.queue(chunk.map(digests), now));
  return people.length;
};

const isSendable = (days: WorkingDays, day: CalendarDate, now: Instant): boolean =>
  days.isWorkingDay(day) && now < endOfSending(day);

/** Whoever has one thing to hear is looked at no further: what it is, is decided when it is sent. */
const peopleToTell = async (ports: QueuePorts, day: CalendarDate): Promise<Recipient[]> => {
  const people: Recipient[] = [];
  const settled = new Set<PersonId>();
  await goRound(ports, { day, assumedTold: null, settled }, (planned) => {
    for (const { to } of planned) {
      if (settled.has(to.personId)) continue;
      settled.add(to.personId);
      people.push(to);
    }
  });
  return people;
};

function* chunksOf<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  for (let at = 0; at < items.length; at += CHUNK) yield items.slice(at, at + CHUNK);
}

/** One digest a day and person: the key is the promise. */
const digestsOn = (day: CalendarDate, now: Instant): ((to: Recipient) => NewOutboxMessage) => {
  const timeFor = sendingTimes(day);
  const expiresAt = endOfSending(day);
  return (to) => ({
    dedupeKey: `digest:${to.personId}:${day}`,
    bundleKey: null,
    subject: digestSubject(day),
    to: to.chat,
    priority: 1,
    kind: DIGEST_KIND,
    message: { type: 'prepared' },
    dueAt: asInstant(Math.max(now, timeFor(to.chat))),
    expiresAt,
  });
};
