import type { RoleName } from '../people/person.ts';
import {
  asId,
  type BroadcastId,
  type ClusterId,
  type MilestoneId,
  type PersonId,
  type TelegramId,
  type UnitId,
} from '../shared/ids.ts';
import { inBoardOrder } from '../units/board-order.ts';
import type { Unit, UnitType } from '../units/unit.ts';

/** Contacts speak for units, leads for units that lead their cluster; the others are the Board's. */
export const audienceRoles = [
  'contact',
  'cluster-lead',
  'board_admin',
  'board_specialist',
  'board_viewer',
] as const;
export type AudienceRole = (typeof audienceRoles)[number];

export const handInStates = ['not-submitted', 'not-begun', 'drafting', 'submitted'] as const;
export type HandInState = (typeof handInStates)[number];

/** Stands for the clusters of units that are in none; no id is so short. */
export const NO_CLUSTER = asId<ClusterId>('none');

/**
 * Places that fulfil every condition that is given, any of its values each; without a condition
 * everybody.
 */
export type AudienceGroup = {
  unitTypes?: readonly UnitType[];
  /** {@link NO_CLUSTER} among them: units that are in none. */
  clusterIds?: readonly ClusterId[];
  roles?: readonly AudienceRole[];
  /** As `searchKey` writes them. */
  tags?: readonly string[];
  handIn?: { milestoneId: MilestoneId; state: HandInState };
  unitIds?: readonly UnitId[];
  /** Units that got this broadcast and have not said so. */
  silentOn?: BroadcastId;
};

/** Whom a broadcast is for: whoever is in one of the groups, except those in one of the others. */
export type Audience = { to: readonly AudienceGroup[]; except: readonly AudienceGroup[] };

export const noAudience: Audience = { to: [], except: [] };

/** Somebody who can be written to. */
export type Addressee = {
  personId: PersonId;
  chatId: TelegramId;
  name: string;
  isUnreachable: boolean;
};

/** A unit that exists, as far as audiences ask about it. */
export type UnitFacts = {
  unit: Unit;
  clusterId: ClusterId | null;
  isLead: boolean;
  tags: readonly string[];
  contacts: readonly Addressee[];
};

export type BoardFacts = {
  addressee: Addressee;
  roles: readonly RoleName[];
  /** The clusters that a specialist follows. */
  clusterIds: readonly ClusterId[];
};

export type AudienceFacts = {
  units: readonly UnitFacts[];
  board: readonly BoardFacts[];
  /** By milestone: how far each unit that owes it is. */
  handIns: ReadonlyMap<MilestoneId, ReadonlyMap<UnitId, HandInState>>;
  /** By broadcast: its units that have not acknowledged it. */
  silent: ReadonlyMap<BroadcastId, ReadonlySet<UnitId>>;
};

/** One person and the units on whose behalf they are written to; none for the Board's own people. */
export type AudienceMember = { addressee: Addressee; unitIds: readonly UnitId[] };

export type ResolvedAudience = {
  /** Each person once, in the order of the Board's lists. */
  members: readonly AudienceMember[];
  units: readonly Unit[];
  /** How many of these somebody speaks for. */
  reached: number;
  /** Units that are meant and for which nobody speaks. */
  withoutContact: readonly Unit[];
  unreachable: readonly Addressee[];
};

/** A place that somebody has: for a unit, or in the Board. */
type Place = {
  unit: UnitFacts | null;
  roles: readonly AudienceRole[];
  clusterIds: readonly ClusterId[];
};

/** Exactly the people who get a broadcast; what is counted here is what is sent. */
export const resolveAudience = (audience: Audience, facts: AudienceFacts): ResolvedAudience => {
  const isMeant = (place: Place): boolean =>
    audience.to.some((group) => isIn(group, place, facts)) &&
    !audience.except.some((group) => isIn(group, place, facts));
  const meant = new Map(
    facts.units
      .filter((one) => isMeant(placeOfUnit(one)))
      .map((one) => [one.unit.id, one] as const),
  );
  const units = inBoardOrder([...meant.values()].map(({ unit }) => unit));
  const members = new Map<PersonId, { addressee: Addressee; unitIds: UnitId[] }>();
  const add = (addressee: Addressee, unitId?: UnitId): void => {
    const member = members.get(addressee.personId) ?? { addressee, unitIds: [] };
    if (unitId !== undefined) member.unitIds.push(unitId);
    members.set(addressee.personId, member);
  };
  for (const { id } of units) for (const one of meant.get(id)?.contacts ?? []) add(one, id);
  for (const one of facts.board) if (isMeant(placeInBoard(one))) add(one.addressee);
  const withoutContact = units.filter(({ id }) => meant.get(id)?.contacts.length === 0);
  return {
    members: [...members.values()],
    units,
    reached: units.length - withoutContact.length,
    withoutContact,
    unreachable: [...members.values()]
      .map(({ addressee }) => addressee)
      .filter(({ isUnreachable }) => isUnreachable),
  };
};

const placeOfUnit = (unit: UnitFacts): Place => ({
  unit,
  roles: unit.isLead ? ['contact', 'cluster-lead'] : ['contact'],
  clusterIds: [unit.clusterId ?? NO_CLUSTER],
});

const placeInBoard = ({ roles, clusterIds }: BoardFacts): Place => ({
  unit: null,
  roles,
  clusterIds,
});

const isIn = (group: AudienceGroup, place: Place, facts: AudienceFacts): boolean => {
  const { roles, clusterIds } = group;
  if (roles && !roles.some((role) => place.roles.includes(role))) return false;
  if (clusterIds && !clusterIds.some((id) => place.clusterIds.includes(id))) return false;
  return isUnitIn(group, place.unit, facts);
};

/** What is asked about units holds for nobody in the Board. */
const isUnitIn = (group: AudienceGroup, place: UnitFacts | null, facts: AudienceFacts): boolean => {
  const { unitTypes, unitIds, tags, handIn, silentOn } = group;
  const holds = (isAsked: unknown, check: (known: UnitFacts) => boolean | undefined): boolean =>
    isAsked === undefined || (place !== null && check(place) === true);
  return (
    holds(unitTypes, ({ unit }) => unitTypes?.includes(unit.type)) &&
    holds(unitIds, ({ unit }) => unitIds?.includes(unit.id)) &&
    holds(tags, (known) => tags?.some((tag) => known.tags.includes(tag))) &&
    holds(handIn, ({ unit }) => isHandedIn(facts, unit.id, handIn)) &&
    holds(silentOn, ({ unit }) => silentOn && facts.silent.get(silentOn)?.has(unit.id))
  );
};

/** A unit that does not owe a milestone is in none of its states. */
const isHandedIn = (
  facts: AudienceFacts,
  unitId: UnitId,
  handIn: AudienceGroup['handIn'],
): boolean => {
  const state = handIn && facts.handIns.get(handIn.milestoneId)?.get(unitId);
  if (state === undefined) return false;
  return handIn?.state === 'not-submitted' ? state !== 'submitted' : state === handIn?.state;
};
