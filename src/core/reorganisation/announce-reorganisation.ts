import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { adminNotice } from '../people/admin-notice.ts';
import { handOverNewsKind } from '../people/announce-hand-over.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Person } from '../people/person.ts';
import { isAdmitted } from '../people/rights.ts';
import { specialistsOfUnit } from '../people/scope.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import { type ReorganisationImpact, takerOf } from './load-impact.ts';
import type { RegisterPlan } from './plan-reorganisation.ts';
import { isOfRegister, type Reorganisation } from './reorganisation.ts';

type Stores = { outbox: OutboxStore; people: PersonStore; units: UnitStore };

/** To contacts, as long as they speak for a unit. */
export const reorganisedKind: MessageKind<{ people: PersonStore }> = {
  kind: 'unit-reorganised',
  onUnknown: 'hold',
  hours: 'office',
  prepare: async ({ people }, outgoing) => {
    const reader = await people.known(outgoing.to);
    return reader && isAdmitted(reader)
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'speaks for no unit' };
  },
};

/** To those of the Board who follow the units. */
export const reorganisationNewsKind = { ...handOverNewsKind, kind: 'reorganisation-news' };

/** To all admins: on its day it could not be done. */
export const reorganisationFailedKind = adminNotice('reorganisation-failed', 'office');

export type Done = {
  reorganisation: Reorganisation;
  plan: RegisterPlan;
  impact: ReorganisationImpact;
  now: Instant;
};

/** What happened to which units, in one sentence. */
export const headlineOf = (
  reorganisation: Pick<Reorganisation, 'kind' | 'fromOn' | 'into' | 'unitIds'>,
  before: readonly string[],
): TextRef => {
  const { kind, fromOn, into } = reorganisation;
  const isJoining = kind === 'merge' && isOfRegister(reorganisation);
  return say(`reorganisation-headline-${isJoining ? 'join' : kind}`, {
    before: before.join(', '),
    after: into.map(({ name }) => name).join(', '),
    from: { date: fromOn ?? '' },
  });
};

/** Everybody who speaks for one of the units hears what became of it and what is left to do. */
export const tellContacts = async (stores: Stores, done: Done): Promise<void> => {
  const { reorganisation, plan, now } = done;
  const headline = headlineOf(reorganisation, await namesBefore(stores, done));
  const told = new Map<PersonId, NewOutboxMessage>();
  for (const unit of [...plan.ended, ...plan.renamed, ...stayingOf(plan)])
    for (const person of await stores.people.contactsOf(unit.id)) {
      if (told.has(person.id)) continue;
      const message = { ...done, unit, headline };
      told.set(person.id, toContact(message, person));
    }
  await stores.outbox.queue([...told.values()], now);
};

/** Admins and whoever follows one of the units hear of all that was done at once, in one message each. */
export const tellBoard = async (
  stores: Stores,
  all: readonly Done[],
  now: Instant,
): Promise<void> => {
  const told = new Map<PersonId, { to: Person; about: Told[] }>();
  for (const done of all) {
    const headline = headlineOf(done.reorganisation, await namesBefore(stores, done));
    for (const to of await officersOf(stores, done.reorganisation, now)) {
      const known = told.get(to.id) ?? { to, about: [] };
      known.about.push({ done, headline });
      told.set(to.id, known);
    }
  }
  await stores.outbox.queue(
    [...told.values()].map(({ to, about }) => toOfficer(about, to, now)),
    now,
  );
};

type Told = { done: Done; headline: TextRef };

const stayingOf = ({ heirs }: RegisterPlan): Unit[] =>
  heirs.filter(({ isNew }) => !isNew).map(({ unit }) => unit);

const namesBefore = async (
  { units }: Stores,
  { reorganisation: { unitIds }, plan }: Done,
): Promise<string[]> => {
  const former = new Map(
    plan.renamed.map(({ id, formerNames }) => [id, formerNames?.at(-1)?.name]),
  );
  const found = new Map((await units.byIds(unitIds)).map((unit) => [unit.id, unit.name]));
  return unitIds.flatMap((id) => former.get(id) ?? found.get(id) ?? []);
};

type ToContact = Done & { unit: Unit; headline: TextRef };

const toContact = ({ unit, headline, plan, impact, reorganisation, now }: ToContact, to: Person) =>
  message(
    {
      key: `reorganised:${reorganisation.id}:${to.id}`,
      kind: reorganisedKind.kind,
      to,
      lines: [headline, say('empty-line'), ...linesFor({ unit, plan, impact })],
      buttons: [[{ label: say('button-menu'), intent: { type: 'see-tasks' } }]],
    },
    now,
  );

/** What it means for one unit. */
const linesFor = ({
  unit,
  plan,
  impact,
}: Pick<ToContact, 'unit' | 'plan' | 'impact'>): TextRef[] => {
  const to = takerOf(plan, unit)?.unit;
  const isEnding = plan.ended.some(({ id }) => id === unit.id);
  if (!isEnding) return [say('reorganised-goes-on')];
  if (!to)
    return [say(plan.divided.includes(unit.id) ? 'reorganised-divided' : 'reorganised-closed')];
  const drafts = impact.drafts.filter(({ from }) => from.id === unit.id).length;
  const { returned, asked } = impact.unanswered;
  const unanswered = [
    ...returned.filter((one) => one.unit.id === unit.id),
    ...asked.filter(({ unitId }) => unitId === unit.id),
  ].length;
  const open = impact.openAfter.filter((one) => one.unit.id === unit.id).length;
  return [
    say('reorganised-contact', { unit: to.name }),
    say('reorganised-papers', { before: unit.name }),
    ...(drafts > 0 ? [say('reorganised-drafts', { count: drafts })] : []),
    ...(impact.plans.some(({ heir }) => heir.unit.id === to.id)
      ? [say('reorganised-plan', { unit: to.name })]
      : []),
    ...(unanswered > 0
      ? [say('reorganised-unanswered', { count: unanswered, before: unit.name })]
      : []),
    say(open > 0 ? 'reorganised-open' : 'reorganised-nothing-open', { count: open }),
  ];
};

