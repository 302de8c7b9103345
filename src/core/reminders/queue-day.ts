import type { WorkingDays } from '../calendar/working-days.ts';
import type { NewDelivery } from '../delivery/delivery.ts';
import { loadWorkingDays } from '../obligations/load-obligations.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import { asInstant, HOUR_MS, type Instant } from '../shared/instant.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { loadPlan, milestonesAround } from './load-plan.ts';
import { planDay, toReminder, type Planned } from './plan-day.ts';
import { DIGEST_KIND, type QueueStores } from './queue-stores.ts';
import type { Recipient } from './reminder-store.ts';
import { digestSubject } from './reminder.ts';
import { endOfSending, sendingTime } from './sending-day.ts';
import { readSwitch } from './switch.ts';
import { beginsWeek, queueWeek } from './weekly-summary.ts';

export type QueuePorts = {
  forms: Pick<FormPorts, 'forms'>;
  /** Reads outside of a transaction, which would hold up everybody's answers. */
  read<T>(work: (stores: QueueStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: QueueStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** People of one transaction: short enough for answers to come through between two. */
const CHUNK = 100;

/** A plan holds until the day or a milestone changes; new contacts and extensions come in hourly. */
const PLAN_AGAIN_MS = HOUR_MS;

/**
 * Plans what is due today and has not been planned. Idempotent: `remembered` only saves work, so a
 * start, a jump of the clock or a missed tick changes nothing of what people hear.
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
  return [day, isOn, ...revisions].join(' ');
};

/** Returns how many people are to hear something today. */
const queueDay = async (ports: QueuePorts, now: Instant): Promise<number> => {
  const day = dateInHanoi(now);
  const days = await ports.read(loadWorkingDays);
  const { isOn } = await ports.read(({ installation }) => readSwitch(installation));
  if (!isOn || !isSendable(days, day, now)) return 0;
  const planned = planDay(await ports.read((stores) => loadPlan(stores, ports.forms, day)));
  const served = new Set(await ports.read(({ reminders }) => reminders.servedOn(day)));
  await ports.transact(({ reminders }) => reminders.supersedeBefore(day, now));
  if (beginsWeek(days, day)) await ports.transact((stores) => queueWeek(stores, { day, now }));
  const digests = [...byPerson(planned)].filter(([, items]) => !served.has(items[0].to.personId));
  for (const chunk of chunksOf(digests))
    await ports.transact(async ({ reminders, deliveries }) => {
      await reminders.plan(
        chunk.flatMap(([, items]) => items.map((item) => toReminder(item, day))),
        now,
      );
      await deliveries.queue(
        chunk.map(([, items]) => digestTo(items[0].to, day, now)),
        now,
      );
    });
  return digests.length;
};

const isSendable = (days: WorkingDays, day: CalendarDate, now: Instant): boolean =>
  days.isWorkingDay(day) && now < endOfSending(day);

type Items = [Planned, ...Planned[]];

const byPerson = (planned: readonly Planned[]): Map<string, Items> => {
  const found = new Map<string, Items>();
  for (const item of planned) {
    const items = found.get(item.to.personId);
    if (items) items.push(item);
    else found.set(item.to.personId, [item]);
  }
  return found;
};

function* chunksOf<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  for (let at = 0; at < items.length; at += CHUNK) yield items.slice(at, at + CHUNK);
}

/** One digest a day and person: the key is the promise. */
const digestTo = (to: Recipient, day: CalendarDate, now: Instant): NewDelivery => ({
  dedupeKey: `digest:${to.personId}:${day}`,
  bundleKey: null,
  subject: digestSubject(to.personId, day),
  to: to.chat,
  lane: 1,
  kind: DIGEST_KIND,
  message: { type: 'prepared' },
  dueAt: asInstant(Math.max(now, sendingTime(day, to.chat))),
  expiresAt: endOfSending(day),
});
