import type { Due, Today } from '../../core/calendar/deadline.ts';
import { deadlineOf, yearOfMilestone, type Milestone } from '../../core/calendar/milestone.ts';
import { loadObligations } from '../../core/obligations/load-obligations.ts';
import { isDone, type Obligation } from '../../core/obligations/obligation.ts';
import {
  begunMilestones,
  currentMilestones,
  yearsOfMilestones,
} from '../../core/obligations/overview.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isInScope, scopeOf } from '../../core/people/scope.ts';
import { placesBy } from '../../core/reminders/recipients.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { ClusterId, MilestoneId } from '../../core/shared/ids.ts';
import { byName } from '../../core/shared/name-order.ts';
import { leadingOf } from '../../core/units/cluster-lead.ts';
import { clusterMembers } from '../../core/units/cluster-members.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import { agreedBefore, standingBy } from '../../core/units/standing.ts';
import type { Unit } from '../../core/units/unit.ts';
import type { BotContext } from '../kit/request.ts';

/** The clusters that somebody leads or follows; in January of two years. */
const clustersOf = async ({ request }: BotContext, by: KnownPerson): Promise<Cluster[]> => {
  const { stores, now } = request;
  const scope = await scopeOf(stores.people, by, now);
  const { clusterIds } = await leadingOf(stores.units, by.unitIds, dateInHanoi(now));
  const all = await stores.units.clusters();
  return byName(all.filter(({ id }) => clusterIds.has(id) || isInScope(scope, id)));
};

/** Whether somebody follows what a cluster owes in a year: for the Board, or as its lead of that year. */
const following = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
): Promise<(clusterId: ClusterId | null, year: number) => boolean> => {
  const scope = await scopeOf(stores.people, by, now);
  const { follows } = await leadingOf(stores.units, by.unitIds, dateInHanoi(now));
  return (clusterId, year) =>
    isInScope(scope, clusterId) || (clusterId !== null && follows(clusterId, year));
};

/** None: of the units that are in no cluster, for who sees the whole city. */
export type OfCluster = { clusterId: ClusterId | null };

/** The cluster of a button, as long as it is this person's. */
export const pressedCluster = async (
  ctx: BotContext,
  by: KnownPerson,
  { clusterId }: OfCluster,
): Promise<{ cluster: Cluster | null } | undefined> => {
  if (clusterId === null) return (await seesLoose(ctx, by)) ? { cluster: null } : undefined;
  const cluster = (await clustersOf(ctx, by)).find(({ id }) => id === clusterId);
  return cluster && { cluster };
};

const seesLoose = async ({ request }: BotContext, by: KnownPerson): Promise<boolean> =>
  isInScope(await scopeOf(request.stores.people, by, request.now), null);

/** The clusters of this person, and last, where there are some, the units that are in none. */
export const listedClusters = async (
  ctx: BotContext,
  by: KnownPerson,
): Promise<(Cluster | null)[]> => {
  const clusters = await clustersOf(ctx, by);
  return (await hasLoose(ctx, by)) ? [...clusters, null] : clusters;
};

const hasLoose = async (ctx: BotContext, by: KnownPerson): Promise<boolean> => {
  if (!(await seesLoose(ctx, by))) return false;
  const { stores, now } = ctx.request;
  const year = yearOf(dateInHanoi(now));
  const members = await clusterMembers(stores.units, { clusterId: null, year }, now);
  return members !== null && members.units.length > 0;
};

export type InCluster = OfCluster & { milestoneId: MilestoneId };

/** What the units of a cluster owe at a milestone. */
export type ClusterDuty = { milestone: Milestone; obligations: Obligation[] };

type Owed = { milestoneIds: readonly MilestoneId[]; clusterId?: ClusterId | null };

