import type { KnownPerson } from '../../core/people/person.ts';
import type { Year } from '../../core/reports/load-year.ts';
import { coverageOf, paperStandings, percentDone } from '../../core/reports/year-coverage.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { ClusterId } from '../../core/shared/ids.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
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
import type { PictureOfYear, PictureTheme } from '../kit/year-picture.ts';
import { nameOfCluster, shortNameOfCluster } from './unit-cluster.ts';
import { barsOf, lowestFirst, mapOf, unitsOf, type Drawing } from './year-drawings.ts';
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
  const seen = await yearSeen(ctx, by, asked.year);
  const drawings = drawingsOf(request, seen, asked);
  const page = Math.min(asked.page ?? 0, drawings.length - 1);
  const chart = drawings[page];
  if (!chart) return refuse(ctx, 'city-year-nothing-owed');
  const title = titleOf(seen, asked);
  const pages = drawings.length;
  request.replies.push({
    type: 'paper',
    paper: {
      type: 'chart',
      fileName: `tong-quan-${asked.year}.png`,
      theme: asked.theme,
      heading: wordsOf(request, title),
      note: wordsOf(request, noteOf(request, seen, asked)),
      legend: asked.what === 'map' ? [] : legendOf(request),
      chart,
    },
    html: htmlOf(request, [
      title,
      ...(pages > 1 ? [say('city-year-picture-page', { page: page + 1, pages })] : []),
    ]),
    rows: buttonsOf(request, below(request, seen, { asked: { ...asked, page }, pages })),
  });
};

const drawingsOf = (request: Request, seen: Year, { what, clusterId }: PictureAsked): Drawing[] => {
  if (what === 'clusters') return barsOf(request, seen);
  return what === 'map' ? mapOf(request, seen) : unitsOf(request, seen, clusterId ?? null);
};

const legendOf = (request: Request) =>
  paperStandings.map((tone) => ({
    tone,
    name: wordsOf(request, say(`city-year-tone-${dashed(tone)}`)),
  }));

const titleOf = ({ year, clusterOf, rows }: Year, { what, clusterId }: PictureAsked): TextRef => {
  if (what === 'clusters') return say('city-year-bars-heading', { year: String(year) });
  if (what === 'map') return say('city-year-map-heading', { year: String(year) });
  const clusters = rows.map(({ unit }) => clusterOf(unit.id));
  const cluster = clusters.find((one) => (one?.id ?? null) === (clusterId ?? null)) ?? null;
  return say('city-year-units-heading', { cluster: nameOfCluster(cluster), year: String(year) });
};

/** As of when, and how much of all that is drawn is done. */
const noteOf = ({ now }: Request, seen: Year, { what, clusterId }: PictureAsked): TextRef => {
  const drawn =
    what === 'units'
      ? seen.rows.filter(
          ({ unit }) => (seen.clusterOf(unit.id)?.id ?? null) === (clusterId ?? null),
        )
      : seen.rows;
  const coverage = coverageOf(drawn, now);
  const values = {
    date: { date: dateInHanoi(now) },
    done: coverage.done,
    owed: coverage.owed,
    percent: percentDone(coverage) ?? 0,
  };
  return what === 'map' ? say('city-year-map-note', values) : say('city-year-bars-note', values);
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
