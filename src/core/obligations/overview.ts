import type { Today } from '../calendar/deadline.ts';
import { isOptional } from '../calendar/default-milestones.ts';
import { everyMilestone } from '../calendar/every-milestone.ts';
import { deadlineOf, namedDayOf, yearOfMilestone, type Milestone } from '../calendar/milestone.ts';
import type { PersonStore } from '../people/person-store.ts';
import { addDays, dateInHanoi } from '../shared/calendar-date.ts';
import { groupBy } from '../shared/group-by.ts';
import type { ClusterId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { compareNames } from '../shared/name-order.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { Cluster } from '../units/cluster.ts';
import { agreedBefore, standingBy } from '../units/standing.ts';
import type { Unit } from '../units/unit.ts';
import { loadObligations, loadToday, type ObligationStores } from './load-obligations.ts';
import {
  awaitsPaper,
  cameLate,
  hasNothing,
  isOverdue,
  isQuestion,
  type Obligation,
  type ObligationState,
} from './obligation.ts';
import { LATELY_DAYS } from './time-limits.ts';

export type ClusterRow = {
  /** Null gathers the units that belong to no cluster. */
  cluster: Cluster | null;
  rows: Obligation[];
  /** The earlier year whose clusters go on here as long as nothing later was agreed; null: none. */
  agreedFor: number | null;
};

export type Overview = {
  milestone: Milestone;
  clusters: ClusterRow[];
  /** Units for which somebody speaks. */
  spokenFor: ReadonlySet<UnitId>;
};

/** `clusterId`: only the units of that cluster; null: only those of none. */
type OverviewOf = { milestone: Milestone; now: Instant; clusterId?: ClusterId | null };

/** How far every unit is that owes a milestone: clusters by name, units by name within. */
export const loadOverview = async (
  stores: ObligationStores & { people: Pick<PersonStore, 'unitsWithContact'> },
  ports: Pick<FormPorts, 'forms'>,
  { milestone, now, clusterId }: OverviewOf,
): Promise<Overview> => {
  const clusters = await stores.units.clusters();
  const year = yearOfMilestone(milestone);
  const { placeOf } = standingBy(await stores.units.memberships([year]))(year);
  const placeIn = ({ id }: Unit): ClusterId | null => placeOf.get(id)?.clusterId ?? null;
  const unitIds =
    clusterId === undefined
      ? undefined
      : (await stores.units.all()).flatMap((unit) => (placeIn(unit) === clusterId ? unit.id : []));
  const milestoneIds = [milestone.id];
  const where = { now, milestoneIds, ...(unitIds ? { unitIds } : {}) };
  const byCluster = groupBy(await loadObligations(stores, ports, where), ({ unit }) =>
    placeIn(unit),
  );
  const known = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  return {
    milestone,
    spokenFor: new Set(await stores.people.unitsWithContact()),
    clusters: [...byCluster]
      .map(([id, list]) => ({
        cluster: id === null ? null : (known.get(id) ?? null),
        rows: list.toSorted((a, b) => compareNames(a.unit.name, b.unit.name)),
        agreedFor: agreedBefore(
          year,
          list.flatMap(({ unit }) => placeOf.get(unit.id) ?? []),
        ),
      }))
      .toSorted((a, b) => compareNames(a.cluster?.name ?? '\uFFFF', b.cluster?.name ?? '\uFFFF')),
  };
};

export type Counts = Record<StateOfUnit, number> & {
  late: number;
  overdue: number;
  unsigned: number;
  /** Have not said whether they have anything of the kind. */
  unanswered: number;
  /** Have said that they have nothing, in whatever way. */
  without: number;
};

/** A unit that nobody speaks for has not been asked: that is a state of its own. */
export type StateOfUnit = ObligationState['type'] | 'no-contact' | 'asked';

export const stateOfUnit = (row: Obligation, spokenFor: ReadonlySet<UnitId>): StateOfUnit => {
  const { unit, state } = row;
  if (state.type === 'not-begun' && !spokenFor.has(unit.id)) return 'no-contact';
  return isQuestion(row) ? 'asked' : state.type;
};

/** How many are in each state; `late` is part of what came, `unsigned` of the submitted, `overdue` of the open ones. */
export const countStates = (
  rows: readonly Obligation[],
  spokenFor: ReadonlySet<UnitId>,
  now: Instant,
): Counts => {
  const counts: Counts = {
    'no-contact': 0,
    'not-begun': 0,
    drafting: 0,
    submitted: 0,
    returned: 0,
    waived: 0,
    'on-paper': 0,
    none: 0,
    asked: 0,
    unanswered: 0,
    without: 0,
    late: 0,
    overdue: 0,
    unsigned: 0,
  };
  for (const row of rows) {
    counts[stateOfUnit(row, spokenFor)] += 1;
    if (cameLate(row)) counts.late += 1;
    if (isOverdue(row, now)) counts.overdue += 1;
    if (isQuestion(row)) counts.unanswered += 1;
    if (hasNothing(row)) counts.without += 1;
    if (awaitsPaper(row)) counts.unsigned += 1;
  }
  return counts;
};

/** Done in any way, of those that owe it. */
export const doneOf = (counts: Counts): number =>
  counts.submitted + counts.waived + counts['on-paper'] + counts.none;

/** Every milestone that has opened, however long ago; by the day it is due. */
export const begunMilestones = async (
  stores: Pick<ObligationStores, 'milestones'>,
  now: Instant,
): Promise<Milestone[]> => {
  const today = dateInHanoi(now);
  return (await everyMilestone(stores)).filter(
    ({ isOn, isOwed, opensOn }) => isOn && isOwed && opensOn <= today,
  );
};

/** The years of these milestones, the newest first. */
export const yearsOfMilestones = (milestones: readonly Milestone[]): number[] =>
  [...new Set(milestones.map(yearOfMilestone))].toSorted((one, other) => other - one);

/** Milestones that the Board follows at present: open, or due lately; by the day they are due. */
export const currentMilestones = async (
  stores: Pick<ObligationStores, 'milestones'>,
  now: Instant,
): Promise<Milestone[]> => {
  const since = addDays(dateInHanoi(now), -LATELY_DAYS);
  return (await begunMilestones(stores, now)).filter((one) => namedDayOf(one) >= since);
};

/** What the Board sees first: what every unit has to submit that is due today or next, else what was due last. */
const bySight = (current: readonly Milestone[], { today, days }: Today): Milestone[] => {
  const coming = current
    .filter((one) => one.owes.role === 'any' && !isOptional(one))
    .map((milestone) => ({ milestone, deadline: deadlineOf(milestone, days) }))
    .filter(({ deadline }) => deadline.dueOn >= today)
    .toSorted((one, other) => one.deadline.lastMoment - other.deadline.lastMoment)
    .map(({ milestone }) => milestone);
  return [...coming, ...current.filter((one) => !coming.includes(one)).toReversed()];
};

/** Where nobody says which: what the Board sees first, and what comes after where nobody seen owes that. */
export const milestonesBySight = async (
  stores: Pick<ObligationStores, 'milestones' | 'calendarDays'>,
  now: Instant,
): Promise<Milestone[]> => {
  const current = await currentMilestones(stores, now);
  const known = current.length > 0 ? current : await begunMilestones(stores, now);
  return bySight(known, await loadToday(stores, now));
};
