import type { KeptEntry } from '../../core/audit/audit-entry.ts';
import type { Milestone } from '../../core/calendar/milestone.ts';
import { type CalendarDate, dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import { asId, type MilestoneId, type PersonId, type UnitId } from '../../core/shared/ids.ts';
import { nameIn } from '../../core/shared/language.ts';
import { type KeyTaking, say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Request } from '../kit/request.ts';

/** What people, units, clusters and milestones are called, by `person:…`, `unit:…`, `milestone:…`. */
export type Names = ReadonlyMap<string, string>;

/** Facts that may be an id. */
const OF_IDS = [
  'after',
  'before',
  'decidedBefore',
  'deputy',
  'from',
  'milestone',
  'person',
  'unit',
] as const;

/** The names of all whom these entries are about. */
export const namesFor = async (
  { stores, who }: Request,
  entries: readonly KeptEntry[],
): Promise<Names> => {
  const ofKind = (kind: string): string[] =>
    entries.flatMap(({ subject }) =>
      subject.startsWith(`${kind}:`) ? [subject.slice(kind.length + 1)] : [],
    );
  const told = entries.flatMap(({ details }) =>
    OF_IDS.flatMap((name) => {
      const value = details[name];
      // Several of a kind stand with spaces between them.
      return typeof value === 'string' && value !== '' ? value.split(' ') : [];
    }),
  );
  const wanted = (...ids: readonly string[]): string[] => [...new Set([...ids, ...told])];
  const actors = entries.map(({ actor }) => String(actor));
  const people = await stores.people.byIds(
    wanted(...actors, ...ofKind('person')).map((one) => asId<PersonId>(one)),
  );
  const units = await stores.units.byIds(wanted(...ofKind('unit')).map((one) => asId<UnitId>(one)));
  const milestones = await stores.milestones.byIds(
    wanted(...ofKind('milestone')).map((one) => asId<MilestoneId>(one)),
  );
  const called = ({ name }: Milestone): string => nameIn(name, who.language);
  return new Map([
    ...(await codesIn({ stores }, entries)).map((one): [string, string] => [
      `code:${one.code}`,
      called(one),
    ]),
    ...people.map(({ id, fullName }): [string, string] => [`person:${id}`, fullName]),
    ...units.map(({ id, shortName }): [string, string] => [`unit:${id}`, shortName]),
    ...milestones.map((one): [string, string] => [`milestone:${one.id}`, called(one)]),
    ...(await stores.units.clusters()).map(({ id, name }): [string, string] => [
      `cluster:${id}`,
      name,
    ]),
  ]);
};

/** Earlier programs have kept the code of a milestone: the one of the entry's year is meant. */
const codesIn = async (
  { stores }: Pick<Request, 'stores'>,
  entries: readonly KeptEntry[],
): Promise<Milestone[]> => {
  const ofCodes = entries.filter(({ details: { milestone } }) => isCode(milestone));
  const [newest, oldest] = [ofCodes[0], ofCodes.at(-1)];
  if (!newest || !oldest) return [];
  const [first, last] = [oldest, newest].map(({ at }) => yearOf(dateInHanoi(at)));
  return stores.milestones.dueBetween(
    `${first}-01-01` as CalendarDate,
    `${last}-12-31` as CalendarDate,
  );
};

const isCode = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && value === value.toUpperCase();

/** Whoever has told no name, and what is called by nothing, by what the log has. */
const calledIn = (names: Names, subject: string): TextRef | string => {
  const name = names.get(subject);
  return name === '' ? say('staff-nameless') : (name ?? subject);
};

const KINDS = ['person', 'unit', 'milestone', 'cluster', 'code'] as const;

/** What an id is called, whatever it is of; itself where it is none. */
export const calledById = (names: Names, id: string): TextRef | string => {
  const kind = KINDS.find((one) => names.has(`${one}:${id}`));
  return kind ? calledIn(names, `${kind}:${id}`) : id;
};

export const actorOf = ({ actor }: KeptEntry, names: Names): TextRef | string => {
  if (actor === 'cli') return say('audit-actor-cli');
  if (actor === 'system') return say('audit-actor-system');
  return calledIn(names, `person:${actor}`);
};

/** What somebody did something to. */
export const subjectOf = ({ subject, details }: KeptEntry, names: Names): TextRef | string => {
  const [kind = '', id = ''] = subject.split(':');
  if (kind === 'broadcast' && details['number'] !== undefined)
    return say('audit-subject-broadcast', { number: String(details['number']) });
  if (kind === 'year') return say('audit-subject-year', { year: id });
  const key = subjects[kind];
  return key ? say(key) : calledIn(names, subject);
};

/** Of what has no name of its own. */
const subjects: Readonly<Record<string, KeyTaking>> = {
  'access-request': 'audit-subject-access-request',
  awards: 'audit-subject-awards',
  calendar: 'audit-subject-calendar',
  deliveries: 'audit-subject-deliveries',
  question: 'audit-subject-question',
  reminders: 'audit-subject-reminders',
  'staff-invitation': 'audit-subject-staff-invitation',
  units: 'audit-subject-units',
  'usual-remark': 'audit-subject-usual-remark',
};
