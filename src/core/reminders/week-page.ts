import { deadlineWords, type Today } from '../calendar/deadline.ts';
import { isOptional } from '../calendar/default-milestones.ts';
import { deadlineOf, namedDayOf, shortNameOf, type Milestone } from '../calendar/milestone.ts';
import {
  type FiguresStores,
  loadFigures,
  sumOfFigures,
  targetsAtRisk,
  type UnitFigures,
} from '../figures/unit-figures.ts';
import { loadObligations, loadToday } from '../obligations/load-obligations.ts';
import { claimsOf, isDone, isOverdue, type Obligation } from '../obligations/obligation.ts';
import type { NoticeButton } from '../outbox/message.ts';
import type { Person } from '../people/person.ts';
import { loadYear, newsOfYear, type Year } from '../reports/load-year.ts';
import { yearBars } from '../reports/year-bars.ts';
import { coverageOf, percentDone } from '../reports/year-coverage.ts';
import type { BarChart } from '../shared/bar-chart.ts';
import { addDays, dateInHanoi, daysBetween, yearOf } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { nameIn } from '../shared/language.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { isOpen } from '../units/unit.ts';
import type { DigestStores } from './queue-stores.ts';
import { WEEK_TELLS_AFTER_DAYS, WEEK_TELLS_BEFORE_DAYS } from './time-limits.ts';

/** As many as leave the page on a phone with the rest of it. */
const MOST_MILESTONES = 5;

/** The week on one page. */
export type WeekPage = {
  lines: TextRef[];
  /** Those of the clusters that have done least of the year; null where nothing is owed. */
  chart: BarChart | null;
  /** Units for which nobody speaks. */
  without: number;
};

export type WeekStores = DigestStores & FiguresStores;

type WeekAsked = { language: Person['language']; now: Instant };

/** What is due about now, and how the whole year stands. */
export const weekOf = async (
  stores: WeekStores,
  ports: Pick<FormPorts, 'forms'>,
  asked: WeekAsked,
): Promise<WeekPage> => {
  const year = yearOf(dateInHanoi(asked.now));
  const seen = await loadYear(stores, ports, { year, now: asked.now, scope: 'all' });
  const ofYear = [...yearLines(seen, asked.now), ...targetLines(await loadFigures(stores, year))];
  const { lines, without } = await daysOf(stores, ports, { ...asked, ofYear });
  return { lines, without, chart: yearBars(seen, asked.now)[0] ?? null };
};

/** What is due about now alone, for whoever waits for it: the year of a big city takes a moment. */
export const daysOf = async (
  stores: DigestStores,
  ports: Pick<FormPorts, 'forms'>,
  { language, now, ofYear = [] }: WeekAsked & { ofYear?: readonly TextRef[] },
): Promise<Omit<WeekPage, 'chart'>> => {
  const groups = await loadGroups(stores, ports, now);
  const without = await countWithoutContact(stores, now);
  const today = await loadToday(stores, now);
  return {
    lines: [
      say('weekly-heading', { date: { date: dateInHanoi(now) } }),
      ...ofYear,
      ...(ofYear.length > 0 ? [say('empty-line')] : []),
      ...milestoneLines(groups, { language, today, now }),
      ...(without > 0 ? [say('empty-line'), say('weekly-contacts', { count: without })] : []),
    ],
    without,
  };
};

export const weekButtons = ({ without }: Pick<WeekPage, 'without'>): NoticeButton[][] => [
  [
    { label: say('weekly-button'), intent: { type: 'see-city' }, keepsMessage: true },
    { label: say('button-city-year-overview'), intent: { type: 'see-year' }, keepsMessage: true },
  ],
  ...(without > 0
    ? [
        [
          {
            label: say('button-vacant-units'),
            intent: { type: 'see-vacant-units' } as const,
            keepsMessage: true as const,
          },
        ],
      ]
    : []),
  [
    {
      label: say('button-summary-schedule'),
      intent: { type: 'see-summary-schedule' },
      keepsMessage: true,
    },
  ],
];

