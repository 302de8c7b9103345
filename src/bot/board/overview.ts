import { deadlineWords } from '../../core/calendar/deadline.ts';
import { milestoneTitle } from '../../core/calendar/form-title.ts';
import { deadlineOf, type Milestone, yearOfMilestone } from '../../core/calendar/milestone.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import { countStates, doneOf, type ClusterRow } from '../../core/obligations/overview.ts';
import { clustersWithoutLead } from '../../core/obligations/without-lead.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin } from '../../core/people/rights.ts';
import { scopeOf } from '../../core/people/scope.ts';
import { daysOf } from '../../core/reminders/week-page.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { MilestoneId, UnitId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import { shortClusterName } from '../../core/units/cluster-name.ts';
import { templateButton } from '../home/first-steps.ts';
import { buttons } from '../kit/buttons.ts';
import { calledCluster } from '../kit/called.ts';
import { inColumns } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import { show, tell, wordsOf, type BotContext, type Request } from '../kit/request.ts';
import { checklistButton } from '../next-year/checklist.ts';
import { askRows } from './ask-whether.ts';
import { paperRows, workbookRows } from './milestone-papers.ts';
import { needsRows } from './needs.ts';
import { agreedLines, countLines } from './overview-lines.ts';
import { loadSeen } from './seen-overview.ts';
import { CLUSTERS_A_PAGE } from './unit-cluster.ts';
import { findAndShow } from './unit-search.ts';
import { vacantButton } from './vacant-units.ts';

/** `/tinhhinh phuong lang` leads to that unit. */
export const showAsked = async (
  ctx: BotContext,
  by: KnownPerson,
  { name }: { name: string },
): Promise<void> => {
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
  const empty = rows.length === 0 ? await emptyKey(ctx.request, by) : undefined;
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
      say(empty ?? 'overview-choose-cluster'),
    ],
    [
      ...(empty === 'overview-empty' ? [[templateButton]] : []),
      ...inColumns(ofClusters, (button) => wordsOf(ctx.request, button.label)),
      turning,
      ...askRows(by, overview, now),
      ...needsRows(milestone),
      ...(rows.some(({ unit }) => !spokenFor.has(unit.id)) ? [[vacantButton]] : []),
      ...paperRows(ctx.request, overview, now),
      ...workbookRows(by, overview),
      [
        { label: say('button-other-milestone'), data: buttons.board.milestones.to() },
        { label: say('button-all-clusters'), data: buttons.board.ownClusters.to() },
      ],
      [{ label: say('button-city-year-overview'), data: buttons.board.year.to() }],
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

/** Why nobody is seen: no units yet, nothing to follow, or none of those who are seen owes this. */
const emptyKey = async ({ stores, now }: Request, by: KnownPerson): Promise<KeyTaking> => {
  const scope = await scopeOf(stores.people, by, now);
  if (scope !== 'all') return scope.size === 0 ? 'overview-nothing-followed' : 'overview-none-owes';
  const isEmpty = isAdmin(by) && (await stores.units.all()).length === 0;
  return isEmpty ? 'overview-empty' : 'overview-none-owes';
};

/** What is due about now, as the head of the Board gets it each week with the year, which is a button away here. */
export const showWeek = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  if ((await scopeOf(stores.people, by, now)) !== 'all') return showCity(ctx, by);
  const { language } = by.person;
  const { lines } = await daysOf(stores, ports.forms, { language, now });
  const year = yearOf(dateInHanoi(now));
  show(ctx, lines, [
    [
      { label: say('button-overview'), data: buttons.board.city.to() },
      { label: say('button-city-year-overview'), data: buttons.board.year.to() },
    ],
    [
      {
        label: say('button-city-year-bars'),
        data: buttons.board.yearPicture.to({ year, what: 'clusters', theme: 'light' }),
      },
      vacantButton,
    ],
    [{ label: say('button-summary-schedule'), data: buttons.reminders.summary.to() }],
  ]);
};

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
