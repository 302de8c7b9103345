import type { ClusterId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { clusterMembers } from '../units/cluster-members.ts';
import type { Cluster } from '../units/cluster.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import type { InvitationStore } from './invitation-store.ts';
import type { PersonStore } from './person-store.ts';

export type ClusterInvitees = {
  /** Null: of the units that are in none. */
  cluster: Cluster | null;
  /** All units of the cluster. */
  units: Unit[];
  /** Those with neither a contact nor a link that still works. */
  missing: Unit[];
  /** How many links of the cluster still work; differs once somebody has made some. */
  openLinks: number;
};

/** Whom a cluster's invitation would reach; null when nobody knows the cluster. */
export const clusterInvitees = async (
  stores: { units: UnitStore; people: PersonStore; invitations: InvitationStore },
  asked: { clusterId: ClusterId | null; year: number },
  now: Instant,
): Promise<ClusterInvitees | null> => {
  const members = await clusterMembers(stores.units, asked, now);
  if (!members) return null;
  const { cluster, units } = members;
  const ids = new Set(units.map(({ id }) => id));
  const open = (await stores.invitations.open(now)).filter(({ unitId }) => ids.has(unitId));
  const reached = new Set([
    ...(await stores.people.unitsWithContact()),
    ...open.map(({ unitId }) => unitId),
  ]);
  const missing = units.filter(({ id }) => !reached.has(id));
  return { cluster, units, missing, openLinks: open.length };
};
