import { deadlineWords } from '../../core/calendar/deadline.ts';
import { isOptional } from '../../core/calendar/default-milestones.ts';
import { milestoneTitle } from '../../core/calendar/form-title.ts';
import { deadlineOf, type Milestone, yearOfMilestone } from '../../core/calendar/milestone.ts';
import { documentWords } from '../../core/obligations/announce-relief.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import { isDone, isOverdue, type Obligation } from '../../core/obligations/obligation.ts';
import {
  type Counts,
  countStates,
  doneOf,
  stateOfUnit,
  type ClusterRow,
  type Overview,
  type StateOfUnit,
} from '../../core/obligations/overview.ts';
import { clustersWithoutLead } from '../../core/obligations/without-lead.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin, isOfficer } from '../../core/people/rights.ts';
import { scopeOf } from '../../core/people/scope.ts';
import { weekOf } from '../../core/reminders/weekly-summary.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { ClusterId, MilestoneId, UnitId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import { templateButton } from '../home/first-steps.ts';
import { buttons } from '../kit/buttons.ts';
import { calledCluster, calledUnit } from '../kit/called.ts';
import { inColumns } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import {
  refuse,
  show,
  tell,
  wordsOf,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { checklistButton } from '../next-year/checklist.ts';
import { inviteClusterButton } from '../people/cluster-invitations.ts';
import { askRows } from './ask-whether.ts';
import { showPressedCluster } from './cluster.ts';
import { needsRows } from './needs.ts';
import { loadSeen } from './seen-overview.ts';
import {
  agreedLine,
  CLUSTERS_A_PAGE,
  nameOfCluster,
  shortClusterName,
  UNITS_A_PAGE,
} from './unit-cluster.ts';
import { findAndShow } from './unit-search.ts';

/** `/tinhhinh phuong lang` leads to that unit. */
export const showAsked = async (ctx: BotContext, by: KnownPerson, name: string): Promise<void> => {
  if (!(await findAndShow(ctx, by, name))) refuseUnknown(ctx, name);
};

const refuseUnknown = ({ request }: BotContext, seen: string): void =>
  tell(request, say('invitation-unit-unknown', { seen }));

export type CityAsked = { milestoneId?: MilestoneId; page?: number };

/** Who has not begun, is drafting, has submitted: by clusters. */
export const showCity = async (
  ctx: BotContext,
  by: KnownPerson,
  { milestoneId, page = 0 }: CityAsked = {},
): Promise<void> => {
  const overview = await loadSeen(ctx, by, { milestoneId });
  if (!overview) return show(ctx, [say('overview-no-milestone')]);
  const { milestone, clusters, spokenFor } = overview;
  const rows = clusters.flatMap((cluster) => cluster.rows);
  const { now, stores } = ctx.request;
  const asOf = await loadToday(stores, now);
  const { dueOn } = deadlineOf(milestone, asOf.days);
  const { items, turning } = pageOf(ctx.request, clusters, {
    wanted: page,
    size: CLUSTERS_A_PAGE,
    to: (at) => buttons.board.milestone.to({ milestoneId: milestone.id, page: at }),
    named: ({ cluster }) => calledCluster(cluster),
  });
  const ofClusters = items.map((row) => ({
    label: clusterLabel(row, spokenFor, now),
    data: buttons.board.cluster.to({
      clusterId: row.cluster?.id ?? null,
      milestoneId: milestone.id,
    }),
  }));
  show(
    ctx,
    [
      say('overview-heading', { form: milestoneTitle(milestone) }),
      say('overview-due', { due: deadlineWords({ milestone, dueOn }, asOf) }),
      ...agreedLines(clusters, yearOfMilestone(milestone)),
      'blank',
      ...countLines(rows, spokenFor, now),
      ...(await leadLines(ctx.request, milestone)),
      'blank',
      say(rows.length === 0 ? emptyKey(by) : 'overview-choose-cluster'),
    ],
    [
      ...(rows.length === 0 && isAdmin(by) ? [[templateButton]] : []),
      ...inColumns(ofClusters, (button) => wordsOf(ctx.request, button.label)),
      turning,
      ...askRows(by, overview, now),
      ...needsRows(milestone),
      [
        { label: say('button-other-milestone'), data: buttons.board.milestones.to() },
        { label: say('button-all-clusters'), data: buttons.board.ownClusters.to() },
      ],
      ...(isAdmin(by) && clusters.some(({ agreedFor }) => agreedFor !== null)
        ? [[checklistButton(yearOfMilestone(milestone))]]
        : []),
    ],
  );
};

/** Where a cluster has no lead nobody owes what its lead would owe, which no count shows. */
export const leadLines = async (
  { stores, now }: Request,
  milestone: Milestone,
): Promise<TextRef[]> => {
  const { length: count } = await clustersWithoutLead(stores.units, milestone, dateInHanoi(now));
  const year = String(yearOfMilestone(milestone));
  return count > 0 ? [say('overview-no-lead', { count, year })] : [];
};

/** Where the clusters of the year are not agreed on yet, it is said which ones these are. */
const agreedLines = (
  clusters: readonly Pick<ClusterRow, 'agreedFor'>[],
  year: number,
): TextRef[] => {
  const years = clusters.flatMap(({ agreedFor }) => agreedFor ?? []);
  return years.length === 0 ? [] : [agreedLine(Math.max(...years), year)];
};

/** What the head of the Board gets each week, as it stands now; of the whole city. */
export const showWeek = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  if ((await scopeOf(stores.people, by)) !== 'all') return showCity(ctx, by);
  const { language } = by.person;
  const { lines } = await weekOf(stores, ports.forms, { language, now });
  show(ctx, lines, [[{ label: say('button-overview'), data: buttons.board.city.to() }]]);
};

