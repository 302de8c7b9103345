import { yearOfMilestone, type Milestone } from '../calendar/milestone.ts';
import { loadObligations, type ObligationStores } from '../obligations/load-obligations.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { begunMilestones } from '../obligations/overview.ts';
import { isInScope, type Scope } from '../people/scope.ts';
import { groupBy } from '../shared/group-by.ts';
import type { ClusterId, UnitId } from '../shared/ids.ts';
import { plusMs, type Instant } from '../shared/instant.ts';
import { compareNames } from '../shared/name-order.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { Cluster } from '../units/cluster.ts';
import { standingBy } from '../units/standing.ts';
import { unitTypes, type UnitType } from '../units/unit.ts';
import { cameSince, WEEK_MS, weekNews, type WeekNews } from './year-coverage.ts';

/** All that units owe of the milestones of a year that have opened. */
export type Year = {
  year: number;
  /** By the day they are due. */
  milestones: Milestone[];
  rows: Obligation[];
  /** Null gathers the units that belong to no cluster. */
  clusterOf: (unitId: UnitId) => Cluster | null;
};

type YearOf = { year: number; now: Instant; scope: Scope };

/** As far as somebody sees: a fixed number of reads, however many units there are. */
export const loadYear = async (
  stores: ObligationStores,
  ports: Pick<FormPorts, 'forms'>,
  { year, now, scope }: YearOf,
): Promise<Year> => {
  const begun = await begunMilestones(stores, now);
  const milestones = begun.filter((one) => yearOfMilestone(one) === year);
  const { placeOf } = standingBy(await stores.units.memberships([year]))(year);
  const clusters = new Map((await stores.units.clusters()).map((one) => [one.id, one]));
  const placeIn = (id: UnitId): ClusterId | null => placeOf.get(id)?.clusterId ?? null;
  const unitIds =
    scope === 'all'
      ? undefined
      : (await stores.units.all()).flatMap(({ id }) => (isInScope(scope, placeIn(id)) ? id : []));
  return {
    year,
    milestones,
    rows: await loadObligations(stores, ports, {
      now,
      milestones,
      ...(unitIds ? { unitIds } : {}),
    }),
    clusterOf: (id) => {
      const at = placeIn(id);
      return at === null ? null : (clusters.get(at) ?? null);
    },
  };
};

/** The same of one unit: what it owes of the milestones of that year that have opened, by the day it is due. */
export const loadUnitYear = async (
  stores: ObligationStores,
  ports: Pick<FormPorts, 'forms'>,
  { unitId, year, now }: { unitId: UnitId; year: number; now: Instant },
): Promise<Obligation[]> => {
  const begun = await begunMilestones(stores, now);
  const milestones = begun.filter((one) => yearOfMilestone(one) === year);
  const rows = await loadObligations(stores, ports, { now, milestones, unitIds: [unitId] });
  return rows.toSorted((one, other) => one.lastMoment - other.lastMoment);
};

export type ClusterOfYear = { cluster: Cluster | null; rows: Obligation[] };

/** By name, those without a cluster last. */
export const byCluster = ({ rows, clusterOf }: Year): ClusterOfYear[] =>
  [...groupBy(rows, ({ unit }) => clusterOf(unit.id))]
    .map(([cluster, own]) => ({ cluster, rows: own }))
    .toSorted((a, b) => compareNames(a.cluster?.name ?? '\uFFFF', b.cluster?.name ?? '\uFFFF'));

export type TypeOfYear = { type: UnitType; rows: Obligation[] };

/** In the order of the register's types; those that owe nothing are left out. */
export const byType = ({ rows }: Year): TypeOfYear[] => {
  const found = groupBy(rows, ({ unit }) => unit.type);
  return unitTypes.flatMap((type) => {
    const own = found.get(type);
    return own ? [{ type, rows: own }] : [];
  });
};

/** What the last seven days have brought: papers of all units, and clusters that have done all that was due. */
export const newsOfYear = (seen: Year, now: Instant): WeekNews => ({
  ...weekNews(
    byCluster(seen).flatMap(({ cluster, rows }) => (cluster ? [rows] : [])),
    now,
  ),
  came: cameSince(seen.rows, plusMs(now, -WEEK_MS)),
});
