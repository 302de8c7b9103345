import { shortNameOf, yearOfMilestone, type Milestone } from '../../core/calendar/milestone.ts';
import { loadObligations } from '../../core/obligations/load-obligations.ts';
import { commonDueOn, isDone, type Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { actsForCluster, isInScope, scopeOf } from '../../core/people/scope.ts';
import { nudgeUnits, type NudgeOutcome } from '../../core/reminders/nudge.ts';
import { placesBy } from '../../core/reminders/recipients.ts';
import { addDays, dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { ClusterId, MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { nameIn } from '../../core/shared/language.ts';
import { byName } from '../../core/shared/name-order.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { clustersLedBy } from '../../core/units/cluster-lead.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import { buttons } from '../kit/buttons.ts';
import { inColumns } from '../kit/columns.ts';
import {
  refuse,
  show,
  wordsOf,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';
import { shortClusterName } from './unit-cluster.ts';

/** A milestone is shown from its opening until so many days after it was due. */
const SHOWN_AFTER_DAYS = 60;

/** The clusters that somebody leads or follows; in January of two years. */
const clustersOf = async ({ request }: BotContext, by: KnownPerson): Promise<Cluster[]> => {
  const { stores, now } = request;
  const scope = await scopeOf(stores.people, by);
  const led = new Set(await clustersLedBy(stores.units, by.unitIds, dateInHanoi(now)));
  const all = await stores.units.clusters();
  return byName(all.filter(({ id }) => led.has(id) || isInScope(scope, id)));
};

/** What a cluster's lead and the Board see of a cluster: who has what to do, whom to nudge. */
export const showClusters = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const clusters = await clustersOf(ctx, by);
  const [first, second] = clusters;
  if (!first) return refuse(ctx, 'cluster-none');
  if (!second) return showCluster(ctx, first);
  show(
    ctx,
    [say('cluster-choose')],
    inColumns(
      clusters.map((cluster) => ({
        label: say('cluster-button-name', { name: shortClusterName(cluster) }),
        data: buttons.board.ownCluster.to({ clusterId: cluster.id }),
      })),
      ({ label }) => wordsOf(ctx.request, label),
    ),
  );
};

type OfCluster = { clusterId: ClusterId };

/** The cluster of a button, as long as it is this person's. */
export const pressedCluster = async (
  ctx: BotContext,
  by: KnownPerson,
  { clusterId }: OfCluster,
): Promise<Cluster | undefined> => (await clustersOf(ctx, by)).find(({ id }) => id === clusterId);

export const showPressedCluster = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: OfCluster,
): Promise<void> => {
  const cluster = await pressedCluster(ctx, by, pressed);
  if (cluster) await showCluster(ctx, cluster);
  else refuse(ctx, 'button-outdated');
};

type Group = { milestone: Milestone; obligations: Obligation[] };

/** What units owe, by the cluster that they are in in the milestone's year. */
const obligationsByCluster = async (
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
  const due = await stores.milestones.dueBetween(
    addDays(today, -SHOWN_AFTER_DAYS),
    addDays(today, 120),
  );
  return due.filter(({ opensOn }) => opensOn <= today).map(({ id }) => id);
};

const groupsOf = (obligations: readonly Obligation[]): Group[] => {
  const groups = new Map<MilestoneId, Group>();
  for (const obligation of obligations) {
    const { milestone } = obligation;
    const group = groups.get(milestone.id) ?? { milestone, obligations: [] };
    group.obligations.push(obligation);
    groups.set(milestone.id, group);
  }
  return [...groups.values()];
};

const countsOf = ({ obligations }: Group) => ({
  done: obligations.filter(isDone).length,
  total: obligations.length,
});

const ofTotal = (group: Group) => {
  const { done, total } = countsOf(group);
  return { done, of: total };
};

const showCluster = async (ctx: BotContext, cluster: Cluster): Promise<void> => {
  const { language } = ctx.request.who;
  const groups = groupsOf(await obligationsIn(ctx, cluster.id));
  const lines: Line[] = [
    say('cluster-home-heading', { cluster: cluster.name }),
    'blank',
    ...(groups.length === 0 ? [say('cluster-home-empty')] : []),
    ...groups.map((group) =>
      say('cluster-home-line', {
        name: nameIn(group.milestone.name, language),
        date: { date: commonDueOn(group) },
        ...countsOf(group),
      }),
    ),
  ];
  const open = groups.filter((group) => countsOf(group).done < countsOf(group).total);
  show(
    ctx,
    lines,
    open.map((group) => [
      {
        label: say('cluster-button-milestone', {
          name: nameIn(shortNameOf(group.milestone), language),
          ...countsOf(group),
        }),
        data: buttons.board.clusterMilestone.to(placeOf(group, cluster)),
      },
    ]),
  );
};

/** For the Board: which clusters are not done with a milestone. */
export const showClustersOfMilestone = async (
  ctx: BotContext,
  by: KnownPerson,
  { milestoneId }: { milestoneId: MilestoneId },
): Promise<void> => {
  const all = await clustersOf(ctx, by);
  const byCluster = await obligationsByCluster(ctx, [milestoneId]);
  const groups = all.flatMap((cluster) => {
    const [group] = groupsOf(byCluster.get(cluster.id) ?? []);
    return group && countsOf(group).done < countsOf(group).total ? [{ cluster, group }] : [];
  });
  const [first] = groups;
  if (!first) return refuse(ctx, 'button-outdated');
  const name = nameIn(first.group.milestone.name, ctx.request.who.language);
  show(
    ctx,
    [say('cluster-of-milestone', { name })],
    inColumns(
      groups.map(({ cluster, group }) => ({
        label: say('button-cluster', { name: shortClusterName(cluster), ...ofTotal(group) }),
        data: buttons.board.clusterMilestone.to({ milestoneId, clusterId: cluster.id }),
      })),
      ({ label }) => wordsOf(ctx.request, label),
    ),
  );
};

type InCluster = OfCluster & { milestoneId: MilestoneId };

export const showMilestone = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: InCluster,
): Promise<void> => {
  const cluster = await pressedCluster(ctx, by, pressed);
  if (!cluster) return refuse(ctx, 'button-outdated');
  const [group] = groupsOf(await obligationsIn(ctx, cluster.id, [pressed.milestoneId]));
  if (!group) return refuse(ctx, 'button-outdated');
  await showGroup(ctx, { cluster, group });
};

const showGroup = async (
  ctx: BotContext,
  { cluster, group }: { cluster: Cluster; group: Group },
  notice: Line[] = [],
): Promise<void> => {
  const { milestone, obligations } = group;
  const lines: Line[] = [
    ...notice,
    say('cluster-milestone-heading', {
      name: nameIn(milestone.name, ctx.request.who.language),
      cluster: cluster.name,
    }),
    say('cluster-milestone-due', { date: { date: commonDueOn(group) }, ...countsOf(group) }),
    'blank',
  ];
  const open = obligations.filter((one) => !isDone(one));
  lines.push(...[...open, ...obligations.filter(isDone)].map(unitLine));
  show(ctx, lines, [
    ...(open.length > 0 ? [[nudgeAllButton(group, cluster, open.length)]] : []),
    ...open.map(({ unit }) => [
      {
        label: say('cluster-button-unit', { unit: unit.shortName }),
        data: buttons.board.clusterUnit.to({ ...placeOf(group, cluster), unitId: unit.id }),
      },
    ]),
    [
      {
        label: say('cluster-button-home'),
        data: buttons.board.ownCluster.to({ clusterId: cluster.id }),
      },
    ],
  ]);
};

const placeOf = ({ milestone }: Group, { id }: Cluster): InCluster => ({
  milestoneId: milestone.id,
  clusterId: id,
});

const nudgeAllButton = (group: Group, cluster: Cluster, count: number): MessageButton => ({
  label: say('cluster-button-nudge-all', { count }),
  data: buttons.board.nudge.to(placeOf(group, cluster)),
  style: 'primary',
});

const unitLine = ({ unit, state }: Obligation): TextRef => {
  const name = { unit: unit.shortName };
  switch (state.type) {
    case 'drafting':
      return say('cluster-unit-drafting', { ...name, share: Math.floor(state.share * 100) });
    case 'submitted':
      return say('cluster-unit-submitted', { ...name, at: { at: state.at } });
    case 'not-begun':
    case 'waived':
    case 'on-paper':
      return say(`cluster-unit-${state.type}`, name);
  }
};

/** All units of the cluster that are not done, or one of them. */
export const nudge = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: InCluster & { unitId: UnitId | undefined },
): Promise<void> => {
  const { milestoneId, unitId } = pressed;
  const cluster = await pressedCluster(ctx, by, pressed);
  if (!cluster || !(await mayNudge(ctx, by, cluster.id))) return refuse(ctx, 'button-outdated');
  const [group] = groupsOf(await obligationsIn(ctx, cluster.id, [milestoneId]));
  if (!group) return refuse(ctx, 'button-outdated');
  const open = group.obligations.filter((one) => !isDone(one)).map(({ unit }) => unit.id);
  const unitIds = unitId ? open.filter((one) => one === unitId) : open;
  const { stores, ports, now } = ctx.request;
  const wish = { milestoneId, unitIds, by: by.person.id };
  const outcome = await nudgeUnits(stores, ports.forms, { nudge: wish, now });
  await showGroup(ctx, { cluster, group }, [...nudgeLines(group, outcome), 'blank']);
};

/** Whoever leads the cluster, or follows it for the Board; others may only look. */
const mayNudge = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  clusterId: ClusterId,
): Promise<boolean> => {
  const led = await clustersLedBy(stores.units, by.unitIds, dateInHanoi(now));
  return led.includes(clusterId) || actsForCluster(stores.people, by, clusterId);
};

const nudgeLines = ({ obligations }: Group, outcome: NudgeOutcome): TextRef[] => {
  const names = new Map(obligations.map(({ unit }) => [unit.id, unit.shortName]));
  const namesOf = (ids: readonly UnitId[]): string =>
    ids.map((id) => names.get(id) ?? '').join(', ');
  const { nudged, already, withoutContact } = outcome;
  return [
    nudged.length > 0
      ? say('nudge-done', { count: nudged.length, at: { at: outcome.at } })
      : say('nudge-nobody'),
    ...(already.length > 0 ? [say('nudge-already', { units: namesOf(already) })] : []),
    ...(withoutContact.length > 0
      ? [say('nudge-without-contact', { units: namesOf(withoutContact) })]
      : []),
  ];
};
