import type { KnownPerson } from '../../core/people/person.ts';
import type { Year } from '../../core/reports/load-year.ts';
import { lowestFirst, yearBars } from '../../core/reports/year-bars.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { ClusterId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { shortNameOfCluster } from '../../core/units/cluster-name.ts';
import type { ButtonData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { inColumns } from '../kit/columns.ts';
import { leafing } from '../kit/paging.ts';
import {
  buttonsOf,
  htmlOf,
  refuse,
  wordsOf,
  type BotContext,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { wordedBars, type DrawnChart } from '../kit/worded-chart.ts';
import type { PictureOfYear, PictureTheme } from '../kit/year-picture.ts';
import { clusterDrawings, mapOf } from './year-drawings.ts';
import { backTo } from './year-groups.ts';
import { yearSeen } from './year.ts';

const { board } = buttons;

export type PictureAsked = {
  year: number;
  what: PictureOfYear;
  theme: PictureTheme;
  page?: number | undefined;
  /** Whose units are drawn, where units are. */
  clusterId?: ClusterId | null | undefined;
};

/** The year as a picture, for whoever has to see at a glance where to look. */
export const drawYear = async (
  ctx: BotContext,
  by: KnownPerson,
  asked: PictureAsked,
): Promise<void> => {
  const { request } = ctx;
  const { year, what, clusterId } = asked;
  const seen = await yearSeen(ctx, by, what === 'units' ? { year, clusterId } : { year });
  const drawings = drawingsOf(request, seen, asked);
  const page = Math.min(asked.page ?? 0, drawings.length - 1);
  const pages = drawings.length;
  showDrawing(
    ctx,
    { ...asked, page, drawings },
    pages === 0 ? [] : below(request, seen, { asked: { ...asked, page }, pages }),
  );
};

type Shown = { year: number; theme: PictureTheme; page: number; drawings: readonly DrawnChart[] };

/** One of several pictures, with where it leads below it; where there is none, that nothing is owed. */
export const showDrawing = (
  ctx: BotContext,
  { year, theme, page, drawings }: Shown,
  rows: readonly MessageButton[][],
): void => {
  const { request } = ctx;
  const chart = drawings[page];
  if (!chart) return refuse(ctx, 'city-year-nothing-owed');
  const pages = drawings.length;
  request.replies.push({
    type: 'paper',
    paper: { type: 'chart', fileName: `tong-quan-${year}.png`, theme, ...chart },
    html: htmlOf(request, [
      say('form-value', { value: chart.heading }),
      ...(pages > 1 ? [say('city-year-picture-page', { page: page + 1, pages })] : []),
    ]),
    rows: buttonsOf(request, rows),
  });
};

const drawingsOf = (request: Request, seen: Year, asked: PictureAsked): DrawnChart[] => {
  const { now } = request;
  const { year } = seen;
  const words = (ref: TextRef): string => wordsOf(request, ref);
  const { what, clusterId = null } = asked;
  if (what === 'clusters') return yearBars(seen, now).map((chart) => wordedBars(words, chart));
  if (what === 'map') {
    const heading = words(say('city-year-map-heading', { year: String(year) }));
    const note = words(say('city-year-map-note', { date: { date: dateInHanoi(now) } }));
    return mapOf(request, seen).map((chart) => ({ heading, note, legend: [], chart }));
  }
  return clusterDrawings(request, seen, clusterId);
};

type Below = { asked: PictureAsked; pages: number };

/** The pictures before and after, the other theme, and where this one leads. */
const below = (request: Request, seen: Year, { asked, pages }: Below): MessageButton[][] => {
  const to = (change: Partial<PictureAsked>): ButtonData =>
    board.yearPicture.to({ ...asked, ...change });
  const other = asked.theme === 'light' ? 'dark' : 'light';
  return [
    leafing(asked.page ?? 0, pages, (page) => to({ page })),
    ...leadsOf(request, seen, asked),
    [{ label: say(`button-city-year-${other}`), data: to({ theme: other }) }],
    [backTo(asked.year)],
  ];
};

const MOST_LEADS = 6;

/** Of a picture of clusters to the units of those where most is missing; of one of units to the cluster. */
const leadsOf = (request: Request, seen: Year, asked: PictureAsked): MessageButton[][] => {
  const { year, theme, what, clusterId = null } = asked;
  if (what === 'units')
    return [
      [
        { label: say('button-city-year-cluster'), data: board.ownCluster.to({ clusterId, year }) },
        {
          label: say('button-city-year-map'),
          data: board.yearPicture.to({ year, what: 'map', theme }),
        },
      ],
    ];
  const lowest = lowestFirst(seen, request.now).slice(0, MOST_LEADS);
  return inColumns(
    lowest.map(({ cluster }) => ({
      label: say('form-value', { value: shortNameOfCluster(cluster) }),
      data: board.yearPicture.to({ year, what: 'units', theme, clusterId: cluster?.id ?? null }),
    })),
    ({ label }) => wordsOf(request, label),
  );
};
