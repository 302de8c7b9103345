import { loadProgress } from '../../core/check-ins/load-progress.ts';
import { publicationOf } from '../../core/clusters/published-ranking.ts';
import {
  isDone,
  isOverdue,
  isQuestion,
  type Obligation,
} from '../../core/obligations/obligation.ts';
import { begunMilestones, yearsOfMilestones } from '../../core/obligations/overview.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { mayActFor } from '../../core/people/rights.ts';
import { loadUnitYear } from '../../core/reports/load-year.ts';
import { coverageOf, percentDone, type Coverage } from '../../core/reports/year-coverage.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import { standingBy } from '../../core/units/standing.ts';
import { buttons } from '../kit/buttons.ts';
import { refuse, show, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { yearRows } from '../kit/years.ts';
import { countLine } from './progress-words.ts';
import { readableUnit } from './progress.ts';
import { taskShortTitle } from './task-lines.ts';

const { board, forms, home, tasks } = buttons;

/** What is still owed beyond that stands in the list of tasks. */
const MOST_OWED = 4;

/** Leads to a unit's own year. */
export const unitYearButton = (unitId: UnitId, year: number): MessageButton => ({
  label: say('button-unit-year', { year: String(year) }),
  data: tasks.unitYear.to({ unitId, year }),
});

/** What a unit has sent of a year, what was agreed, what it still owes, and where its targets stand. */
export const showUnitYear = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId, year: asked }: { unitId: UnitId; year?: number | undefined },
): Promise<void> => {
  const { request } = ctx;
  const { stores, ports, now } = request;
  const unit = await readableUnit(ctx, by, unitId);
  if (!unit) return refuse(ctx, 'not-your-unit');
  const year = asked ?? yearOf(dateInHanoi(now));
  const rows = await loadUnitYear(stores, ports.forms, { unitId, year, now });
  const coverage = coverageOf(rows, now);
  const progress = await loadProgress(stores, { unitId, year });
  const owed = rows.filter((one) => !isDone(one) && !isQuestion(one));
  const years = yearsOfMilestones(await begunMilestones(stores, now));
  show(
    ctx,
    [
      say('unit-year-heading', { unit: unit.name, year: String(year) }),
      'blank',
      ...(coverage.owed === 0 ? [say('city-year-nothing-owed')] : coverageLines(coverage)),
      ...(progress ? ['blank' as const, countLine(progress.targets)] : []),
      ...owedLines(ctx, owed),
      ...(await placeLines(ctx, unitId, year)),
    ],
    [
      ...(progress ? [targetButtons(unitId, year)] : []),
      [
        {
          label: say('button-papers'),
          data: forms.papers.to({ unitId, year }),
        },
      ],
      ...yearRows(request, years, {
        but: year,
        to: (one) => tasks.unitYear.to({ unitId, year: one }),
      }),
      [
        mayActFor(by, unitId)
          ? { label: say('button-menu'), data: home.tasks.to() }
          : { label: say('button-back-to-unit'), data: board.unit.to({ unitId }) },
      ],
    ],
  );
};

/** The place of its cluster with what it is made of, once the Board has published it; never before. */
const placeLines = async (
  { request: { stores } }: BotContext,
  unitId: UnitId,
  year: number,
): Promise<Line[]> => {
  const publication = await publicationOf(stores.installation, year);
  if (publication.type !== 'published') return [];
  const { clusters, weights, at } = publication.ranking;
  const { placeOf } = standingBy(await stores.units.memberships([year]))(year);
  const own = clusters.find(({ clusterId }) => clusterId === placeOf.get(unitId)?.clusterId);
  if (!own) return [];
  return [
    'blank',
    say('unit-year-place', {
      cluster: own.name,
      place: own.place,
      of: clusters.length,
      points: { number: own.points, digits: 1 },
      at: { at },
    }),
    own.selfScore === null
      ? say('unit-year-place-on-time', { came: own.onTime.came, due: own.onTime.of })
      : say('unit-year-place-parts', {
          ...weights,
          self: { number: own.selfScore, digits: 1 },
          checked: own.checked,
          scored: own.scored,
          came: own.onTime.came,
          due: own.onTime.of,
        }),
  ];
};

const owedLines = (ctx: BotContext, owed: readonly Obligation[]): Line[] =>
  owed.length === 0
    ? []
    : [
        'blank',
        say('unit-year-owed', { count: owed.length }),
        ...owed.slice(0, MOST_OWED).map((one) => owedLine(ctx, one)),
      ];

const targetButtons = (unitId: UnitId, year: number): MessageButton[] => [
  { label: say('button-unit-year-targets'), data: tasks.progressPicture.to({ unitId, year }) },
  { label: say('button-progress'), data: tasks.progress.to({ unitId, year, page: 0 }) },
];

const coverageLines = (coverage: Coverage): TextRef[] => [
  say('unit-year-done', {
    done: coverage.done,
    owed: coverage.owed,
    percent: percentDone(coverage) ?? 0,
  }),
  say('city-year-on-time', { count: coverage.on_time }),
  ...rare('city-year-late', coverage.late),
  ...rare('city-year-settled', coverage.settled),
  ...rare('city-year-returned', coverage.returned),
  ...rare('city-year-overdue', coverage.overdue),
  ...rare('city-year-agreed', coverage.agreed),
];

const rare = (key: KeyTaking<'count'>, count: number): TextRef[] =>
  count > 0 ? [say(key, { count })] : [];

const owedLine = ({ request: { now } }: BotContext, one: Obligation): TextRef =>
  say(isOverdue(one, now) ? 'unit-year-overdue-line' : 'unit-year-owed-line', {
    form: taskShortTitle(one),
    date: { date: one.dueOn },
  });
