import { searchKey } from '../shared/vietnamese-text.ts';
import type { Cluster, ClusterKind, ClusterRole, Membership } from './cluster.ts';
import type { ImportColumn } from './import-columns.ts';
import type { Register } from './register.ts';
import type { Unit } from './unit.ts';

/** A unit as files tell of it: everything by code and name, nothing by id. */
export type UnitState = Omit<Unit, 'id'> & {
  /** In order. */
  predecessorCodes: readonly string[];
  /** In the order of their search keys. */
  tags: readonly string[];
  /** In the year that the file speaks of; null: it says nothing about clusters. */
  membership: MembershipState | null;
};

export type MembershipState = {
  year: number;
  cluster: string;
  kind: ClusterKind;
  role: ClusterRole;
};

export type FieldChange = { column: ImportColumn; from: string; to: string };

/** A row of the file against what is stored; `before` is null for a new unit. */
export type PlannedUnit = {
  row: number;
  before: UnitState | null;
  after: UnitState;
  changes: FieldChange[];
};

/** What differs, column by column, as a file would write it. */
export const changesBetween = (before: UnitState, after: UnitState): FieldChange[] => {
  const from = fieldsOf(before);
  const to = fieldsOf(after);
  return (Object.keys(to) as (keyof typeof to)[])
    .filter((column) => from[column] !== to[column])
    .map((column) => ({ column, from: from[column], to: to[column] }));
};

const fieldsOf = (state: UnitState) => ({
  name: state.name,
  short_name: state.shortName,
  unit_type: state.type,
  calendar_profile: state.calendarProfile,
  valid_from: state.validFrom,
  valid_to: state.validTo ?? '',
  predecessor_codes: state.predecessorCodes.join(', '),
  cluster: state.membership?.cluster ?? '',
  cluster_role: state.membership?.role ?? '',
  tags: state.tags.join(', '),
});

/** The register by code and by cluster name, which is how rows refer to it. */
export type RegisterLookup = {
  unit(code: string): Unit | undefined;
  cluster(name: string): Cluster | undefined;
  /** The unit as it is stored, with its membership in `year` when that is asked for. */
  state(unit: Unit, year: number | null): UnitState;
};

export const lookUp = (register: Register): RegisterLookup => {
  const byCode = new Map(register.units.map((unit) => [unit.code, unit]));
  const codeOf = new Map(register.units.map(({ id, code }) => [id, code]));
  const byName = new Map(register.clusters.map((cluster) => [searchKey(cluster.name), cluster]));
  const byId = new Map(register.clusters.map((cluster) => [cluster.id, cluster]));
  const members = new Map(
    register.memberships.map((membership) => [
      placeOf(membership.unitId, membership.year),
      membership,
    ]),
  );
  const predecessors = new Map(
    register.successions.map(({ successorId, predecessorIds }) => [
      successorId,
      predecessorIds.map((id) => codeOf.get(id) ?? '').toSorted(),
    ]),
  );
  const tags = new Map<string, string[]>();
  for (const { unitId, tag } of register.tags) tags.set(unitId, [...(tags.get(unitId) ?? []), tag]);
  return {
    unit: (code) => byCode.get(code),
    cluster: (name) => byName.get(searchKey(name)),
    state: ({ id, ...unit }, year) => ({
      ...unit,
      predecessorCodes: predecessors.get(id) ?? [],
      tags: tags.get(id) ?? [],
      membership: year === null ? null : membershipState(members.get(placeOf(id, year)), byId),
    }),
  };
};

const placeOf = (unitId: string, year: number): string => `${year}:${unitId}`;

const membershipState = (
  membership: Membership | undefined,
  clusters: ReadonlyMap<string, Cluster>,
): MembershipState | null => {
  const cluster = membership && clusters.get(membership.clusterId);
  if (!membership || !cluster) return null;
  const { year, role } = membership;
  return { year, role, cluster: cluster.name, kind: cluster.kind };
};
