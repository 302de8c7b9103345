import { milestoneTitle } from '../../core/calendar/form-title.ts';
import type { Milestone } from '../../core/calendar/milestone.ts';
import {
  loadNeeds,
  needsPeriods,
  needsTitle,
  tellsNeeds,
  type UnitNeeds,
} from '../../core/check-ins/needs.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isInScope, scopeOf } from '../../core/people/scope.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { ClusterId, MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { compareNames } from '../../core/shared/name-order.ts';
import { yearOfPeriod, type Period } from '../../core/shared/period.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { nameOfCluster, shortNameOfCluster } from '../../core/units/cluster-name.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import { standingBy } from '../../core/units/standing.ts';
import type { Unit } from '../../core/units/unit.ts';
import type { PageData } from '../kit/address.ts';
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

/** With their words they fill a phone screen. */
const UNITS_A_PAGE = 4;
/** The rest stands in the paper. */
const LONGEST_WORDS = 160;

/** Of all clusters that the person sees, of one, or (null) of the units that are in none. */
type Within = { clusterId: ClusterId | null | undefined; page: number };

export type NeedsAsked = Within & { milestoneId: MilestoneId };

export type NeedsOfPeriod = Within & { period: Period };

/** Below what stands of a milestone at which units say what is difficult. */
export const needsRows = (milestone: Milestone, clusterId?: ClusterId | null): MessageButton[][] =>
  tellsNeeds(milestone)
    ? [
        [
          {
            label: say('button-needs'),
            data: buttons.board.needs.to({ milestoneId: milestone.id, clusterId }),
          },
        ],
      ]
    : [];

/** To those of every quarter, whether a milestone asked for them or not. */
export const needsPeriodsButton: MessageButton = {
  label: say('button-needs-periods'),
  data: buttons.board.needsPeriods.to(),
};

const PERIODS_A_PAGE = 12;

/** The quarters of which units have told how they are. */
export const showNeedsPeriods = async (
  ctx: BotContext,
  _by: KnownPerson,
  { page }: { page: number },
): Promise<void> => {
  const periods = await needsPeriods(ctx.request.stores.submissions);
  const { items, turning } = pageOf(ctx.request, periods, {
    wanted: page,
    size: PERIODS_A_PAGE,
    to: (at) => buttons.board.needsPeriods.to({ page: at }),
    named: (period) => [needsTitle(period)],
  });
  show(
    ctx,
    [say(periods.length === 0 ? 'needs-no-periods' : 'needs-choose-period')],
    [
      ...items.map((period) => [
        { label: needsTitle(period), data: buttons.board.needsOf.to({ period }) },
      ]),
      turning,
      [{ label: say('button-other-milestone'), data: buttons.board.milestones.to() }],
    ],
  );
};

/** What units have said is difficult, and what they ask for: who can help reads it in one place. */
export const showNeeds = async (
  ctx: BotContext,
  by: KnownPerson,
  { milestoneId, clusterId, page }: NeedsAsked,
): Promise<void> => {
  const milestone = await ctx.request.stores.milestones.byId(milestoneId);
  if (!milestone || !tellsNeeds(milestone)) return refuse(ctx, 'button-outdated');
  const { period } = milestone;
  await draw(ctx, by, {
    period,
    clusterId,
    page,
    title: milestoneTitle(milestone),
    to: (at) => buttons.board.needs.to({ milestoneId, clusterId, page: at }),
    back: (cluster) => backToMilestone(milestone, cluster),
  });
};

/** The same of a quarter that no milestone asked about, or whose milestone is there no more. */
export const showNeedsOfPeriod = (
  ctx: BotContext,
  by: KnownPerson,
  { period, clusterId, page }: NeedsOfPeriod,
): Promise<void> =>
  draw(ctx, by, {
    period,
    clusterId,
    page,
    title: needsTitle(period),
    to: (at) => buttons.board.needsOf.to({ period, clusterId, page: at }),
    back: () => needsPeriodsButton,
  });

type Drawn = NeedsOfPeriod & {
  title: TextRef;
  to: (page: number) => PageData;
  back: (cluster: Cluster | null | undefined) => MessageButton;
};

const draw = async (
  ctx: BotContext,
  by: KnownPerson,
  { title, to, back, ...asked }: Drawn,
): Promise<void> => {
  const { request } = ctx;
  const { units, cluster } = await unitsSeen(ctx, by, asked);
  const { period } = asked;
  const ids = new Set(units.map(({ id }) => id));
  const needs = await loadNeeds(request.stores.submissions, period, ids);
  const known = new Map(needs.map((one) => [one.unitId, one]));
  const all = units.flatMap((unit) => {
    const said = known.get(unit.id);
    return said ? [{ unit, said }] : [];
  });
  const { items, turning } = pageOf(request, all, {
    wanted: asked.page,
    size: UNITS_A_PAGE,
    to,
    named: ({ unit, said }) => [...calledUnit(unit), said.difficulties, said.support],
  });
  show(
    ctx,
    [
      say('needs-heading', { form: title }),
      ...(cluster === undefined ? [] : [say('form-value', { value: nameOfCluster(cluster) })]),
      say(all.length === 0 ? 'needs-none' : 'needs-count', { count: all.length }),
      ...items.flatMap(needLines),
    ],
    [
      ...inColumns(items.map(paperButton), ({ label }) => wordsOf(request, label)),
      turning,
      [back(cluster)],
    ],
  );
};

type Seen = {
  /** By cluster, then by name; units that have ended too. */
  units: Unit[];
  /** Undefined where no cluster was asked for. */
  cluster: Cluster | null | undefined;
};

/** The units that the person sees, as they stood in the year of a period; else as they stand now. */
const unitsSeen = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  { period, clusterId }: NeedsOfPeriod,
): Promise<Seen> => {
  const scope = await scopeOf(stores.people, by, now);
  const years = [yearOfPeriod(period), yearOf(dateInHanoi(now))];
  const standing = standingBy(await stores.units.memberships(years));
  const placeOf = (id: UnitId): ClusterId | null =>
    years.flatMap((year) => standing(year).placeOf.get(id)?.clusterId ?? [])[0] ?? null;
  const clusters = new Map((await stores.units.clusters()).map((one) => [one.id, one]));
  const placed = (await stores.units.all())
    .map((unit) => ({ unit, at: placeOf(unit.id) }))
    .filter(({ at }) => isInScope(scope, at) && (clusterId === undefined || at === clusterId));
  const nameAt = (at: ClusterId | null): string =>
    (at === null ? undefined : clusters.get(at)?.name) ?? '\uFFFF';
  const units = placed
    .toSorted(
      (one, other) =>
        compareNames(nameAt(one.at), nameAt(other.at)) ||
        compareNames(one.unit.name, other.unit.name),
    )
    .map(({ unit }) => unit);
  if (clusterId === undefined || clusterId === null) return { units, cluster: clusterId };
  return { units, cluster: clusters.get(clusterId) };
};

type Need = { unit: Unit; said: UnitNeeds };

const needLines = ({ unit, said: { difficulties, support } }: Need): Line[] => [
  'blank',
  say('needs-unit', { unit: unit.shortName }),
  ...(difficulties === ''
    ? []
    : [say('needs-difficulties', { words: shorten(difficulties, LONGEST_WORDS) })]),
  ...(support === '' ? [] : [say('needs-support', { words: shorten(support, LONGEST_WORDS) })]),
];

const paperButton = ({ unit, said: { number } }: Need): MessageButton => ({
  label: say('button-unit', { name: unit.shortName }),
  data: buttons.forms.submission.to({ number, page: 0 }),
});

const backToMilestone = (
  { id: milestoneId }: Milestone,
  cluster: Cluster | null | undefined,
): MessageButton =>
  cluster === undefined
    ? { label: say('button-all-clusters'), data: buttons.board.milestone.to({ milestoneId }) }
    : {
        label: say('button-back-to-cluster', { cluster: shortNameOfCluster(cluster) }),
        data: buttons.board.cluster.to({ clusterId: cluster?.id ?? null, milestoneId }),
      };