const emptyKey = (by: KnownPerson): KeyTaking =>
  isAdmin(by) ? 'overview-empty' : 'overview-nothing-followed';

const countLines = (
  rows: readonly Obligation[],
  spokenFor: ReadonlySet<UnitId>,
  now: Instant,
): TextRef[] => {
  const counts = countStates(rows, spokenFor, now);
  return [
    say('overview-total', { count: rows.length }),
    ...claimLines(rows, counts),
    say('overview-submitted', { count: counts.submitted }),
    ...rare('overview-late', counts.late),
    ...rare('overview-unsigned', counts.unsigned),
    ...rare('overview-on-paper', counts['on-paper']),
    ...rare('overview-waived', counts.waived),
    say('overview-drafting', { count: counts.drafting }),
    say('overview-not-begun', { count: counts['not-begun'] }),
    ...rare('overview-no-contact', counts['no-contact']),
    ...rare('overview-overdue', counts.overdue),
  ];
};

/** Who has said that they have anything of what not every unit has, who has nothing, who has not answered. */
const claimLines = (
  rows: readonly Obligation[],
  { unanswered, without }: Pick<Counts, 'unanswered' | 'without'>,
): TextRef[] =>
  rows.some(({ milestone }) => isOptional(milestone))
    ? [say('overview-claims', { has: rows.length - unanswered - without, without, unanswered })]
    : [];

/** What seldom happens is told only when it does. */
const rare = (key: KeyTaking<'count'>, count: number): TextRef[] =>
  count > 0 ? [say(key, { count })] : [];

const clusterLabel = (
  { cluster, rows }: ClusterRow,
  spokenFor: ReadonlySet<UnitId>,
  now: Instant,
): TextRef => {
  const counts = { done: doneOf(countStates(rows, spokenFor, now)), of: rows.length };
  return cluster
    ? say('button-cluster', { name: shortClusterName(cluster), ...counts })
    : say('button-no-cluster', counts);
};