/** How much of the year is done, what the week has brought, and what waits for somebody to act. */
export const yearLines = (seen: Year, now: Instant): TextRef[] => {
  const { done, owed, overdue, returned } = coverageOf(seen.rows, now);
  const percent = percentDone({ done, owed });
  if (percent === null) return [];
  const { came, newlyFull } = newsOfYear(seen, now);
  return [
    say('weekly-year', { year: String(seen.year), done, owed, percent }),
    say('city-year-week', { count: came, full: newlyFull }),
    ...(overdue > 0 ? [say('city-year-overdue', { count: overdue })] : []),
    ...(returned > 0 ? [say('city-year-returned', { count: returned })] : []),
  ];
};

/** Nothing where no unit has said so. */
const targetLines = (figures: ReadonlyMap<UnitId, UnitFigures>): TextRef[] => {
  const { targets } = sumOfFigures(figures.values());
  const risk = targets.at_risk + targets.late;
  const all = Object.values(targets).reduce((sum, count) => sum + count, 0);
  const units = [...figures.values()].filter((one) => targetsAtRisk(one) > 0).length;
  return risk > 0 ? [say('city-year-targets', { risk, all, units })] : [];
};

type Group = { milestone: Milestone; obligations: Obligation[] };

const loadGroups = async (
  stores: DigestStores,
  ports: Pick<FormPorts, 'forms'>,
  now: Instant,
): Promise<Group[]> => {
  const today = dateInHanoi(now);
  const due = await stores.milestones.runningBetween(
    addDays(today, -WEEK_TELLS_AFTER_DAYS),
    addDays(today, WEEK_TELLS_BEFORE_DAYS),
  );
  const milestones = due.filter(({ opensOn }) => opensOn <= today);
  const milestoneIds = milestones.map(({ id }) => id);
  const obligations = await loadObligations(stores, ports, { now, milestoneIds });
  const groups = milestones.map((milestone) => ({
    milestone,
    obligations: obligations.filter((one) => one.milestone.id === milestone.id),
  }));
  return groups.filter((group) => group.obligations.some((one) => !isDone(one)));
};

const countWithoutContact = async (
  { units, people }: DigestStores,
  now: Instant,
): Promise<number> => {
  const spoken = new Set(await people.unitsWithContact());
  const today = dateInHanoi(now);
  return (await units.all()).filter((unit) => isOpen(unit, today) && !spoken.has(unit.id)).length;
};

type Reading = { language: Person['language']; today: Today; now: Instant };

/** Those whose day is nearest, by their day. */
const milestoneLines = (groups: readonly Group[], reading: Reading): TextRef[] => {
  if (groups.length === 0) return [say('weekly-none')];
  const today = dateInHanoi(reading.now);
  const away = ({ milestone }: Group): number =>
    Math.abs(daysBetween(today, namedDayOf(milestone)));
  const nearest = new Set(groups.toSorted((a, b) => away(a) - away(b)).slice(0, MOST_MILESTONES));
  const more = groups.length - nearest.size;
  return [
    ...groups.filter((one) => nearest.has(one)).map((one) => milestoneLine(one, reading)),
    ...(more > 0 ? [say('weekly-more', { count: more })] : []),
  ];
};

const milestoneLine = (
  { milestone, obligations }: Group,
  { language, today, now }: Reading,
): TextRef => {
  const { dueOn } = deadlineOf(milestone, today.days);
  const due = deadlineWords({ milestone, dueOn }, today);
  const name = nameIn(shortNameOf(milestone), language);
  if (isOptional(milestone)) return say('weekly-question', { name, due, ...claimsOf(obligations) });
  return say('weekly-milestone', {
    name,
    due,
    done: obligations.filter(isDone).length,
    total: obligations.length,
    late: obligations.filter((one) => isOverdue(one, now)).length,
  });
};
