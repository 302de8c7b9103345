import { milestoneTitle } from '../../core/calendar/form-title.ts';
import { yearOfMilestone } from '../../core/calendar/milestone.ts';
import { documentWords } from '../../core/obligations/announce-relief.ts';
import { isDone, isOverdue, type Obligation } from '../../core/obligations/obligation.ts';
import {
  stateOfUnit,
  type ClusterRow,
  type Overview,
  type StateOfUnit,
} from '../../core/obligations/overview.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin, isOfficer } from '../../core/people/rights.ts';
import type { CalendarDate } from '../../core/shared/calendar-date.ts';
import type { ClusterId, MilestoneId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { nameOfCluster } from '../../core/units/cluster-name.ts';
import { buttons } from '../kit/buttons.ts';
import { calledUnit } from '../kit/called.ts';
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
import { inviteClusterButton } from '../people/cluster-invitations.ts';
import { otherLine, othersSeen } from './cluster-others.ts';
import { showPressedCluster } from './cluster.ts';
import { needsRows } from './needs.ts';
import { agreedLines, countLines } from './overview-lines.ts';
import { loadSeen } from './seen-overview.ts';
import { UNITS_A_PAGE } from './unit-cluster.ts';

/** A cluster at one milestone: how each of its units stands, then which of them owe nothing of it, and who joins next year. */
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
  const but = new Set(row.rows.map(({ unit }) => unit.id));
  const others = { clusterId, year: yearOfMilestone(milestone), but };
  const entries = [...row.rows, ...(await othersSeen(ctx.request, by, others))];
  const { items, turning } = pageOf(ctx.request, entries, {
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
    ...items.map((one) =>
      'from' in one
        ? otherLine(one)
        : unitLine(one, stateOfUnit(one, spokenFor), isOverdue(one, now)),
    ),
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

const stateLine = ({ unit, state, dueOn }: Obligation, isLate: boolean): TextRef => {
  const name = unit.shortName;
  switch (state.type) {
    case 'not-begun':
      return say(isLate ? 'overview-unit-overdue' : 'overview-unit-not-begun', { name });
    case 'drafting':
      return draftingLine(name, state.share, isLate);
    case 'submitted':
      return submittedLine(name, state);
    case 'returned':
      return returnedLine(name, dueOn, isLate);
    case 'none':
    case 'waived':
      return say(`overview-unit-${state.type}`, { name });
    case 'on-paper':
      return say('overview-unit-on-paper', { name, number: documentWords(state) });
  }
};

const draftingLine = (name: string, share: number, isLate: boolean): TextRef =>
  say(isLate ? 'overview-unit-drafting-overdue' : 'overview-unit-drafting', {
    name,
    share: Math.floor(share * 100),
  });

const returnedLine = (name: string, dueOn: CalendarDate, isLate: boolean): TextRef =>
  say(isLate ? 'overview-unit-returned-overdue' : 'overview-unit-returned', {
    name,
    date: { date: dueOn },
  });

const submittedLine = (
  name: string,
  { at, isAmending, isLate }: Extract<Obligation['state'], { type: 'submitted' }>,
): TextRef => {
  const values = { name, at: { at } };
  if (isAmending) return say('overview-unit-amending', values);
  return say(isLate ? 'overview-unit-late' : 'overview-unit-submitted', values);
};
