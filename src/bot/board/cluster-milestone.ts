import { deadlineWords } from '../../core/calendar/deadline.ts';
import { yearOfMilestone } from '../../core/calendar/milestone.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import { isDone, type Obligation } from '../../core/obligations/obligation.ts';
import { stateOfUnit, type StateOfUnit } from '../../core/obligations/overview.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin, isBoard } from '../../core/people/rights.ts';
import { actsForCluster } from '../../core/people/scope.ts';
import { nudgeUnits, type NudgeOutcome } from '../../core/reminders/nudge.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { ClusterId, MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { nameIn } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { leadingOf } from '../../core/units/cluster-lead.ts';
import { nameOfCluster, shortClusterName } from '../../core/units/cluster-name.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import { buttons } from '../kit/buttons.ts';
import { calledCluster, calledUnit } from '../kit/called.ts';
import { inColumns } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import {
  refuse,
  show,
  wordsOf,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';
import {
  countsOf,
  dueOf,
  dutiesOf,
  listedClusters,
  obligationsByCluster,
  obligationsIn,
  placeOf,
  pressedCluster,
  type ClusterDuty,
  type InCluster,
} from './cluster-duties.ts';
import { scoresRow } from './cluster-scores.ts';
import { CLUSTERS_A_PAGE, UNITS_A_PAGE } from './unit-cluster.ts';

/** For the Board: which clusters are not done with a milestone. */
export const showClustersOfMilestone = async (
  ctx: BotContext,
  by: KnownPerson,
  { milestoneId, page }: { milestoneId: MilestoneId; page: number },
): Promise<void> => {
  const all = await listedClusters(ctx, by);
  const byCluster = await obligationsByCluster(ctx, by, { milestoneIds: [milestoneId] });
  const duties = all.flatMap((cluster) => {
    const [duty] = dutiesOf(byCluster.get(cluster?.id ?? null) ?? []);
    return duty && countsOf(duty).done < countsOf(duty).total ? [{ cluster, duty }] : [];
  });
  const [first] = duties;
  if (!first) return refuse(ctx, 'button-outdated');
  const name = nameIn(first.duty.milestone.name, ctx.request.who.language);
  const { items, turning } = pageOf(ctx.request, duties, {
    wanted: page,
    size: CLUSTERS_A_PAGE,
    to: (at) => buttons.board.clustersOfMilestone.to({ milestoneId, page: at }),
    named: ({ cluster }) => calledCluster(cluster),
  });
  const toEach = items.map(({ cluster, duty }) => ({
    label: cluster
      ? say('button-cluster', { name: shortClusterName(cluster), ...ofTotal(duty) })
      : say('button-no-cluster', ofTotal(duty)),
    data: buttons.board.clusterMilestone.to(placeOf(duty, cluster)),
  }));
  show(
    ctx,
    [say('cluster-of-milestone', { name })],
    [
      ...inColumns(toEach, ({ label }) => wordsOf(ctx.request, label)),
      turning,
      ...(isAdmin(by) ? [[nudgeEverybody(milestoneId)]] : []),
    ],
  );
};

const nudgeEverybody = (milestoneId: MilestoneId): MessageButton => ({
  label: say('button-nudge-everybody'),
  data: buttons.board.askNudgeNote.to({ milestoneId, scope: 'all' }),
});

const ofTotal = (duty: ClusterDuty) => {
  const { done, total } = countsOf(duty);
  return { done, of: total };
};

export const showMilestone = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: InCluster & { page: number },
): Promise<void> => {
  const found = await pressedCluster(ctx, by, pressed);
  const { clusterId, milestoneId, page } = pressed;
  const [duty] = found
    ? dutiesOf(await obligationsIn(ctx, by, { clusterId, milestoneIds: [milestoneId] }))
    : [];
  if (!found || !duty) return refuse(ctx, 'button-outdated');
  await showDuty(ctx, by, { cluster: found.cluster, duty, page });
};

type ShownDuty = {
  cluster: Cluster | null;
  duty: ClusterDuty;
  page: number;
  notice?: Line[];
};

const showDuty = async (
  ctx: BotContext,
  by: KnownPerson,
  { cluster, duty, page, notice = [] }: ShownDuty,
): Promise<void> => {
  const { milestone, obligations } = duty;
  const today = await loadToday(ctx.request.stores, ctx.request.now);
  const lines: Line[] = [
    ...notice,
    say('cluster-milestone-heading', {
      name: nameIn(milestone.name, ctx.request.who.language),
      cluster: nameOfCluster(cluster),
    }),
    say('cluster-milestone-due', {
      due: deadlineWords(dueOf(duty, today), today),
      ...countsOf(duty),
    }),
    'blank',
  ];
  const spokenFor = new Set(await ctx.request.stores.people.unitsWithContact());
  const toNudge = obligations.filter((one) => isOpen(one) && spokenFor.has(one.unit.id)).length;
  const { items, turning } = pageOf(ctx.request, openFirst(duty), {
    wanted: page,
    size: UNITS_A_PAGE,
    to: (at) => buttons.board.clusterMilestone.to({ ...placeOf(duty, cluster), page: at }),
    named: ({ unit }) => calledUnit(unit),
  });
  lines.push(...items.map((one) => unitLine(one, stateOfUnit(one, spokenFor))));
  show(ctx, lines, [
    ...(toNudge > 0 ? [[nudgeAllButton(duty, cluster, toNudge)], [noteButton(duty, cluster)]] : []),
    ...items
      .filter((one) => isOpen(one) || isBoard(by) || isForLead(one))
      .map((one) => [unitButton(one, placeOf(duty, cluster))]),
    turning,
    ...(milestone.isReadByLead || isBoard(by)
      ? [scoresRow(milestone, obligations, placeOf(duty, cluster))]
      : []),
    ...(isAdmin(by) && obligations.some(isOpen) ? [[recordSeveral(duty, cluster)]] : []),
    [
      {
        label: say('cluster-button-home'),
        data: buttons.board.ownCluster.to({ clusterId: cluster?.id ?? null }),
      },
    ],
  ]);
};

