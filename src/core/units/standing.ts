import type { ClusterId, UnitId } from '../shared/ids.ts';
import { onceEach } from '../shared/once-each.ts';
import type { ClusterRole, Membership } from './cluster.ts';

/** How units stand in one year. */
export type YearStanding = {
  /**
   * Where each unit is: as agreed for the year, else as it was last; `year` says for which it was agreed.
   * Its role is that of the year: whoever led goes on until the cluster has another lead; a deputy goes
   * on until a later list has it, or names a lead or deputy of the cluster.
   */
  placeOf: ReadonlyMap<UnitId, Membership>;
  leadOf: ReadonlyMap<ClusterId, UnitId>;
  /** In the order of the register; none where a cluster has named nobody. */
  deputiesOf: ReadonlyMap<ClusterId, readonly UnitId[]>;
};

type StandingIn = (year: number) => YearStanding;

/**
 * How units stand in any year. Clusters are often agreed on only in January or later; until then the
 * last ones go on, however many years ago they were agreed on. Takes what `memberships` reads for
 * the years that are asked for; each of them is worked out once.
 */
export const standingBy = onceEach((memberships: readonly Membership[]): StandingIn => {
  const known = new Map<number, YearStanding>();
  return (year) => {
    const standing = known.get(year) ?? standingIn(memberships, year);
    known.set(year, standing);
    return standing;
  };
});

const standingIn = (memberships: readonly Membership[], year: number): YearStanding => {
  const until = memberships.filter((one) => one.year <= year);
  const places = newestBy(until, ({ unitId }) => unitId);
  const led = until.filter(({ role }) => role === 'lead');
  const leading = newestBy(led, ({ clusterId }) => clusterId);
  // A lead that has gone to another cluster since leads this one no more.
  const leadOf = new Map(
    [...leading]
      .filter(([clusterId, { unitId }]) => places.get(unitId)?.clusterId === clusterId)
      .map(([clusterId, { unitId }]) => [clusterId, unitId]),
  );
  const named = newestBy(
    until.filter(({ role }) => role !== 'member'),
    ({ clusterId }) => clusterId,
  );
  const deputiesOf = new Map<ClusterId, UnitId[]>();
  for (const [unitId, place] of places) {
    const isLead = leadOf.get(place.clusterId) === unitId;
    const role = roleOf(place, { isLead, leading, named });
    if (role !== place.role) places.set(unitId, { ...place, role });
    if (role === 'deputy')
      deputiesOf.set(place.clusterId, [...(deputiesOf.get(place.clusterId) ?? []), unitId]);
  }
  return { placeOf: places, leadOf, deputiesOf };
};

type ByCluster = ReadonlyMap<ClusterId, Membership>;

/** Whoever led before somebody else in the same year has led all the same. */
const roleOf = (
  { clusterId, role, year }: Membership,
  { isLead, leading, named }: { isLead: boolean; leading: ByCluster; named: ByCluster },
): ClusterRole => {
  if (isLead || (role === 'lead' && leading.get(clusterId)?.year === year)) return 'lead';
  return role === 'deputy' && named.get(clusterId)?.year === year ? 'deputy' : 'member';
};

const isLater = (one: Membership, other: Membership): boolean =>
  one.year === other.year ? (one.since ?? '') > (other.since ?? '') : one.year > other.year;

const newestBy = <Key>(
  memberships: readonly Membership[],
  keyOf: (membership: Membership) => Key,
): Map<Key, Membership> => {
  const newest = new Map<Key, Membership>();
  for (const one of memberships) {
    const known = newest.get(keyOf(one));
    if (!known || isLater(one, known)) newest.set(keyOf(one), one);
  }
  return newest;
};

/** The latest of the earlier years whose agreements still count in `year`; null: all were made for it. */
export const agreedBefore = (year: number, places: readonly Membership[]): number | null => {
  const years = places.map((place) => place.year).filter((one) => one < year);
  return years.length === 0 ? null : Math.max(...years);
};
