import {
  readPlace,
  writePlace,
  type AudiencePlace,
} from '../../core/broadcasts/change-audience.ts';
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
import {
  address,
  fixed,
  id,
  oneOf,
  optional,
  orElse,
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
export const inCluster = { milestoneId: id<MilestoneId>(), ...cluster };
export const person = { personId: id<PersonId>() };
export const unitsFile = { id: id<UnitsFileId>() };
export const role = oneOf(roleNames);
export const yearKind = { kind: oneOf(['c', 's']), year };
export const language = word;
export const revised = { ...broadcast, revision: whole };
export const typedDays = ['due', 'opens', 'grace', 'locks'] as const;
export const typedWords = ['vi', 'en', 'svi', 'sen', 'src'] as const;
/** One of these, or all of them. */
export const allOr = <Out>(one: AddressField<Out>): AddressField<Out | 'all'> => ({
  read: (text) => (text === 'all' ? 'all' : one.read(text)),
  write: String,
});
export const setting = <F extends Fields>(what: string, fields: F) =>
  address('k:s', { ...milestone, _: fixed(what), ...fields });
export const place: AddressField<AudiencePlace> = { read: readPlace, write: writePlace };
export const placed = { ...revised, place };

export const relief = { id: id<ReliefId>() };
export const extensionReason = optional(oneOf(['numbers', 'signature', 'staff']));
