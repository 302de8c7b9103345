import { deadlineWords, type Today } from '../../core/calendar/deadline.ts';
import { isOptional } from '../../core/calendar/default-milestones.ts';
import { shortNameOf } from '../../core/calendar/milestone.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import { claimsOf } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { ClusterId } from '../../core/shared/ids.ts';
import { nameIn, type Language } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { nameOfCluster, shortNameOfCluster } from '../../core/units/cluster-name.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import { buttons } from '../kit/buttons.ts';
import { calledCluster, calledMilestone, calledUnit } from '../kit/called.ts';
import { inColumns } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import {
  refuse,
  show,
  wordsOf,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { yearRows } from '../kit/years.ts';
import {
  agreedForOf,
  countsOf,
  dueOf,
  dutiesOf,
  listedClusters,
  milestonesOf,
  obligationsIn,
  placeOf,
  pressedCluster,
  type ClusterDuty,
  type OfCluster,
} from './cluster-duties.ts';
import { otherButton, otherLine, othersSeen, type OtherUnit } from './cluster-others.ts';
import { agreedLine, CLUSTERS_A_PAGE } from './unit-cluster.ts';

/** What a cluster's lead and the Board see of a cluster: who has what to do, whom to nudge. */
export const showClusters = async (
  ctx: BotContext,
  by: KnownPerson,
  { page }: { page: number } = { page: 0 },
): Promise<void> => {
  const all = await listedClusters(ctx, by);
  const [first] = all;
  if (first === undefined) return refuse(ctx, 'cluster-none');
  if (all.length === 1)
    return showCluster(ctx, by, { cluster: first, page: 0, year: undefined, isOnly: true });
  const { items, turning } = pageOf(ctx.request, all, {
    wanted: page,
    size: CLUSTERS_A_PAGE,
    to: (at) => buttons.board.ownClusters.to({ page: at }),
    named: calledCluster,
  });
  const toEach = items.map((cluster) => ({
    label: say('cluster-button-name', { name: shortNameOfCluster(cluster) }),
    data: buttons.board.ownCluster.to({ clusterId: cluster?.id ?? null }),
  }));
  show(
    ctx,
    [say('cluster-choose')],
    [...inColumns(toEach, ({ label }) => wordsOf(ctx.request, label)), turning],
  );
};

export const showPressedCluster = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: OfCluster & { page: number; year: number | undefined },
): Promise<void> => {
  const found = await pressedCluster(ctx, by, pressed);
  if (!found) return refuse(ctx, 'button-outdated');
  const isOnly = (await listedClusters(ctx, by)).length === 1;
  await showCluster(ctx, by, { ...pressed, cluster: found.cluster, isOnly });
};

const ENTRIES_A_PAGE = 20;

const isOpen = (duty: ClusterDuty): boolean => countsOf(duty).done < countsOf(duty).total;

const isUnit = (entry: ClusterDuty | OtherUnit): entry is OtherUnit => 'unit' in entry;

const isDuty = (entry: ClusterDuty | OtherUnit): entry is ClusterDuty => !isUnit(entry);

/** All units of the cluster, and those that join it; of a cluster that somebody leads they see what it owes alone. */
const unitsSeen = (
  request: Request,
  by: KnownPerson,
  clusterId: ClusterId | null,
): Promise<OtherUnit[]> =>
  othersSeen(request, by, {
    clusterId,
    year: thisYear(request),
    but: new Set(),
  });

/** What most units have nothing of is told by what they have said. */
const dutyLine = (
  duty: ClusterDuty,
  { language, asOf }: { language: Language; asOf: Today },
): TextRef => {
  const { milestone, obligations } = duty;
  const name = nameIn(shortNameOf(milestone), language);
  const due = deadlineWords(dueOf(duty, asOf), asOf);
  return isOptional(milestone)
    ? say('cluster-home-claims', { name, due, ...claimsOf(obligations) })
    : say('cluster-home-line', { name, due, ...countsOf(duty) });
};

type Shown = {
  cluster: Cluster | null;
  page: number;
  /** Undefined: what is followed at present. */
  year: number | undefined;
  /** They follow no other cluster. */
  isOnly: boolean;
};

const showCluster = async (
  ctx: BotContext,
  by: KnownPerson,
  { cluster, page, year, isOnly }: Shown,
): Promise<void> => {
  const { language } = ctx.request.who;
  const clusterId = cluster?.id ?? null;
  const { milestones, years } = await milestonesOf(ctx, by, { clusterId, year });
  const milestoneIds = milestones.map(({ id }) => id);
  const { items, turning } = pageOf(
    ctx.request,
    [
      ...dutiesOf(await obligationsIn(ctx, by, { clusterId, milestoneIds })),
      ...(year === undefined ? await unitsSeen(ctx.request, by, clusterId) : []),
    ],
    {
      wanted: page,
      size: ENTRIES_A_PAGE,
      to: (at) => buttons.board.ownCluster.to({ clusterId, page: at, year }),
      named: (one) => (isUnit(one) ? calledUnit(one.unit) : calledMilestone(one.milestone)),
    },
  );
  const duties = items.filter(isDuty);
  const units = items.filter(isUnit);
  const asOf = await loadToday(ctx.request.stores, ctx.request.now);
  const agreed = await agreedForOf(ctx, duties);
  const lines: Line[] = [
    say('cluster-home-heading', { cluster: nameOfCluster(cluster) }),
    ...(agreed ? [agreedLine(agreed.agreedFor, agreed.year)] : []),
    'blank',
    ...(items.length === 0 ? [say('cluster-home-empty')] : []),
    ...duties.map((duty) => dutyLine(duty, { language, asOf })),
    ...units.filter(({ from }) => from !== null).map(otherLine),
  ];
  show(ctx, lines, [
    ...(year === undefined ? duties.filter(isOpen) : duties).map((duty) => [
      {
        label: say('cluster-button-milestone', {
          name: nameIn(shortNameOf(duty.milestone), language),
          ...countsOf(duty),
        }),
        data: buttons.board.clusterMilestone.to(placeOf(duty, cluster)),
      },
    ]),
    ...inColumns(units.map(otherButton), ({ label }) => wordsOf(ctx.request, label)),
    turning,
    ...waysOn(ctx.request, { clusterId, year, years }),
    ...(isOnly ? [] : [[toClusters]]),
  ]);
};

const thisYear = ({ now }: Request): number => yearOf(dateInHanoi(now));

type WaysOn = OfCluster & { year: number | undefined; years: readonly number[] };

/** To the picture of the year that is shown, to other years and back to what is open at present. */
const waysOn = (request: Request, { clusterId, year, years }: WaysOn): MessageButton[][] => {
  const shown = year ?? thisYear(request);
  return [
    ...(years.includes(shown) ? [[pictureButton(clusterId, shown)]] : []),
    ...yearRows(request, years, {
      but: year,
      to: (one) => buttons.board.ownCluster.to({ clusterId, year: one }),
    }),
    ...(year === undefined ? [] : [[toCurrent(clusterId)]]),
  ];
};

const pictureButton = (clusterId: ClusterId | null, year: number): MessageButton => ({
  label: say('button-city-year-map'),
  data: buttons.board.clusterPicture.to({ clusterId, year, theme: 'light' }),
});

const toCurrent = (clusterId: ClusterId | null): MessageButton => ({
  label: say('button-current-milestones'),
  data: buttons.board.ownCluster.to({ clusterId }),
});

const toClusters: MessageButton = {
  label: say('button-all-clusters'),
  data: buttons.board.ownClusters.to(),
};
