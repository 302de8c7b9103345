import { addDays, weekdayOf, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import type { WordsInLanguages } from '../shared/text-ref.ts';
import type { CalendarDay } from './calendar-day.ts';
import {
  holidaysOf,
  holidaysWith,
  LABOUR_CODE,
  namedDays,
  tetOf,
  tetSplits,
  usualTetSplit,
  type RuledDay,
  type TetSplit,
} from './holidays.ts';
import { workingDays, type WorkingDays } from './working-days.ts';

/** The days around the lunar new year on which nobody works, weekends included. */
export const tetBreak = (
  year: number,
  days: WorkingDays,
): { from: CalendarDate; to: CalendarDate } | null => {
  const first = tetOf(year);
  if (!first) return null;
  return {
    from: addDays(days.isWorkingDay(first) ? first : days.previousWorkingDay(first), 1),
    to: addDays(days.nextWorkingDay(first), -1),
  };
};

const FRIDAY = 5;

/** Weekdays off with one split that are none with the other; none where the law makes up for it. */
const own = (year: number, split: TetSplit): RuledDay[] => {
  const others = new Set(
    tetSplits
      .filter((one) => one !== split)
      .flatMap((one) => holidaysWith(year, one).map(({ date }) => date)),
  );
  return holidaysWith(year, split).filter(
    ({ date }) => !others.has(date) && weekdayOf(date) <= FRIDAY,
  );
};

/** So many days off the law gives at Tết. */
export const TET_DAYS = 5;

/** How the five days lie in the table; null where the Board has laid them otherwise. */
export const tetSplitIn = (table: readonly CalendarDay[], year: number): TetSplit | null => {
  const first = tetOf(year);
  if (first === null) return null;
  if (tetSplits.every((split) => own(year, split).length === 0)) return usualTetSplit(first);
  const days = workingDays(table);
  const isOff = ({ date }: RuledDay): boolean => !days.isWorkingDay(date);
  return (
    tetSplits.find((split) => {
      const others = tetSplits.filter((one) => one !== split).flatMap((one) => own(year, one));
      return own(year, split).every(isOff) && !others.some(isOff);
    }) ?? null
  );
};

/** Whether it makes any difference to anybody's work how they lie. */
export const canLieOtherwise = (year: number): boolean =>
  tetSplits.some((split) => own(year, split).length > 0);

/** The days about Tết that the law names with that split. */
const lawAboutTet = (year: number, split: TetSplit): RuledDay[] => {
  const first = tetOf(year);
  return holidaysWith(year, split).filter(
    ({ date }) => first !== null && addDays(first, -3) < date && date < addDays(first, 10),
  );
};

/** What lays the five days anew: only days that the law names are given and taken. */
export const tetRows = (
  { year, daysBefore }: { year: number; daysBefore: TetSplit },
  table: readonly CalendarDay[],
  inLanguages: WordsInLanguages,
): { put: CalendarDay[]; remove: CalendarDate[] } => {
  const known = new Map(table.map((day) => [day.date, day]));
  const wanted = lawAboutTet(year, daysBefore);
  const stays = new Set(wanted.map(({ date }) => date));
  const isLaw = (date: CalendarDate): boolean => known.get(date)?.source === LABOUR_CODE;
  return {
    put: namedDays(
      wanted.filter(({ date }) => known.get(date)?.isWorking !== false || isLaw(date)),
      inLanguages,
    ),
    remove: tetSplits
      .flatMap((split) => lawAboutTet(year, split))
      .flatMap(({ date }) => (isLaw(date) && !stays.has(date) ? date : [])),
  };
};

/** The break as it would be with that split. */
export const breakWith = (
  { year, daysBefore }: { year: number; daysBefore: TetSplit },
  table: readonly CalendarDay[],
): { from: CalendarDate; to: CalendarDate } | null => {
  const { put, remove } = tetRows({ year, daysBefore }, table, () => ({}));
  const written = table.some(({ date }) => yearOf(date) === year);
  const before = written ? table : [...table, ...namedDays(holidaysOf(year), () => ({}))];
  const gone = new Set([...remove, ...put.map(({ date }) => date)]);
  const after = [...before.filter(({ date }) => !gone.has(date)), ...put];
  return tetBreak(year, workingDays(after));
};
