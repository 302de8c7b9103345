import type { Cluster, Membership } from './cluster.ts';
import type { Succession, UnitStore, UnitTag } from './unit-store.ts';
import type { Unit } from './unit.ts';

/** All that is known of units and their clusters in some years. */
export type Register = {
  units: readonly Unit[];
  clusters: readonly Cluster[];
  memberships: readonly Membership[];
  successions: readonly Succession[];
  tags: readonly UnitTag[];
};

export const loadRegister = async (
  units: UnitStore,
  years: readonly number[],
): Promise<Register> => ({
  units: await units.all(),
  clusters: await units.clusters(),
  memberships: await units.memberships(years),
  successions: await units.successions(),
  tags: await units.tags(),
});
