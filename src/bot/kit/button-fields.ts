import {
  readPlace,
  writePlace,
  type AudiencePlace,
} from '../../core/broadcasts/change-audience.ts';
import { type TetSplit, tetSplits } from '../../core/calendar/holidays.ts';
import type { ReliefKind } from '../../core/obligations/relief.ts';
import { roleNames } from '../../core/people/person.ts';
import type {
  BroadcastId,
  ClusterId,
  MilestoneId,
  PersonId,
  QuestionId,
  ReliefId,
  UnitId,
  UnitsFileId,
} from '../../core/shared/ids.ts';
import type { Language } from '../../core/shared/language.ts';
import {
  address,
  fixed,
  id,
  oneOf,
  optional,
  orElse,
  orNone,
  whole,
  word,
  year,
  type AddressField,
  type Fields,
} from './address.ts';

export const page = orElse(whole, 0);
export const broadcast = { id: id<BroadcastId>() };
export const question = { id: id<QuestionId>() };
export const milestone = { id: id<MilestoneId>() };
export const unit = { unitId: id<UnitId>() };
export const task = { milestoneId: id<MilestoneId>(), unitId: id<UnitId>() };
export const cluster = { clusterId: id<ClusterId>() };
/** None: the units without a cluster. */
export const clusterOrNone = { clusterId: orNone(id<ClusterId>()) };
export const inCluster = { milestoneId: id<MilestoneId>(), ...clusterOrNone };
export const person = { personId: id<PersonId>() };
export const unitsFile = { id: id<UnitsFileId>() };
export const role = oneOf(roleNames);
export const yearKind = { kind: oneOf(['c', 's']), year };
export const language = word;
export const revised = { ...broadcast, revision: whole };
/** One of these numbers. */
export const among = <Number extends number>(numbers: readonly Number[]): AddressField<Number> => ({
  read: (text) => numbers.find((one) => String(one) === text),
  write: String,
});
export const tetSplit: AddressField<TetSplit> = among(tetSplits);
export const typedDays = ['due', 'opens', 'grace', 'locks'] as const;

/** What is typed about a milestone: a day, what it rests on, or a name in a language. */
export type TypedAboutMilestone =
  | (typeof typedDays)[number]
  | 'source'
  | { part: 'name' | 'short'; language: Language };

/** How buttons of the version with two languages have them. */
const typedBefore: Readonly<Record<string, string>> = {
  vi: 'name-vi',
  en: 'name-en',
  svi: 'short-vi',
  sen: 'short-en',
};

/** `due`, `src`, `name-vi`, `short-en`. */
export const typedAboutMilestone: AddressField<TypedAboutMilestone> = {
  read: (text) => {
    if (text === 'src') return 'source';
    const day = typedDays.find((one) => one === text);
    if (day) return day;
    const [, part, code] = /^(name|short)-([\w-]{1,20})$/.exec(typedBefore[text] ?? text) ?? [];
    return code && (part === 'name' || part === 'short') ? { part, language: code } : undefined;
  },
  write: (what) => {
    if (what === 'source') return 'src';
    return typeof what === 'string' ? what : `${what.part}-${what.language}`;
  },
};

/** Another language than the first; buttons that name none are of the version that had one. */
export const otherLanguage = orElse(word, 'en');
/** One of these, or all of them. */
export const allOr = <Out>(one: AddressField<Out>): AddressField<Out | 'all'> => ({
  read: (text) => (text === 'all' ? 'all' : one.read(text)),
  write: (value) => (value === 'all' ? 'all' : one.write(value)),
});
export const setting = <F extends Fields>(what: string, fields: F) =>
  address('k:s', { ...milestone, _: fixed(what), ...fields });
export const place: AddressField<AudiencePlace> = { read: readPlace, write: writePlace };
export const placed = { ...revised, place };

export const relief = { id: id<ReliefId>() };
/** Why the Board does not grant what a unit asks for: three for each kind. */
export const refusalReasons = {
  extension: ['common-day', 'shorter', 'unclear'],
  waiver: ['concerned', 'say-none', 'unclear'],
  paper: ['not-received', 'other-number', 'unsigned'],
  reopening: ['summed-up', 'unclear', 'next-time'],
} as const satisfies Record<ReliefKind, readonly string[]>;
export const refusalReason = oneOf([...new Set(Object.values(refusalReasons).flat())]);
export const extensionReason = optional(oneOf(['numbers', 'signature', 'staff']));
/** Why somebody who asks for a link gets none. */
export const accessRefusals = ['has-contact', 'not-confirmed', 'who-is-it'] as const;
export const accessRefusal = oneOf(accessRefusals);
/** What somebody does about their own data. */
export const dataDeeds = [
  'name',
  'position',
  'withdraw',
  'withdraw!',
  'erase',
  'erase!',
  'complain',
  'complain!',
  'export',
  'kept',
  'notice',
] as const;
/** Why data are not erased. */
export const erasureRefusals = ['still-contact', 'must-be-kept'] as const;
/** A cluster, the units of none, or everything. */
export const wholeCity = allOr(orNone(id<ClusterId>()));
