import { dateInHanoi } from '../shared/calendar-date.ts';
import type { ClusterId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Cluster } from './cluster.ts';
import { standingBy } from './standing.ts';
import type { UnitStore } from './unit-store.ts';
import { isOpen, type Unit } from './unit.ts';

/** Of a cluster, or the units that are in none. */
export type ClusterMembers = { cluster: Cluster | null; units: Unit[] };

/**
 * The units of a cluster, or of none, that exist now, by code; null when nobody knows the cluster. Where a unit
 * has no cluster in `year` yet, its last one holds.
 */
export const clusterMembers = async (
  units: UnitStore,
  { clusterId, year }: { clusterId: ClusterId | null; year: number },
  now: Instant,
): Promise<ClusterMembers | null> => {
  const cluster = (await units.clusters()).find(({ id }) => id === clusterId) ?? null;
  if (!cluster && clusterId !== null) return null;
  const { placeOf } = standingBy(await units.memberships([year]))(year);
  const today = dateInHanoi(now);
  const members = (await units.all()).filter(
    (unit) => (placeOf.get(unit.id)?.clusterId ?? null) === clusterId && isOpen(unit, today),
  );
  return { cluster, units: members };
};

/** The units, by code, that come into a cluster in `year` and are not in it the year before. */
export const joinersOf = async (
  units: UnitStore,
  { clusterId, year }: { clusterId: ClusterId; year: number },
  now: Instant,
): Promise<Unit[]> => {
  const standing = standingBy(await units.memberships([year - 1, year]));
  const isIn = (of: number, { id }: Unit): boolean =>
    standing(of).placeOf.get(id)?.clusterId === clusterId;
  const today = dateInHanoi(now);
  return (await units.all()).filter(
    (unit) => isIn(year, unit) && !isIn(year - 1, unit) && isOpen(unit, today),
  );
};
