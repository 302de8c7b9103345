import type { AuditLog } from '../audit/audit-log.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { type CalendarDate, dateInHanoi } from '../shared/calendar-date.ts';
import type { PersonId } from '../shared/ids.ts';
import { DAY_MS, type Instant, plusMs } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { PersonStore } from './person-store.ts';
import type { KnownPerson, Person, StandIn } from './person.ts';
import { isAdmin, isOfficer } from './rights.ts';
import { roleNews } from './role-news.ts';

/** Whether it counts on that day. */
const standsInOn = ({ untilOn }: StandIn, on: CalendarDate): boolean => on <= untilOn;

/** Those that count now. */
export const standInsNow = async (people: PersonStore, now: Instant): Promise<StandIn[]> => {
  const on = dateInHanoi(now);
  return (await people.standIns()).filter((one) => standsInOn(one, on));
};

/** An absence longer than this is a change of duties. */
const MOST_DAYS_AWAY = 92;

/** Whether somebody may say who stands in for a specialist: admins, and the specialist. */
export const maySetStandIn = (by: KnownPerson, personId: PersonId): boolean =>
  isAdmin(by) || (by.person.id === personId && isOfficer(by));

/** Who may act in the place of a specialist: everybody else of the Board who does more than look. */
export const possibleDeputies = async (
  people: PersonStore,
  personId: PersonId,
): Promise<Person[]> =>
  (await people.staff())
    .filter(({ roles }) => roles.some((role) => role !== 'board_viewer'))
    .map(({ person }) => person)
    .filter(({ id }) => id !== personId);

type StandInNeeds = { people: PersonStore; outbox: OutboxStore; audit: AuditLog };

export type SetStandIn = {
  personId: PersonId;
  deputyId: PersonId;
  untilOn: CalendarDate;
  by: KnownPerson;
};

export type SetStandInOutcome =
  | { type: 'set'; person: Person; deputy: Person }
  /** Somebody has lost a role meanwhile, or the day is past or too far. */
  | { type: 'refused' };

/** From now on the deputy sees and does what the specialist may; both are told. */
export const setStandIn = async (
  needs: StandInNeeds,
  { personId, deputyId, untilOn, by }: SetStandIn,
  now: Instant,
): Promise<SetStandInOutcome> => {
  const { people } = needs;
  const today = dateInHanoi(now);
  const person = (await people.withRole('board_specialist')).find(({ id }) => id === personId);
  const deputies = await possibleDeputies(people, personId);
  const deputy = deputies.find(({ id }) => id === deputyId);
  const isInTime = untilOn >= today && untilOn <= dateInHanoi(plusMs(now, MOST_DAYS_AWAY * DAY_MS));
  if (!person || !deputy || !isInTime || !maySetStandIn(by, personId)) return { type: 'refused' };
  const before = (await people.standIns()).find((one) => one.personId === personId);
  await people.saveStandIn({ personId, deputyId, untilOn, since: now, grantedBy: by.person.id });
  await needs.audit.record({
    at: now,
    actor: by.person.id,
    action: 'stand-in-set',
    subject: `person:${personId}`,
    details: { deputy: deputyId, untilOn, before: before?.deputyId ?? null },
  });
  const values = { name: person.fullName, deputy: deputy.fullName, until: { date: untilOn } };
  await tell(needs.outbox, { to: deputy, line: say('stand-in-news-deputy', values) }, now);
  if (by.person.id !== personId)
    await tell(needs.outbox, { to: person, line: say('stand-in-news-away', values) }, now);
  return { type: 'set', person, deputy };
};

/** The specialist is back; both are told. False when nobody stood in. */
export const endStandIn = async (
  needs: StandInNeeds,
  { personId, by }: { personId: PersonId; by: KnownPerson },
  now: Instant,
): Promise<boolean> => {
  if (!maySetStandIn(by, personId)) return false;
  const before = (await needs.people.standIns()).find((one) => one.personId === personId);
  if (!before || !(await needs.people.endStandIn(personId))) return false;
  await needs.audit.record({
    at: now,
    actor: by.person.id,
    action: 'stand-in-ended',
    subject: `person:${personId}`,
    details: { deputy: before.deputyId, untilOn: before.untilOn },
  });
  const [person, deputy] = [
    await needs.people.byId(personId),
    await needs.people.byId(before.deputyId),
  ];
  if (deputy && person && standsInOn(before, dateInHanoi(now)))
    await tell(
      needs.outbox,
      { to: deputy, line: say('stand-in-news-ended', { name: person.fullName }) },
      now,
    );
  return true;
};

const tell = (
  outbox: OutboxStore,
  { to: { id, telegramId: to }, line }: { to: Person; line: TextRef },
  now: Instant,
): Promise<void> =>
  outbox.queue([roleNews({ key: `${line.key}:${id}:${now}`, to, line }, now)], now);
