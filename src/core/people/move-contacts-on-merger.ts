import type { AuditLog } from '../audit/audit-log.ts';
import type { Notice } from '../outbox/message.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import { eachApart } from '../shared/each-apart.ts';
import type { TelegramId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { say } from '../shared/text-ref.ts';
import { succeededUnits } from '../units/successors.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import { contactsThen } from './end-contact.ts';
import type { PersonStore } from './person-store.ts';
import type { Person } from './person.ts';
import { roleNewsKind } from './role-news.ts';

type CarryStores = {
  units: UnitStore;
  people: PersonStore;
  outbox: OutboxStore;
  audit: AuditLog;
};

type CarryNeeds = CarryStores & { random: Random };

export type MoveContactsPorts = {
  random: Random;
  /** Runs one short transaction. */
  transact<T>(work: (stores: CarryStores) => Promise<T>): Promise<T>;
};

type Carried = { person: Person; from: Unit; to: Unit };

/** A phone screen. */
const MOST_LINES = 10;

/**
 * Whoever spoke for a unit that has merged into another speaks for that one, once: an admin may end
 * it as any other. Of a unit that was divided nobody can say who goes where. They, and the Board, are
 * told, with one message for all; where one of them cannot be carried, the others are by themselves.
 */
export const moveContactsOnMerger = async (
  ports: MoveContactsPorts,
  now: Instant,
): Promise<void> => {
  const { random } = ports;
  const carry = (ids: ReadonlySet<UnitId> | null): Promise<void> =>
    ports.transact((stores) => carryThose({ ...stores, random }, ids, now));
  try {
    await carry(null);
  } catch {
    // What failed fails again below, alone, and is thrown there.
    const all = await ports.transact((stores) => merged({ ...stores, random }, now));
    await eachApart(all, ({ unit }) => carry(new Set([unit.id])));
  }
};

/** Null: of all units. */
const carryThose = async (
  needs: CarryNeeds,
  ids: ReadonlySet<UnitId> | null,
  now: Instant,
): Promise<void> => {
  const carried: Carried[] = [];
  for (const { unit: from, by } of await merged(needs, now)) {
    const [to, another] = by;
    if (!to || another || ids?.has(from.id) === false) continue;
    for (const person of await needs.people.contactsOf(from.id))
      if (await carry(needs, { person, from, to }, now)) carried.push({ person, from, to });
  }
  await tell(needs, carried, now);
};

/** Those that have a contact; all others can wait. */
const merged = async ({ units, people }: CarryNeeds, now: Instant) => {
  const successions = await units.successions();
  if (successions.length === 0) return [];
  const withContact = new Set(await people.unitsWithContact());
  const all = succeededUnits(await units.all(), successions, dateInHanoi(now));
  return all.filter(({ unit }) => withContact.has(unit.id));
};

const carry = async (
  { people, audit, random }: CarryNeeds,
  { person, from, to }: Carried,
  now: Instant,
): Promise<boolean> => {
  if (await people.hasBeenContact(to.id, person.id)) return false;
  const before = await people.contactsOf(to.id);
  await people.addContact({
    id: random.token(72),
    unitId: to.id,
    personId: person.id,
    since: now,
    until: null,
  });
  await audit.record({
    at: now,
    actor: 'system',
    action: 'contact-carried',
    subject: `unit:${to.id}`,
    details: {
      person: person.id,
      from: from.code,
      ...contactsThen(before, [...before, person]),
    },
  });
  return true;
};

const tell = async (
  { people, outbox }: CarryNeeds,
  carried: readonly Carried[],
  now: Instant,
): Promise<void> => {
  if (carried.length === 0) return;
  const admins = await people.withRole('board_admin');
  await outbox.queue(
    [
      ...carried.map((one) => newsForContact(one, now)),
      ...admins.map(({ telegramId }) => newsForAdmin(telegramId, carried, now)),
    ],
    now,
  );
};

type About = { key: string; to: TelegramId; kind: string; message: Notice };

const news = ({ key, to, kind, message }: About, now: Instant): NewOutboxMessage => ({
  dedupeKey: key,
  bundleKey: null,
  subject: null,
  to,
  priority: 1,
  kind,
  message,
  dueAt: now,
  expiresAt: null,
});

const newsForContact = ({ person, from, to }: Carried, now: Instant): NewOutboxMessage =>
  news(
    {
      key: `contact-carried:${to.id}:${person.id}`,
      to: person.telegramId,
      kind: roleNewsKind.kind,
      message: {
        type: 'notice',
        lines: [say('contact-carried', { before: from.name, unit: to.name })],
        buttons: [[{ label: say('button-menu'), intent: { type: 'see-tasks' } }]],
      },
    },
    now,
  );

const newsForAdmin = (
  admin: TelegramId,
  carried: readonly Carried[],
  now: Instant,
): NewOutboxMessage => {
  const lines = carried.slice(0, MOST_LINES).map(({ person, from, to }) =>
    say('contacts-carried-line', {
      name: person.fullName,
      before: from.shortName,
      unit: to.shortName,
    }),
  );
  const others = carried.length - lines.length;
  return news(
    {
      key: `contacts-carried:${now}:${carried[0]?.from.id}:${admin}`,
      to: admin,
      kind: 'contacts-carried',
      message: {
        type: 'notice',
        lines: [
          say('contacts-carried', { count: carried.length }),
          ...lines,
          ...(others > 0 ? [say('units-plan-more', { count: others })] : []),
        ],
        buttons: [],
      },
    },
    now,
  );
};
