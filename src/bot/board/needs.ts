import { milestoneTitle } from '../../core/calendar/form-title.ts';
import type { Milestone } from '../../core/calendar/milestone.ts';
import { loadNeeds, tellsNeeds, type UnitNeeds } from '../../core/check-ins/needs.ts';
import type { ClusterRow } from '../../core/obligations/overview.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { ClusterId, MilestoneId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import type { Unit } from '../../core/units/unit.ts';
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
import { loadSeen } from './seen-overview.ts';
import { nameOfCluster, shortNameOfCluster } from './unit-cluster.ts';

/** With their words they fill a phone screen. */
const UNITS_A_PAGE = 4;
/** The rest stands in the paper. */
const LONGEST_WORDS = 160;

/** Of all clusters that the person sees, of one, or (null) of the units that are in none. */
export type NeedsAsked = {
  milestoneId: MilestoneId;
  clusterId: ClusterId | null | undefined;
  page: number;
};

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

/** What units have said is difficult, and what they ask for: who can help reads it in one place. */
export const showNeeds = async (
  ctx: BotContext,
  by: KnownPerson,
  { milestoneId, clusterId, page }: NeedsAsked,
): Promise<void> => {
  const of = clusterId === undefined ? {} : { clusterId };
  const overview = await loadSeen(ctx, by, { milestoneId, ...of });
  if (!overview || !tellsNeeds(overview.milestone)) return refuse(ctx, 'button-outdated');
  const { milestone, clusters } = overview;
  const seen = clusters.filter(
    ({ cluster }) => clusterId === undefined || (cluster?.id ?? null) === clusterId,
  );
  const units = seen.flatMap(({ rows }) => rows.map(({ unit }) => unit));
  const needs = await loadNeeds(
    ctx.request.stores.submissions,
    milestone,
    new Set(units.map(({ id }) => id)),
  );
  const known = new Map(needs.map((one) => [one.unitId, one]));
  const all = units.flatMap((unit) => {
    const said = known.get(unit.id);
    return said ? [{ unit, said }] : [];
  });
  const { items, turning } = pageOf(ctx.request, all, {
    wanted: page,
    size: UNITS_A_PAGE,
    to: (at) => buttons.board.needs.to({ milestoneId, clusterId, page: at }),
    named: ({ unit, said }) => [...calledUnit(unit), said.difficulties, said.support],
  });
  const [one] = clusterId === undefined ? [] : seen;
  show(
    ctx,
    [
      say('needs-heading', { form: milestoneTitle(milestone) }),
      ...(one ? [say('form-value', { value: nameOfCluster(one.cluster) })] : []),
      say(all.length === 0 ? 'needs-none' : 'needs-count', { count: all.length }),
      ...items.flatMap(needLines),
    ],
    [
      ...inColumns(items.map(paperButton), ({ label }) => wordsOf(ctx.request, label)),
      turning,
      [back(milestone, one)],
    ],
  );
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

const back = ({ id: milestoneId }: Milestone, of: ClusterRow | undefined): MessageButton =>
  of
    ? {
        label: say('button-back-to-cluster', { cluster: shortNameOfCluster(of.cluster) }),
        data: buttons.board.cluster.to({ clusterId: of.cluster?.id ?? null, milestoneId }),
      }
    : { label: say('button-all-clusters'), data: buttons.board.milestone.to({ milestoneId }) };
