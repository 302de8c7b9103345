import type { Milestone } from '../../core/calendar/milestone.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import {
  asksForScores,
  type ComparedCriterion,
  type ScoreTable,
} from '../../core/scores/compare-scores.ts';
import { nameIn } from '../../core/shared/language.ts';
import { textList } from '../../core/shared/text-list.ts';
import { say, type TextRef, type TextValue } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { nameOfCluster } from '../../core/units/cluster-name.ts';
import { buttons } from '../kit/buttons.ts';
import { sheetOf } from '../kit/paging.ts';
import { htmlOf, refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';
import { pagesOf } from '../kit/text-pages.ts';
import { type InCluster } from './cluster-duties.ts';
import { evidenceButton, evidenceLine } from './cluster-evidence.ts';
import { scoresSeen } from './seen-scores.ts';

/** Of a milestone at which units score themselves: what those gave themselves that have done so. */
export const scoresRow = (
  milestone: Milestone,
  obligations: readonly Obligation[],
  place: InCluster,
): MessageButton[] =>
  asksForScores(milestone) &&
  obligations.some(({ state }) => state.type === 'submitted' || state.type === 'returned')
    ? [{ label: say('button-cluster-scores'), data: buttons.board.clusterScores.to(place) }]
    : [];

/** The points of a cluster's units side by side, for whoever reads them: the Board, and its lead. */
export const showScores = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: InCluster & { page: number },
): Promise<void> => {
  const { request } = ctx;
  const { clusterId, milestoneId, page } = pressed;
  const place = { clusterId, milestoneId };
  const seen = await scoresSeen(ctx, by, place);
  if (!seen) return refuse(ctx, 'button-outdated');
  const { milestone, cluster, table } = seen;
  const { at, pages, items, turning } = sheetOf(
    pagesOf(blocksOf(table).map((lines) => htmlOf(request, lines))),
    {
      wanted: page,
      size: 1,
      to: (another) => buttons.board.clusterScores.to({ ...place, page: another }),
    },
  );
  show(
    ctx,
    [
      say('cluster-scores-heading', {
        name: nameIn(milestone.name, request.who.language),
        cluster: nameOfCluster(cluster),
      }),
      ...evidenceLine(table),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      { html: items[0] ?? '' },
    ],
    [
      turning,
      evidenceButton(table, place),
      [
        {
          label: say('button-scores-book'),
          data: buttons.board.clusterScoresBook.to(place),
        },
        {
          label: say('button-units-of-cluster'),
          data: buttons.board.clusterMilestone.to({ ...place, page: 0 }),
        },
      ],
    ],
  );
};

const blocksOf = ({ totals, criteria, without }: ScoreTable): TextRef[][] => [
  ...totals.map(({ unit, points, max }, at) => {
    const values = { n: at + 1, unit: unit.shortName, points: { number: points } };
    return [
      max === null
        ? say('cluster-scores-total', values)
        : say('cluster-scores-total-of', { ...values, max: { number: max } }),
    ];
  }),
  ...(without.length > 0 ? [[say('cluster-scores-without', { units: namesOf(without) })]] : []),
  ...criteria.map((one, at) => criterionLines(one, criteria[at - 1])),
];

const namesOf = (units: ScoreTable['without']): TextValue =>
  textList(units.map(({ shortName }) => shortName));

const CRITERION_LENGTH = 70;

const criterionLines = (
  { criterion, heading, max, scores }: ComparedCriterion,
  before: ComparedCriterion | undefined,
): TextRef[] => {
  const name = shorten(criterion, CRITERION_LENGTH);
  return [
    ...(heading !== null && heading !== before?.heading
      ? [say('form-list-group', { group: heading })]
      : []),
    max === null
      ? say('cluster-scores-criterion', { name })
      : say('cluster-scores-criterion-of', { name, max: { number: max } }),
    say('cluster-scores-row', {
      scores: textList(
        scores.map(({ unit, points, isLacking }) => {
          if (points === null) return say('cluster-scores-none', { unit: unit.shortName });
          const values = { unit: unit.shortName, points: { number: points } };
          return say(isLacking ? 'cluster-scores-one-lacking' : 'cluster-scores-one', values);
        }),
      ),
    }),
  ];
};
