import type { Due } from '../../core/calendar/deadline.ts';
import { yearOfMilestone, type Milestone } from '../../core/calendar/milestone.ts';
import { loadObligations } from '../../core/obligations/load-obligations.ts';
import { commonDueOn, isDone, type Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isInScope, scopeOf } from '../../core/people/scope.ts';
import { placesBy } from '../../core/reminders/recipients.ts';
import { addDays, dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { ClusterId, MilestoneId } from '../../core/shared/ids.ts';
import { byName } from '../../core/shared/name-order.ts';
import { clustersLedBy } from '../../core/units/cluster-lead.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import type { BotContext } from '../kit/request.ts';

/** A milestone is shown from its opening until so many days after it was due. */
const SHOWN_AFTER_DAYS = 60;

/** The clusters that somebody leads or follows; in January of two years. */
export const clustersOf = async ({ request }: BotContext, by: KnownPerson): Promise<Cluster[]> => {
  const { stores, now } = request;
  const scope = await scopeOf(stores.people, by);
  const led = new Set(await clustersLedBy(stores.units, by.unitIds, dateInHanoi(now)));
  const all = await stores.units.clusters();
  return byName(all.filter(({ id }) => led.has(id) || isInScope(scope, id)));
};

export type OfCluster = { clusterId: ClusterId };

/** The cluster of a button, as long as it is this person's. */
export const pressedCluster = async (
  ctx: BotContext,
  by: KnownPerson,
  { clusterId }: OfCluster,
): Promise<Cluster | undefined> => (await clustersOf(ctx, by)).find(({ id }) => id === clusterId);

export type InCluster = OfCluster & { milestoneId: MilestoneId };

/** What the units of a cluster owe at a milestone. */
export type ClusterDuty = { milestone: Milestone; obligations: Obligation[] };

/** What units owe, by the cluster that they are in in the milestone's year. */
export const obligationsByCluster = async (
  { request }: BotContext,
  milestoneIds?: readonly MilestoneId[],
): Promise<Map<ClusterId, Obligation[]>> => {
  const { stores, ports, now } = request;
  const today = dateInHanoi(now);
  const wanted = milestoneIds ?? (await shownMilestones(request, today));
  const year = yearOf(today);
  const places = placesBy(await stores.units.memberships([year - 2, year - 1, year, year + 1]));
  const found = new Map<ClusterId, Obligation[]>();
  for (const one of await loadObligations(stores, ports.forms, { now, milestoneIds: wanted })) {
    const clusterId = places(yearOfMilestone(one.milestone), one.unit.id)?.clusterId;
    if (clusterId) found.set(clusterId, [...(found.get(clusterId) ?? []), one]);
  }
  return found;
};

/** What the units of a cluster owe, in their order. */
export const obligationsIn = async (
  ctx: BotContext,
  cluster: ClusterId,
  milestoneIds?: readonly MilestoneId[],
): Promise<Obligation[]> => (await obligationsByCluster(ctx, milestoneIds)).get(cluster) ?? [];

const shownMilestones = async (
  { stores }: BotContext['request'],
  today: Obligation['dueOn'],
): Promise<MilestoneId[]> => {
  const due = await stores.milestones.runningBetween(
    addDays(today, -SHOWN_AFTER_DAYS),
    addDays(today, 120),
  );
  return due.filter(({ opensOn }) => opensOn <= today).map(({ id }) => id);
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
export const dueOf = (duty: ClusterDuty): Due => ({
  milestone: duty.milestone,
  dueOn: commonDueOn(duty),
});

export const placeOf = ({ milestone }: ClusterDuty, { id }: Cluster): InCluster => ({
  milestoneId: milestone.id,
  clusterId: id,
});
