import type { Form } from '../forms/form.ts';
import { progress } from '../forms/progress.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Cluster, Membership } from '../units/cluster.ts';
import { isOpen, type Unit } from '../units/unit.ts';
import type { Draft } from './draft.ts';
import type { Submission } from './submission.ts';

/** How far one unit has come with one form of one period. */
export type UnitState =
  | { type: 'not-begun' }
  /** `share` of the required questions that are answered, 0 to 1. */
  | { type: 'drafting'; share: number; changedAt: Instant }
  | {
      type: 'submitted';
      at: Instant;
      number: string;
      version: number;
      /** The unit is changing it; the version stays valid meanwhile. */
      isAmending: boolean;
    };

export type UnitRow = { unit: Unit; state: UnitState };

export type ClusterRow = {
  /** Null gathers the units that belong to no cluster in that year. */
  cluster: Cluster | null;
  rows: UnitRow[];
};

export type OverviewFacts = {
  form: Form;
  on: CalendarDate;
  units: readonly Unit[];
  clusters: readonly Cluster[];
  /** Of the year whose clusters are shown. */
  memberships: readonly Membership[];
  drafts: readonly Draft[];
  submissions: readonly Omit<Submission, 'content'>[];
};

/** Who has not begun, is drafting, has submitted; clusters by name, units by name within. */
export const overviewOf = (facts: OverviewFacts): ClusterRow[] => {
  const clusterOf = new Map(facts.memberships.map((m) => [m.unitId, m.clusterId]));
  const stateOf = statesOf(facts);
  const byCluster = new Map<ClusterId | null, UnitRow[]>();
  for (const unit of facts.units.filter((candidate) => isOpen(candidate, facts.on))) {
    const clusterId = clusterOf.get(unit.id) ?? null;
    const rows = byCluster.get(clusterId) ?? [];
    rows.push({ unit, state: stateOf.get(unit.id) ?? { type: 'not-begun' } });
    byCluster.set(clusterId, rows);
  }
  const known = new Map(facts.clusters.map((cluster) => [cluster.id, cluster]));
  return [...byCluster]
    .map(([id, rows]) => ({
      cluster: id === null ? null : (known.get(id) ?? null),
      rows: rows.toSorted((a, b) => byName(a.unit.name, b.unit.name)),
    }))
    .toSorted((a, b) => byName(a.cluster?.name ?? '\uFFFF', b.cluster?.name ?? '\uFFFF'));
};

/** How many of these units are in each state. */
export const countStates = (rows: readonly UnitRow[]): Record<UnitState['type'], number> => {
  const counts = { 'not-begun': 0, drafting: 0, submitted: 0 };
  for (const { state } of rows) counts[state.type] += 1;
  return counts;
};

const statesOf = ({ form, drafts, submissions }: OverviewFacts): Map<UnitId, UnitState> => {
  const states = new Map<UnitId, UnitState>();
  for (const draft of drafts)
    if (draft.status === 'open' && draft.filled.answers.size > 0)
      states.set(draft.unitId, {
        type: 'drafting',
        share: progress(form, draft.filled).share,
        changedAt: draft.changedAt,
      });
  const open = new Set(drafts.flatMap((draft) => (draft.status === 'open' ? [draft.unitId] : [])));
  for (const { unitId, submittedAt: at, number, version } of submissions)
    states.set(unitId, { type: 'submitted', at, number, version, isAmending: open.has(unitId) });
  return states;
};

/** Vietnamese alphabetical order; numbers inside names count as numbers. */
const collator = new Intl.Collator('vi', { numeric: true });
const byName = (a: string, b: string): number => collator.compare(a, b);