/** Admins, and whoever follows one of the units. */
const officersOf = async (
  stores: Stores,
  { unitIds }: Reorganisation,
  now: Instant,
): Promise<Person[]> => {
  const found = new Map<PersonId, Person>();
  for (const person of await stores.people.withRole('board_admin')) found.set(person.id, person);
  for (const id of unitIds)
    for (const person of await specialistsOfUnit(stores, id, now)) found.set(person.id, person);
  return [...found.values()];
};

const toOfficer = (about: readonly Told[], to: Person, now: Instant): NewOutboxMessage => {
  const [first] = about;
  const key = `reorganisation-news:${about.map(({ done }) => done.reorganisation.id).join()}:${to.id}`;
  const lines = first && about.length === 1 ? alone(first) : together(about);
  return message({ key, kind: reorganisationNewsKind.kind, to, ...lines }, now);
};

const alone = ({ done: { plan, impact }, headline }: Told): Pick<Message, 'lines' | 'buttons'> => {
  const [first] = [...plan.heirs.map(({ unit }) => unit), ...plan.renamed, ...plan.ended];
  return {
    lines: [headline, carriedIn([impact])],
    buttons: first
      ? [[{ label: say('button-see-unit'), intent: { type: 'see-unit', unitId: first.id } }]]
      : [],
  };
};

/** A phone screen. */
const MOST_LINES = 8;

const together = (about: readonly Told[]): Pick<Message, 'lines' | 'buttons'> => {
  const shown = about.slice(0, MOST_LINES);
  const others = about.length - shown.length;
  return {
    lines: [
      say('reorganisations-done', { count: about.length }),
      ...shown.map(({ headline }) => say('reorganisations-done-line', { what: headline })),
      ...(others > 0 ? [say('units-plan-more', { count: others })] : []),
      carriedIn(about.map(({ done }) => done.impact)),
    ],
    buttons: [],
  };
};

const carriedIn = (impacts: readonly ReorganisationImpact[]): TextRef => {
  const sum = (of: (impact: ReorganisationImpact) => number): number =>
    impacts.reduce((total, impact) => total + of(impact), 0);
  return say('reorganisation-carried', {
    drafts: sum(({ drafts, plans }) => drafts.length + plans.length),
    contacts: sum(({ contacts }) => contacts.length),
    papers: sum(({ papers }) => papers),
  });
};

/** Whoever was told hears that it is as before. */
export const announceUndone = async (
  stores: Stores,
  { reorganisation, now }: Pick<Done, 'reorganisation' | 'now'>,
): Promise<void> => {
  const names = (await stores.units.byIds(reorganisation.unitIds)).map(({ name }) => name);
  const line = say('reorganisation-undone', { units: names.join(', ') });
  const told = new Map<PersonId, NewOutboxMessage>();
  for (const id of new Set<UnitId>(reorganisation.unitIds))
    for (const to of await stores.people.contactsOf(id))
      told.set(
        to.id,
        message(
          {
            key: `reorganisation-undone:${reorganisation.id}:${to.id}`,
            kind: reorganisedKind.kind,
            to,
            lines: [line],
            buttons: [[{ label: say('button-menu'), intent: { type: 'see-tasks' } }]],
          },
          now,
        ),
      );
  for (const to of await officersOf(stores, reorganisation, now))
    told.set(
      to.id,
      message(
        {
          key: `reorganisation-undone:${reorganisation.id}:${to.id}`,
          kind: reorganisationNewsKind.kind,
          to,
          lines: [line],
          buttons: [],
        },
        now,
      ),
    );
  await stores.outbox.queue([...told.values()], now);
};

/** What was planned could not be done on its day: the units have changed since. */
export const announceFailed = async (
  stores: Stores,
  { reorganisation, why, now }: { reorganisation: Reorganisation; why: TextRef; now: Instant },
): Promise<void> => {
  const names = (await stores.units.byIds(reorganisation.unitIds)).map(({ name }) => name);
  const admins = await stores.people.withRole('board_admin');
  await stores.outbox.queue(
    admins.map((to) =>
      message(
        {
          key: `reorganisation-failed:${reorganisation.id}:${dateInHanoi(now)}:${to.id}`,
          kind: reorganisationFailedKind.kind,
          to,
          lines: [say('reorganisation-failed', { units: names.join(', ') }), why],
          buttons: [],
        },
        now,
      ),
    ),
    now,
  );
};

type Message = Pick<NewOutboxMessage, 'kind'> & {
  key: string;
  to: Person;
  lines: TextRef[];
  buttons: Extract<NewOutboxMessage['message'], { type: 'notice' }>['buttons'];
};

const message = ({ key, kind, to, lines, buttons }: Message, now: Instant): NewOutboxMessage => ({
  dedupeKey: key,
  bundleKey: null,
  subject: null,
  to: to.telegramId,
  priority: 1,
  kind,
  message: { type: 'notice', lines, buttons },
  dueAt: now,
  expiresAt: null,
});
