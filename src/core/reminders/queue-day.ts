import { DAYS_CHANGED_AT } from '../calendar/day-edits.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import { loadWorkingDays } from '../obligations/load-obligations.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import { type CalendarDate, dateInHanoi } from '../shared/calendar-date.ts';
import type { PersonId } from '../shared/ids.ts';
import { asInstant, HOUR_MS, type Instant, MINUTE_MS } from '../shared/instant.ts';
import { milestonesAround } from './load-plan.ts';
import { planCity, type PlanCityPorts } from './plan-city.ts';
import { DIGEST_KIND, type QueueStores } from './queue-stores.ts';
import type { Recipient } from './reminder-store.ts';
import { digestSubject } from './reminder.ts';
import { endOfSending, sendingTimes } from './sending-day.ts';
import { readSwitch } from './switch.ts';

export type QueuePorts = Pick<PlanCityPorts, 'pause'> & {
  /** Reads outside of a transaction, which would hold up everybody's answers. */
  read<T>(work: (stores: QueueStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: QueueStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** People of one transaction: short enough for answers to come through between two. */
const CHUNK = 500;

/** What a few units lack is looked at again soon, but not with each tick. */
const TRY_AGAIN_MS = 5 * MINUTE_MS;

/** A plan holds until the day or a milestone changes; new contacts and extensions come in hourly. */
const PLAN_AGAIN_MS = HOUR_MS;

/**
 * Queues a digest for everybody who has something to hear today. Idempotent: `remembered` only saves
 * work, so a start, a jump of the clock or a missed tick changes nothing of what people hear.
 */
export const dayQueue = (ports: QueuePorts): (() => Promise<number>) => {
  let remembered: Remembered = { key: '', at: asInstant(0), failure: null };
  return async () => {
    const now = ports.now();
    const day = dateInHanoi(now);
    const key = await ports.read((stores) => planKey(stores, day));
    const againMs = remembered.failure ? TRY_AGAIN_MS : PLAN_AGAIN_MS;
    const isFresh = key === remembered.key && Math.abs(now - remembered.at) < againMs;
    if (isFresh && remembered.failure) throw remembered.failure.error;
    if (isFresh) return 0;
    const { count, failure } = await queueDay(ports, now);
    remembered = { key, at: now, failure };
    if (failure) throw failure.error;
    return count;
  };
};

/** `failure`: who could be told was told, and the rest still is not. */
type Remembered = { key: string; at: Instant; failure: Failure };
type Failure = { error: unknown } | null;

/** Differs whenever the day has to be planned anew at once. */
const planKey = async (stores: QueueStores, day: CalendarDate): Promise<string> => {
  const { isOn } = await readSwitch(stores.installation);
  const milestones = await milestonesAround(stores, day);
  const revisions = milestones.map(({ id, revision }) => `${id}:${revision}`);
  const daysChangedAt = await stores.installation.get(DAYS_CHANGED_AT);
  return [day, isOn, daysChangedAt, ...revisions].join(' ');
};

/** Tells how many people have something to hear today, and what kept others from it. */
const queueDay = async (
  ports: QueuePorts,
  now: Instant,
): Promise<{ count: number; failure: Failure }> => {
  const day = dateInHanoi(now);
  const days = await ports.read(loadWorkingDays);
  const { isOn } = await ports.read(({ installation }) => readSwitch(installation));
  if (!isOn || !isSendable(days, day, now)) return { count: 0, failure: null };
  await ports.transact(({ reminders }) => reminders.supersedeBefore(day, now));
  const { people, failure } = await peopleToTell(ports, day);
  const digests = digestsOn(day, now);
  for (const chunk of chunksOf(people)) {
    await ports.transact(({ outbox }) => outbox.queue(chunk.map(digests), now));
    await ports.pause();
  }
  return { count: people.length, failure };
};

const isSendable = (days: WorkingDays, day: CalendarDate, now: Instant): boolean =>
  days.isWorkingDay(day) && now < endOfSending(day);

/** Whoever has one thing to hear is looked at no further: what it is, is decided when it is sent. */
const peopleToTell = async (
  ports: QueuePorts,
  day: CalendarDate,
): Promise<{ people: Recipient[]; failure: Failure }> => {
  const people: Recipient[] = [];
  const settled = new Set<PersonId>();
  const round = planCity(ports, { day, assumedTold: null, settled }, (planned) => {
    for (const { to } of planned) {
      if (settled.has(to.personId)) continue;
      settled.add(to.personId);
      people.push(to);
    }
  });
  const failure = await round.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  // Where nobody was found the city itself could not be read, which is tried again at once.
  if (failure && people.length === 0) throw failure.error;
  return { people, failure };
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
