import type { KnownPerson } from '../../core/people/person.ts';
import type { LackingEvidence, ScoreTable } from '../../core/scores/compare-scores.ts';
import { ANY_EVIDENCE } from '../../core/scores/wanted-evidence.ts';
import { nameIn } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { nameOfCluster } from '../../core/units/cluster-name.ts';
import { buttons } from '../kit/buttons.ts';
import { sheetOf } from '../kit/paging.ts';
import { htmlOf, refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';
import { pagesOf } from '../kit/text-pages.ts';
import type { InCluster } from './cluster-duties.ts';
import { scoresSeen } from './seen-scores.ts';

/** How many points came without the evidence that the sheet wants; nothing where it wants none. */
export const evidenceLine = ({ lacking, wantsEvidence }: ScoreTable): TextRef[] => {
  if (!wantsEvidence) return [];
  return [
    lacking.length === 0
      ? say('cluster-evidence-complete')
      : say('cluster-evidence-lacking', { count: countOf(lacking), units: lacking.length }),
  ];
};

/** Leads to which they are. */
export const evidenceButton = ({ lacking }: ScoreTable, place: InCluster): MessageButton[] =>
  lacking.length === 0
    ? []
    : [
        {
          label: say('button-cluster-evidence', { count: countOf(lacking) }),
          data: buttons.board.clusterEvidence.to({ ...place, page: 0 }),
        },
      ];

const countOf = (lacking: readonly LackingEvidence[]): number =>
  lacking.reduce((sum, { criteria }) => sum + criteria.length, 0);

/** Unit by unit the criteria with points that want evidence and have none. */
export const showEvidence = async (
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
    pagesOf(table.lacking.flatMap(linesOf).map((line) => htmlOf(request, [line]))),
    {
      wanted: page,
      size: 1,
      to: (another) => buttons.board.clusterEvidence.to({ ...place, page: another }),
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
      [
        {
          label: say('button-cluster-scores'),
          data: buttons.board.clusterScores.to({ ...place, page: 0 }),
        },
      ],
    ],
  );
};

const CRITERION_LENGTH = 50;
const DOCUMENT_LENGTH = 60;

const linesOf = ({ unit, criteria }: LackingEvidence): TextRef[] => [
  say('cluster-evidence-unit', { unit: unit.shortName, count: criteria.length }),
  ...criteria.map(({ n, criterion, points, wanted }) => {
    const values = {
      n,
      name: shorten(criterion, CRITERION_LENGTH),
      points: { number: points },
    };
    return wanted === ANY_EVIDENCE
      ? say('cluster-evidence-row', values)
      : say('cluster-evidence-row-named', {
          ...values,
          document: shorten(wanted, DOCUMENT_LENGTH),
        });
  }),
];