export const showCluster = async (
  ctx: BotContext,
  by: KnownPerson,
  {
    clusterId,
    milestoneId,
    page,
  }: { clusterId: ClusterId | null; milestoneId: MilestoneId | undefined; page: number },
): Promise<void> => {
  const overview = await loadSeen(ctx, by, { milestoneId, clusterId });
  const row = overview?.clusters.find(({ cluster }) => (cluster?.id ?? null) === clusterId);
  // Nobody of the cluster owes what the city looks at now: what it does owe is shown instead.
  if (!row && milestoneId === undefined)
    return showPressedCluster(ctx, by, { clusterId, page: 0, year: undefined });
  if (!overview || !row) return refuse(ctx, 'button-outdated');
  const { milestone, spokenFor } = overview;
  const { now } = ctx.request;
  const { items, turning } = pageOf(ctx.request, row.rows, {
    wanted: page,
    size: UNITS_A_PAGE,
    to: (at) => buttons.board.cluster.to({ clusterId, milestoneId: milestone.id, page: at }),
    named: ({ unit }) => calledUnit(unit),
  });
  const lines: Line[] = [
    say('overview-cluster-heading', { cluster: nameOfCluster(row.cluster) }),
    say('overview-form', { form: milestoneTitle(milestone) }),
    ...agreedLines([row], yearOfMilestone(milestone)),
    'blank',
    ...countLines(row.rows, spokenFor, now),
    'blank',
    ...items.map((one) => unitLine(one, stateOfUnit(one, spokenFor), isOverdue(one, now))),
  ];
  const ofUnits = items.map(({ unit }) => ({
    label: say('button-unit', { name: unit.shortName }),
    data: buttons.board.unit.to({ unitId: unit.id, milestoneId: milestone.id }),
  }));
  show(ctx, lines, [
    ...nudgeRows(row, overview, by),
    ...inColumns(ofUnits, (button) => wordsOf(ctx.request, button.label)),
    turning,
    ...needsRows(milestone, clusterId),
    ...(isAdmin(by) ? [[inviteClusterButton(row.cluster)]] : []),
    [
      {
        label: say('button-all-clusters'),
        data: buttons.board.milestone.to({ milestoneId: milestone.id }),
      },
    ],
  ]);
};

/** Who follows the cluster may remind those of it that are not done. */
const nudgeRows = (
  { cluster, rows }: ClusterRow,
  { milestone: { id }, spokenFor }: Overview,
  by: KnownPerson,
): MessageButton[][] => {
  const open = rows.filter((one) => !isDone(one) && spokenFor.has(one.unit.id)).length;
  if (open === 0 || !isOfficer(by)) return [];
  const label = say('button-nudge-units', { count: open });
  const place = { milestoneId: id, clusterId: cluster?.id ?? null };
  return [[{ label, data: buttons.board.clusterMilestone.to(place) }]];
};

/** A unit behind the mark of its state, which the counts above explain. */
const unitLine = (one: Obligation, shown: StateOfUnit, isLate: boolean): TextRef => {
  if (shown === 'asked') return say('overview-unit-asked', { name: one.unit.shortName });
  if (shown !== 'no-contact') return stateLine(one, isLate);
  const name = one.unit.shortName;
  return say(isLate ? 'overview-unit-no-contact-overdue' : 'overview-unit-no-contact', { name });
};

const stateLine = ({ unit, state }: Obligation, isLate: boolean): TextRef => {
  const name = unit.shortName;
  switch (state.type) {
    case 'not-begun':
      return say(isLate ? 'overview-unit-overdue' : 'overview-unit-not-begun', { name });
    case 'drafting': {
      const share = Math.floor(state.share * 100);
      return say(isLate ? 'overview-unit-drafting-overdue' : 'overview-unit-drafting', {
        name,
        share,
      });
    }
    case 'submitted':
      return submittedLine(name, state);
    case 'none':
    case 'waived':
      return say(`overview-unit-${state.type}`, { name });
    case 'on-paper':
      return say('overview-unit-on-paper', { name, number: documentWords(state) });
  }
};

const submittedLine = (
  name: string,
  { at, isAmending, isLate }: Extract<Obligation['state'], { type: 'submitted' }>,
): TextRef => {
  const values = { name, at: { at } };
  if (isAmending) return say('overview-unit-amending', values);
  return say(isLate ? 'overview-unit-late' : 'overview-unit-submitted', values);
};
