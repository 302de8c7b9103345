import {
  loadRanking,
  type RankedCluster,
  receiptsOf,
} from '../../core/clusters/cluster-ranking.ts';
import {
  askToPublish,
  type Publication,
  publicationOf,
  withdrawRanking,
} from '../../core/clusters/published-ranking.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin } from '../../core/people/rights.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { nameIn } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { calledCluster } from '../kit/called.ts';
import { pageOf } from '../kit/paging.ts';
import { show, type BotContext, type MessageButton, type Request } from '../kit/request.ts';
import { drawnSheet, rowOfEach, sendBook } from '../kit/sheet.ts';
import { backTo } from './year-groups.ts';
import { yearSeen } from './year.ts';

const { board } = buttons;

/** Two lines each. */
const CLUSTERS_A_PAGE = 6;

/** Clusters beside one another by what their units gave themselves and sent on time. For the Board alone. */
export const showYearRanking = async (
  ctx: BotContext,
  by: KnownPerson,
  { year, page }: { year: number; page: number },
): Promise<void> => {
  const { request } = ctx;
  const ranking = await rankingSeen(ctx, by, year);
  const publication = await publicationOf(request.stores.installation, year);
  const { items, turning } = pageOf(request, ranking, {
    wanted: page,
    size: CLUSTERS_A_PAGE,
    to: (at) => board.yearRanking.to({ year, page: at }),
    named: ({ cluster }) => calledCluster(cluster),
  });
  show(
    ctx,
    [
      say('city-ranking-heading', { year: String(year) }),
      'blank',
      ...(items.length === 0 ? [say('city-ranking-none')] : items.map(clusterLine)),
      'blank',
      say('city-ranking-about', { ...request.ports.rankingWeights }),
      publicationLine(publication),
    ],
    [
      turning,
      ...(items.length === 0
        ? []
        : [
            [
              {
                label: say('button-city-year-workbook'),
                data: board.yearRankingBook.to({ year }),
              },
            ],
          ]),
      ...(isAdmin(by) && items.length > 0 ? [[publicationButton(publication, year)]] : []),
      [backTo(year)],
    ],
  );
};

const publicationLine = (publication: Publication): TextRef =>
  publication.type === 'published'
    ? say('city-ranking-published', { at: { at: publication.ranking.at } })
    : say(`city-ranking-${publication.type === 'asked' ? 'being-published' : 'unpublished'}`);

const publicationButton = (publication: Publication, year: number): MessageButton =>
  publication.type === 'none'
    ? { label: say('button-ranking-publish'), data: board.rankingPublish.to({ year }) }
    : { label: say('button-ranking-withdraw'), data: board.rankingWithdraw.to({ year }) };

/** Units see the place of their cluster from then on. */
export const publishRanking = async (
  ctx: BotContext,
  by: KnownPerson,
  { year }: { year: number },
): Promise<void> => {
  const { stores, now } = ctx.request;
  if ((await publicationOf(stores.installation, year)).type === 'none')
    await askToPublish(stores, { year, by: by.person.id }, now);
  show(ctx, [say('city-ranking-publishing', { year: String(year) })], [[toRanking(year)]]);
};

/** It is the Board's alone again. */
export const takeBackRanking = async (
  ctx: BotContext,
  by: KnownPerson,
  { year }: { year: number },
): Promise<void> => {
  const { stores, now } = ctx.request;
  if ((await publicationOf(stores.installation, year)).type !== 'none')
    await withdrawRanking(stores, { year, by: by.person.id }, now);
  show(ctx, [say('city-ranking-withdrawn', { year: String(year) })], [[toRanking(year)]]);
};

const toRanking = (year: number): MessageButton => ({
  label: say('button-city-ranking'),
  data: board.yearRanking.to({ year, page: 0 }),
});

const rankingSeen = async (
  ctx: BotContext,
  by: KnownPerson,
  year: number,
): Promise<RankedCluster[]> => {
  const { stores, now } = ctx.request;
  const { rankingWeights: weights } = ctx.request.ports;
  return loadRanking(stores, await yearSeen(ctx, by, { year }), { now, weights });
};

