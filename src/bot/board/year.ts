import type { YearFigures } from '../../core/figures/year-figures.ts';
import { isQuestion, type Obligation } from '../../core/obligations/obligation.ts';
import { yearsOfMilestones } from '../../core/obligations/overview.ts';
import { begunMilestones } from '../../core/obligations/overview.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isInScope, scopeOf } from '../../core/people/scope.ts';
import { loadYear, newsOfYear, type Year } from '../../core/reports/load-year.ts';
import { coverageOf, percentDone, type Coverage } from '../../core/reports/year-coverage.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { ClusterId } from '../../core/shared/ids.ts';
import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { show, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { yearRows } from '../kit/years.ts';
import { figureLines, figuresSeen } from './figure-lines.ts';

const { board } = buttons;

export type YearAsked = { year?: number | undefined };

type Only = ClusterId | null | undefined;

/** The year that is asked for, as far as the person sees it; else that of today. Of one cluster no other is read. */
export const yearSeen = async (
  { request: { stores, ports, now } }: BotContext,
  by: KnownPerson,
  { year = yearOf(dateInHanoi(now)), clusterId: only }: YearAsked & { clusterId?: Only } = {},
): Promise<Year> => {
  const seen = await scopeOf(stores.people, by, now);
  const scope =
    only !== undefined && only !== null && isInScope(seen, only) ? new Set([only]) : seen;
  return loadYear(stores, ports.forms, { year, now, scope });
};

/** How all that was to be handed in during a year stands, on one page. */
export const showYear = async (
  ctx: BotContext,
  by: KnownPerson,
  { year: asked }: YearAsked,
): Promise<void> => {
  const { request } = ctx;
  const { stores, now } = request;
  const seen = await yearSeen(ctx, by, { year: asked });
  const { year, rows } = seen;
  const coverage = coverageOf(rows, now);
  const figures = await figuresSeen(ctx, by, year);
  const years = yearsOfMilestones(await begunMilestones(stores, now));
  show(
    ctx,
    [
      say('city-year-heading', { year: String(year), date: { date: dateInHanoi(now) } }),
      'blank',
      ...(coverage.owed === 0
        ? [say('city-year-nothing-owed')]
        : [
            say('city-year-owed', { owed: coverage.owed, milestones: milestonesIn(rows) }),
            ...coverageLines(coverage),
            ...weekLines(seen, ctx),
            ...figureLines(figures),
          ]),
    ],
    [
      ...(coverage.owed === 0 ? [] : waysOn(year, coverage, figures)),
      ...yearRows(request, years, { but: year, to: (one) => board.year.to({ year: one }) }),
      [{ label: say('button-overview'), data: board.city.to() }],
    ],
  );
};

/** Those of which anybody owes anything. */
const milestonesIn = (rows: readonly Obligation[]): number =>
  new Set(rows.flatMap((one) => (isQuestion(one) ? [] : one.milestone.id))).size;

/** All that is owed, by how it stands: the lines add up to it. */
const coverageLines = (coverage: Coverage): TextRef[] => [
  say('city-year-done', {
    done: coverage.done,
    owed: coverage.owed,
    percent: percentDone(coverage) ?? 0,
  }),
  say('city-year-on-time', { count: coverage.on_time }),
  ...rare('city-year-late', coverage.late),
  ...rare('city-year-settled', coverage.settled),
  ...rare('city-year-returned', coverage.returned),
  ...(coverage.open > 0
    ? [say('city-year-open', { count: coverage.open, drafting: coverage.drafting })]
    : []),
  ...rare('city-year-overdue', coverage.overdue),
  ...rare('city-year-agreed', coverage.agreed),
];

const rare = (key: KeyTaking<'count'>, count: number): TextRef[] =>
  count > 0 ? [say(key, { count })] : [];

/** What the last seven days have brought. */
const weekLines = (seen: Year, { request: { now } }: BotContext): Line[] => {
  const { came, newlyFull, full, due } = newsOfYear(seen, now);
  return [
    'blank',
    say('city-year-week', { count: came, full: newlyFull }),
    ...(due > 0 ? [say('city-year-full', { full, clusters: due })] : []),
  ];
};

const waysOn = (
  year: number,
  { overdue }: Coverage,
  { atRisk }: YearFigures,
): MessageButton[][] => [
  ...(overdue > 0
    ? [
        [
          {
            label: say('button-city-year-late', { count: overdue }),
            data: board.yearLate.to({ year }),
          },
        ],
      ]
    : []),
  [
    {
      label: say('button-city-year-bars'),
      data: board.yearPicture.to({ year, what: 'clusters', theme: 'light' }),
    },
    {
      label: say('button-city-year-map'),
      data: board.yearPicture.to({ year, what: 'map', theme: 'light' }),
    },
  ],
  [
    { label: say('button-city-year-clusters'), data: board.yearClusters.to({ year }) },
    { label: say('button-city-year-types'), data: board.yearTypes.to({ year }) },
  ],
  [
    ...(atRisk.length > 0
      ? [
          {
            label: say('button-city-year-targets', { count: atRisk.length }),
            data: board.yearTargets.to({ year }),
          },
        ]
      : []),
    { label: say('button-city-ranking'), data: board.yearRanking.to({ year }) },
  ],
  [{ label: say('button-city-year-awards'), data: buttons.awards.progress.to({ year, page: 0 }) }],
  [{ label: say('button-workbooks'), data: buttons.workbooks.all.to({ year }) }],
];
