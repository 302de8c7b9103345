import type { Cluster, Membership } from './cluster.ts';
import type { Succession, UnitStore } from './unit-store.ts';
import type { Unit } from './unit.ts';

/** All that is known of units and their clusters in some years. */
export type Register = {
  units: readonly Unit[];
  clusters: readonly Cluster[];
  memberships: readonly Membership[];
  successions: readonly Succession[];
};

export const loadRegister = async (
  units: UnitStore,
  years: readonly number[],
): Promise<Register> => ({
  units: await units.all(),
  clusters: await units.clusters(),
  memberships: await units.memberships(years),
  successions: await units.successions(),
});

/**
 * The membership of each unit in a year. Until the year's clusters are known a unit counts with
 * those of its latest year before, since plans are made before the clusters meet in January.
 */
export const membershipsIn = (
  year: number,
  memberships: readonly Membership[],
): Map<string, Membership> => {
  const found = new Map<string, Membership>();
  for (const membership of memberships) {
    const other = found.get(membership.unitId);
    if (membership.year <= year && (!other || other.year < membership.year))
      found.set(membership.unitId, membership);
  }
  return found;
};
