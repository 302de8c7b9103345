import { firstDayOf, type CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId, UnitId } from '../shared/ids.ts';
import { byName } from '../shared/name-order.ts';
import { inBoardOrder } from './board-order.ts';
import type { Cluster, Membership } from './cluster.ts';
import { standingBy } from './standing.ts';
import { succeededUnits } from './successors.ts';
import type { Succession, UnitStore } from './unit-store.ts';
import { isOpen, type Unit } from './unit.ts';

/** What the Board has changed of a proposal and not confirmed yet, a row a unit and year. */
export interface ProposedMembershipStore {
  of(year: number): Promise<Membership[]>;
  /** In place of what was changed for the same unit and year. */
  save(changed: readonly Membership[]): Promise<void>;
  forget(year: number): Promise<void>;
}

/**
 * Where a unit is to stand in the year. `agreed`: that is settled; `kept`: as it is now; `moved`: as the
 * Board has changed it here; `follows`: it carries on a unit of that cluster.
 */
export type ProposedPlace = {
  unit: Unit;
  membership: Membership;
  why: 'agreed' | 'kept' | 'moved' | 'follows';
};

/** A year's clusters as they would be; all of it counts once it is confirmed. */
export type YearProposal = {
  year: number;
  /** The latest year that places are kept from; null: there is none to be confirmed. */
  from: number | null;
  clusters: ProposedCluster[];
  /** Units that exist then and are in no cluster. */
  loose: Unit[];
  /** Were in a cluster and have ended by then. */
  ended: Unit[];
};

export type ProposedCluster = {
  cluster: Cluster;
  places: ProposedPlace[];
  lead: Unit | null;
  deputies: Unit[];
};

type ProposalFacts = {
  year: number;
  today: CalendarDate;
  units: readonly Unit[];
  clusters: readonly Cluster[];
  memberships: readonly Membership[];
  successions: readonly Succession[];
  changed: readonly Membership[];
};

/** Everything that confirming would write. */
export const openPlaces = ({ clusters }: YearProposal): ProposedPlace[] =>
  clusters.flatMap(({ places }) => places.filter(({ why }) => why !== 'agreed'));

/** A year's clusters: as agreed for it, else as changed by the Board, else as they are now. */
const proposalFor = (facts: ProposalFacts): YearProposal => {
  const { year, today, units, clusters } = facts;
  const first = firstDayOf(year);
  const on = today > first ? today : first;
  const places = units
    .filter((unit) => isOpen(unit, on) || unit.validFrom > on)
    .flatMap((unit) => placeBy(facts, on)(unit) ?? []);
  const placed = new Set(places.map(({ unit }) => unit.id));
  const from = places
    .filter(({ why }) => why === 'kept' || why === 'follows')
    .map((one) => one.membership.year);
  const { placeOf } = standingBy(facts.memberships)(year);
  return {
    year,
    from: from.length === 0 ? null : Math.max(...from),
    clusters: byName(clusters)
      .map((cluster) => clusterOf(cluster, places))
      .filter((one) => one.places.length > 0),
    loose: inBoardOrder(units.filter((unit) => isOpen(unit, on) && !placed.has(unit.id))),
    ended: inBoardOrder(
      units.filter(
        (unit) => !isOpen(unit, on) && unit.validFrom <= on && stood(placeOf, unit, year),
      ),
    ),
  };
};

/** Of the clusters that still count, not of long ago. */
const stood = (placeOf: ReadonlyMap<UnitId, Membership>, unit: Unit, year: number): boolean => {
  const place = placeOf.get(unit.id);
  return place !== undefined && unit.validTo !== null && unit.validTo >= firstDayOf(year - 1);
};

const clusterOf = (cluster: Cluster, all: readonly ProposedPlace[]): ProposedCluster => {
  const places = all.filter(({ membership }) => membership.clusterId === cluster.id);
  const order = inBoardOrder(places.map(({ unit }) => unit));
  const byId = new Map(places.map((place) => [place.unit.id, place]));
  const withRole = (role: Membership['role']): Unit[] =>
    places.filter(({ membership }) => membership.role === role).map(({ unit }) => unit);
  return {
    cluster,
    places: order.flatMap(({ id }) => byId.get(id) ?? []),
    lead: withRole('lead')[0] ?? null,
    deputies: withRole('deputy'),
  };
};

const placeBy = (
  facts: ProposalFacts,
  on: CalendarDate,
): ((unit: Unit) => ProposedPlace | undefined) => {
  const { year } = facts;
  const standing = standingBy(facts.memberships)(year);
  const changed = new Map(facts.changed.map((one) => [one.unitId, one]));
  const inherited = clustersLeft(facts, on);
  return (unit) => {
    const now = standing.placeOf.get(unit.id);
    const wanted = changed.get(unit.id);
    if (wanted && !(now?.year === year && isSame(now, wanted)))
      return { unit, membership: wanted, why: 'moved' };
    if (now) return { unit, membership: now, why: now.year === year ? 'agreed' : 'kept' };
    const clusterId = inherited.get(unit.id);
    if (!clusterId) return undefined;
    const membership = { unitId: unit.id, year: year - 1, clusterId, role: 'member' as const };
    return { unit, membership, why: 'follows' };
  };
};

const isSame = (one: Membership, other: Membership): boolean =>
  one.clusterId === other.clusterId && one.role === other.role;

/** The clusters of units that have ended, by those that carry them on. */
const clustersLeft = (
  { year, units, successions, memberships }: ProposalFacts,
  on: CalendarDate,
): Map<UnitId, ClusterId> => {
  const { placeOf } = standingBy(memberships)(year);
  const left = new Map<UnitId, ClusterId>();
  for (const { unit, by } of succeededUnits(units, successions, on)) {
    const clusterId = placeOf.get(unit.id)?.clusterId;
    if (clusterId) for (const { id } of by) left.set(id, clusterId);
  }
  return left;
};

export type ProposalStores = { units: UnitStore; proposed: ProposedMembershipStore };

export const loadProposal = async (
  { units, proposed }: ProposalStores,
  { year, today }: { year: number; today: CalendarDate },
): Promise<YearProposal> =>
  proposalFor({
    year,
    today,
    units: await units.all(),
    clusters: await units.clusters(),
    memberships: await units.memberships([year]),
    successions: await units.successions(),
    changed: await proposed.of(year),
  });
