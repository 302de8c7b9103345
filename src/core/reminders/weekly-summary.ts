import { loadWorkingDays } from '../obligations/load-obligations.ts';
import type { MessageKind } from '../outbox/message-kind.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import type { KnownPerson, Person } from '../people/person.ts';
import { scopeOf } from '../people/scope.ts';
import { type CalendarDate, dateInHanoi } from '../shared/calendar-date.ts';
import { asId, type PersonId } from '../shared/ids.ts';
import { type Instant } from '../shared/instant.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { DigestStores, QueueStores } from './queue-stores.ts';
import { endOfSending, spreadFrom } from './sending-day.ts';
import {
  isSummaryDay,
  noSummary,
  type SummarySchedule,
  type SummaryScheduleStore,
  summaryTime,
  usualSummary,
} from './summary-schedule.ts';
import { readSwitch } from './switch.ts';
import { weekButtons, weekOf, type WeekStores } from './week-page.ts';

const WEEKLY_KIND = 'weekly-summary';

type ScheduleStores = {
  people: DigestStores['people'];
  summarySchedules: SummaryScheduleStore;
};

export type SummaryStores = WeekStores & ScheduleStores;

/** Who sees the whole city, each with when they get it on one page. */
const readersOf = async ({
  people,
  summarySchedules,
}: ScheduleStores): Promise<{ person: Person; schedule: SummarySchedule }[]> => {
  const heads = await people.withRole('board_viewer');
  const admins = await people.withRole('board_admin');
  const chosen = new Map((await summarySchedules.all()).map((one) => [one.personId, one]));
  const found = new Map<PersonId, { person: Person; schedule: SummarySchedule }>();
  for (const person of admins)
    found.set(person.id, { person, schedule: chosen.get(person.id) ?? adminsOwn(heads) });
  for (const person of heads)
    found.set(person.id, { person, schedule: chosen.get(person.id) ?? usualSummary });
  return [...found.values()];
};

/** The heads of the Board get it by themselves, its admins as long as there is no head. */
const adminsOwn = (heads: readonly Person[]): SummarySchedule =>
  heads.length > 0 ? noSummary : usualSummary;

/** When somebody gets the summary: as they have chosen, or as is usual for what they are. */
export const summaryScheduleOf = async (
  { people, summarySchedules }: ScheduleStores,
  { person, roles }: KnownPerson,
): Promise<SummarySchedule> => {
  const chosen = await summarySchedules.of(person.id);
  if (chosen) return chosen;
  if (roles.includes('board_viewer')) return usualSummary;
  return roles.includes('board_admin')
    ? adminsOwn(await people.withRole('board_viewer'))
    : noSummary;
};

export type SummaryPorts = {
  /** Reads outside of a transaction, which would hold up everybody's answers. */
  read<T>(work: (stores: QueueStores & ScheduleStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: QueueStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/**
 * Queues the summary of everybody whose hour has come. Once a person and day, however often it is
 * asked: what they chose meanwhile counts as long as nothing is queued.
 */
export const queueSummaries = async (ports: SummaryPorts): Promise<void> => {
  const now = ports.now();
  const day = dateInHanoi(now);
  if (now >= endOfSending(day)) return;
  const due = await ports.read((stores) => dueOn(stores, day, now));
  if (due.length > 0) await ports.transact(({ outbox }) => outbox.queue(due, now));
};

const dueOn = async (
  stores: QueueStores & ScheduleStores,
  day: CalendarDate,
  now: Instant,
): Promise<NewOutboxMessage[]> => {
  const { isOn } = await readSwitch(stores.installation);
  const days = await loadWorkingDays(stores);
  if (!isOn || !days.isWorkingDay(day)) return [];
  const subject = { type: 'weekly', id: day };
  const queued = new Set(
    (await stores.outbox.ofSubject(subject)).map(({ dedupeKey }) => dedupeKey),
  );
  return (await readersOf(stores)).flatMap(({ person: { id, telegramId }, schedule }) => {
    const dedupeKey = `weekly:${id}:${day}`;
    const dueAt = spreadFrom(summaryTime(schedule, day), telegramId);
    if (dueAt > now || queued.has(dedupeKey) || !isSummaryDay(schedule, days, day)) return [];
    const expiresAt = endOfSending(day);
    const message = { type: 'prepared' } as const;
    const shared = { bundleKey: null, priority: 1, kind: WEEKLY_KIND, message } as const;
    return [{ dedupeKey, subject, to: telegramId, dueAt: now, expiresAt, ...shared }];
  });
};

/** Whether they still see the whole city and want it on that day is asked when it is sent. */
export const weeklyKind = (ports: Pick<FormPorts, 'forms'>): MessageKind<SummaryStores> => ({
  kind: WEEKLY_KIND,
  onUnknown: 'hold',
  hours: 'office',
  prepare: async (stores, { to, subject }, now) => {
    const { isOn } = await readSwitch(stores.installation);
    const known = await stores.people.known(to);
    if (!isOn || !known || (await scopeOf(stores.people, known, now)) !== 'all')
      return { type: 'cancel', reason: 'not wanted' };
    const schedule = await summaryScheduleOf(stores, known);
    const day = asId<CalendarDate>(subject?.id ?? dateInHanoi(now));
    if (!isSummaryDay(schedule, await loadWorkingDays(stores), day))
      return { type: 'cancel', reason: 'not wanted' };
    const page = await weekOf(stores, ports, { language: known.person.language, now });
    const said = { lines: page.lines, buttons: weekButtons(page) };
    return {
      type: 'send',
      message: page.chart
        ? { type: 'pictured', chart: page.chart, ...said }
        : { type: 'notice', ...said },
    };
  },
});

/** What somebody has chosen counts from the next summary on. */
export const chooseSummary = async (
  stores: ScheduleStores,
  known: KnownPerson,
  { change, now }: { change: Partial<SummarySchedule>; now: Instant },
): Promise<SummarySchedule> => {
  const schedule = { ...(await summaryScheduleOf(stores, known)), ...change };
  const { every, weekday, hour } = schedule;
  await stores.summarySchedules.save({
    every,
    weekday,
    hour,
    personId: known.person.id,
    at: now,
  });
  return schedule;
};