const clusterLine = (one: RankedCluster): TextRef => {
  const { cluster, place, points, selfScore, scored, checked, onTime } = one;
  const values = {
    place,
    cluster: cluster.name,
    points: { number: points, digits: 1 },
    came: onTime.came,
    of: onTime.of,
  };
  return selfScore === null
    ? say('city-ranking-line-on-time', values)
    : say('city-ranking-line', {
        ...values,
        self: { number: selfScore, digits: 1 },
        scored,
        checked,
      });
};

/** A row a unit; and on a sheet of its own each receipt, with what it adds to the points of its cluster. */
export const sendYearRanking = async (
  ctx: BotContext,
  by: KnownPerson,
  { year }: { year: number },
): Promise<void> => {
  const { request } = ctx;
  const ranking = await rankingSeen(ctx, by, year);
  const date = { date: dateInHanoi(request.now) };
  const title = say('city-ranking-sheet-title', { year: String(year), date });
  sendBook(request, {
    fileName: 'so-sanh-cum-khoi.xlsx',
    caption: title,
    sheets: [
      drawnSheet(request, unitsSheet(ranking, { year, title })),
      drawnSheet(request, receiptsSheet(request, ranking, title)),
    ],
  });
};

const unitsSheet = (
  ranking: readonly RankedCluster[],
  { year, title }: { year: number; title: TextRef },
) => ({
  name: say('city-year-sheet-name', { year: String(year) }),
  title,
  columns: {
    place: { heading: 'city-ranking-column-place', width: 8 },
    cluster: { heading: 'city-year-column-cluster', width: 28 },
    points: { heading: 'city-ranking-column-points', width: 12 },
    unit: { heading: 'city-year-column-unit', width: 36 },
    self: { heading: 'city-ranking-column-self', width: 16 },
    number: { heading: 'city-ranking-column-number', width: 18 },
    checked: { heading: 'city-ranking-column-checked', width: 12 },
    came: { heading: 'city-ranking-column-came', width: 12 },
    of: { heading: 'city-ranking-column-of', width: 12 },
    numbers: { heading: 'city-ranking-column-numbers', width: 50 },
  } as const,
  rows: ranking.flatMap(({ place, cluster, points, units }) =>
    units.map(({ unit, selfScore, isChecked, onTime }) => ({
      place,
      cluster: cluster.name,
      points,
      unit: unit.name,
      self: selfScore ? Math.round(10 * selfScore.percent) / 10 : '',
      number: selfScore?.number ?? '',
      checked: isChecked ? say('city-ranking-checked') : '',
      came: onTime.numbers.length,
      of: onTime.of,
      numbers: onTime.numbers.join(', '),
    })),
  ),
});

/** Also what came late and what never came, which adds nothing. */
const receiptsSheet = (
  { ports, who }: Request,
  ranking: readonly RankedCluster[],
  title: TextRef,
) => ({
  name: say('city-ranking-receipts'),
  title,
  columns: {
    cluster: { heading: 'city-year-column-cluster', width: 28 },
    code: { heading: 'city-year-column-code', width: 22 },
    unit: { heading: 'city-year-column-unit', width: 34 },
    paper: { heading: 'city-year-column-paper', width: 40 },
    part: { heading: 'city-ranking-column-part', width: 14 },
    due: { heading: 'city-year-column-due', width: 18 },
    came: { heading: 'city-ranking-column-received', width: 18 },
    number: { heading: 'city-year-column-number', width: 16 },
    points: { heading: 'city-ranking-column-adds', width: 14 },
  } as const,
  rows: rowOfEach(
    ranking.flatMap((one) =>
      receiptsOf(one, ports.rankingWeights).map((receipt) => ({ one, receipt })),
    ),
    ({ one, receipt: { unit, milestone, part, number, dueBy, cameAt, points } }) => ({
      cluster: one.cluster.name,
      code: unit.code,
      unit: unit.name,
      paper: nameIn(milestone.name, who.language),
      part: say(`city-ranking-part-${part}`),
      due: { moment: dueBy },
      came: cameAt === null ? '' : { moment: cameAt },
      number: number ?? '',
      points: Math.round(1000 * points) / 1000,
    }),
  ),
});