const noteButton = (duty: ClusterDuty, cluster: Cluster | null): MessageButton => ({
  label: say('button-nudge-note'),
  data: buttons.board.askNudgeNote.to({
    milestoneId: duty.milestone.id,
    scope: cluster?.id ?? null,
  }),
});

/** What can be done about a unit that has not handed in; else, for the Board, what it has handed in. */
const unitButton = (one: Obligation, place: InCluster): MessageButton => {
  const { unit, milestone } = one;
  const { formId, period } = milestone;
  const unitId = unit.id;
  return isOpen(one)
    ? {
        label: say('cluster-button-unit', { unit: unit.shortName }),
        data: buttons.board.clusterUnit.to({ ...place, unitId }),
      }
    : {
        label: say('cluster-button-done', { unit: unit.shortName }),
        data: buttons.forms.paper.to({ unitId, formId, period }),
      };
};

const recordSeveral = (duty: ClusterDuty, cluster: Cluster | null): MessageButton => ({
  label: say('button-record-several'),
  data: buttons.recording.several.to(placeOf(duty, cluster)),
});

/** Only its lead and the Board come here; what is not handed in here a lead reads nowhere. */
const isForLead = ({ milestone, state }: Obligation): boolean =>
  milestone.isReadByLead && (state.type === 'submitted' || state.type === 'returned');

const isOpen = (one: Obligation): boolean => !isDone(one);

const openFirst = ({ obligations }: ClusterDuty): Obligation[] => [
  ...obligations.filter(isOpen),
  ...obligations.filter(isDone),
];

const nudgeAllButton = (
  duty: ClusterDuty,
  cluster: Cluster | null,
  count: number,
): MessageButton => ({
  label: say('cluster-button-nudge-all', { count }),
  data: buttons.board.nudge.to(placeOf(duty, cluster)),
  style: 'primary',
});

const unitLine = ({ unit, state }: Obligation, shown: StateOfUnit): TextRef => {
  const name = { unit: unit.shortName };
  if (shown === 'no-contact' || shown === 'asked') return say(`cluster-unit-${shown}`, name);
  switch (state.type) {
    case 'drafting':
      return say('cluster-unit-drafting', { ...name, share: Math.floor(state.share * 100) });
    case 'submitted':
      return say('cluster-unit-submitted', { ...name, at: { at: state.at } });
    case 'returned':
      return say('cluster-unit-returned', name);
    case 'not-begun':
    case 'none':
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
  const found = await pressedCluster(ctx, by, pressed);
  const { clusterId } = pressed;
  if (!found) return refuse(ctx, 'button-outdated');
  const [duty] = dutiesOf(await obligationsIn(ctx, by, { clusterId, milestoneIds: [milestoneId] }));
  if (!duty || !(await mayNudge(ctx, by, { clusterId, duty })))
    return refuse(ctx, 'button-outdated');
  const open = duty.obligations.filter(isOpen).map(({ unit }) => unit.id);
  const unitIds = unitId ? open.filter((one) => one === unitId) : open;
  const { stores, ports, now } = ctx.request;
  const wish = { milestoneId, unitIds, by: by.person.id };
  const outcome = await nudgeUnits(stores, ports.forms, { nudge: wish, now });
  const at = openFirst(duty).findIndex(({ unit }) => unit.id === unitId);
  const shown = { ...found, duty, page: Math.max(0, Math.floor(at / UNITS_A_PAGE)) };
  await showDuty(ctx, by, { ...shown, notice: [...nudgeLines(duty, outcome), 'blank'] });
};

/** Whoever leads the cluster, or follows it for the Board; others may only look. */
export const mayNudge = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  { clusterId, duty }: { clusterId: ClusterId | null; duty: ClusterDuty },
): Promise<boolean> => {
  const { follows } = await leadingOf(stores.units, by.unitIds, dateInHanoi(now));
  const isLead = clusterId !== null && follows(clusterId, yearOfMilestone(duty.milestone));
  return isLead || actsForCluster(stores.people, by, { clusterId, now });
};

const nudgeLines = ({ obligations }: ClusterDuty, outcome: NudgeOutcome): TextRef[] => {
  const names = new Map(obligations.map(({ unit }) => [unit.id, unit.shortName]));
  const namesOf = (ids: readonly UnitId[]): string | TextRef => {
    const all = ids.map((id) => names.get(id) ?? '');
    if (all.length <= UNITS_A_PAGE) return all.join(', ');
    const first = all.slice(0, UNITS_A_PAGE - 1).join(', ');
    return say('broadcast-and-more', { names: first, count: all.length - UNITS_A_PAGE + 1 });
  };
  const { nudged, already, withoutContact } = outcome;
  return [
    nudged.length > 0
      ? say('nudge-done', { count: nudged.length, at: { at: outcome.at } })
      : say('nudge-nobody'),
    ...(already.length > 0 ? [say('nudge-already', { units: namesOf(already) })] : []),
    ...(withoutContact.length > 0
      ? [say('nudge-without-contact', { count: withoutContact.length })]
      : []),
  ];
};