/** What units owe that this person follows, by the cluster that they are in in the milestone's year. */
export const obligationsByCluster = async (
  ctx: BotContext,
  by: KnownPerson,
  { milestoneIds, clusterId: only }: Owed,
): Promise<Map<ClusterId | null, Obligation[]>> => {
  const { stores, ports, now } = ctx.request;
  const isFollowed = await following(ctx, by);
  const milestones = await stores.milestones.byIds(milestoneIds);
  const years = [...new Set(milestones.map(yearOfMilestone))];
  const places = placesBy(await stores.units.memberships(years));
  const placeIn = (year: number, { id }: Unit): ClusterId | null =>
    places(year, id)?.clusterId ?? null;
  const isThere = (unit: Unit): boolean => years.some((year) => placeIn(year, unit) === only);
  const there = only === undefined ? undefined : (await stores.units.all()).filter(isThere);
  const owed = await loadObligations(stores, ports.forms, {
    now,
    milestones,
    ...(there ? { unitIds: there.map(({ id }) => id) } : {}),
  });
  const found = new Map<ClusterId | null, Obligation[]>();
  for (const one of owed) {
    const year = yearOfMilestone(one.milestone);
    const clusterId = placeIn(year, one.unit);
    if (!isFollowed(clusterId, year)) continue;
    const those = found.get(clusterId);
    if (those) those.push(one);
    else found.set(clusterId, [one]);
  }
  return found;
};

/** What the units of a cluster, or of none, owe, in their order. */
export const obligationsIn = async (
  ctx: BotContext,
  by: KnownPerson,
  wanted: Owed & OfCluster,
): Promise<Obligation[]> =>
  (await obligationsByCluster(ctx, by, wanted)).get(wanted.clusterId) ?? [];

/** Of a year, or what is followed at present; and the years of which this person follows anything here. */
export const milestonesOf = async (
  ctx: BotContext,
  by: KnownPerson,
  { clusterId, year }: OfCluster & { year: number | undefined },
): Promise<{ milestones: Milestone[]; years: number[] }> => {
  const { stores, now } = ctx.request;
  const isFollowed = await following(ctx, by);
  const begun = (await begunMilestones(stores, now)).filter((one) =>
    isFollowed(clusterId, yearOfMilestone(one)),
  );
  const milestones =
    year === undefined
      ? await currentMilestones(stores, now)
      : begun.filter((one) => yearOfMilestone(one) === year);
  return { milestones, years: yearsOfMilestones(begun) };
};

export const dutiesOf = (obligations: readonly Obligation[]): ClusterDuty[] => {
  const duties = new Map<MilestoneId, ClusterDuty>();
  for (const obligation of obligations) {
    const { milestone } = obligation;
    const duty = duties.get(milestone.id) ?? { milestone, obligations: [] };
    duty.obligations.push(obligation);
    duties.set(milestone.id, duty);
  }
  return [...duties.values()];
};

export const countsOf = ({ obligations }: ClusterDuty) => ({
  done: obligations.filter(isDone).length,
  total: obligations.length,
});

/** When units without an extension of their own have to be done with it. */
export const dueOf = ({ milestone }: ClusterDuty, { days }: Today): Due => ({
  milestone,
  dueOn: deadlineOf(milestone, days).dueOn,
});

export const placeOf = ({ milestone }: ClusterDuty, cluster: Cluster | null): InCluster => ({
  milestoneId: milestone.id,
  clusterId: cluster?.id ?? null,
});

/** Which earlier year's membership goes on here, as far as these duties tell. */
export const agreedForOf = async (
  { request: { stores } }: BotContext,
  duties: readonly ClusterDuty[],
): Promise<{ agreedFor: number; year: number } | null> => {
  if (duties.length === 0) return null;
  const year = Math.max(...duties.map(({ milestone }) => yearOfMilestone(milestone)));
  const unitIds = new Set(duties.flatMap((duty) => duty.obligations.map(({ unit }) => unit.id)));
  const standing = standingBy(await stores.units.membershipsOf([...unitIds], [year]))(year);
  const agreedFor = agreedBefore(year, [...standing.placeOf.values()]);
  return agreedFor === null ? null : { agreedFor, year };
};
