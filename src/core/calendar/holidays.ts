import { addDays, calendarDate, weekdayOf, type CalendarDate } from '../shared/calendar-date.ts';
import { say, type KeyTaking, type TextRef, type WordsInLanguages } from '../shared/text-ref.ts';
import type { CalendarDay } from './calendar-day.ts';

/**
 * Vietnam's lunar dates as month and day: first day of Tết, tenth of the third lunar month. A
 * table, since China's calendar, which Intl has, differs by a day in some years (2030).
 */
const lunarDates: Readonly<Record<number, { tet: string; gioTo: string }>> = {
  2026: { tet: '02-17', gioTo: '04-26' },
  2027: { tet: '02-06', gioTo: '04-16' },
  2028: { tet: '01-26', gioTo: '04-04' },
  2029: { tet: '02-13', gioTo: '04-23' },
  2030: { tet: '02-02', gioTo: '04-12' },
  2031: { tet: '01-23', gioTo: '04-01' },
};

/** The years whose holidays the table of days begins with. */
export const seededYears = Object.keys(lunarDates).map(Number);

/** The first day of the lunar year; null for a year that the table does not reach. */
export const tetOf = (year: number): CalendarDate | null => {
  const lunar = lunarDates[year];
  return lunar ? dayOf(year, lunar.tet) : null;
};

/** Years whose days off and swap days have been announced, as far as is known here. */
export const announcedYears: readonly number[] = [2026];

/** Days off on Mondays and Fridays that are worked off on a Saturday, as decided so far. */
const swaps: readonly { off: string; work: string }[] = [
  { off: '2026-01-02', work: '2026-01-10' },
  { off: '2026-08-31', work: '2026-08-22' },
];

/** A day that the law or a rule names, not the Board. */
export type RuledDay = Omit<CalendarDay, 'name'> & { name: TextRef };

/** As the table of days keeps them, where the Board may call them otherwise. */
export const namedDays = (
  days: readonly RuledDay[],
  inLanguages: WordsInLanguages,
): CalendarDay[] => days.map((day) => ({ ...day, name: inLanguages(day.name) }));

type Holiday = { date: CalendarDate; name: TextRef };

export const LABOUR_CODE = 'Bộ luật Lao động 2019, Điều 112';

/**
 * The days of a year that are off by law, with the working days that stand in for those on a
 * weekend (Labour Code 2019, articles 111 and 112), and the swap days decided so far; Tết as is usual.
 */
export const holidaysOf = (year: number): RuledDay[] => holidaysWith(year);

/** The same with so many of the days of Tết before the first of the lunar year. */
export const holidaysWith = (year: number, daysBefore?: TetSplit): RuledDay[] =>
  isYear(year)
    ? [
        ...withSubstitutes(statutory(year, daysBefore)),
        ...swaps.filter(({ off }) => off.startsWith(String(year))).flatMap(swapDays),
      ]
    : [];

/** Nothing is off in what is no year of the calendar. */
const isYear = (year: number): boolean => calendarDate(year, 1, 1) !== undefined;

/** 24 November: chosen by the Politburo, but not yet in the Labour Code as far as is known. */
export const cultureDayOf = (year: number): RuledDay[] =>
  withSubstitutes(
    isYear(year) ? [{ date: dayOf(year, '11-24'), name: say('holiday-culture') }] : [],
  ).map((day) => Object.assign(day, { source: CULTURE_DAY_SOURCE }));

/** Tells the day from others in the table, whatever it is called there. */
export const CULTURE_DAY_SOURCE = 'Nghị quyết 80-NQ/TW';

const dayOf = (year: number, monthDay: string): CalendarDate => {
  const [month, day] = monthDay.split('-').map(Number);
  const date = calendarDate(year, month ?? 0, day ?? 0);
  if (!date) throw new Error(`no day ${monthDay} in ${year}`);
  return date;
};

const statutory = (year: number, daysBefore?: TetSplit): Holiday[] => {
  const on = (monthDay: string, key: KeyTaking): Holiday => ({
    date: dayOf(year, monthDay),
    name: say(key),
  });
  const lunar = lunarDates[year];
  return [
    on('01-01', 'holiday-new-year'),
    ...(lunar ? tetDays(dayOf(year, lunar.tet), daysBefore) : []),
    ...(lunar ? [on(lunar.gioTo, 'holiday-hung-kings')] : []),
    on('04-30', 'holiday-reunification'),
    on('05-01', 'holiday-labour'),
    ...nationalDays(year),
  ];
};

/** Days off before the first day of the lunar year; the others of the five follow with it. */
export const tetSplits = [1, 2] as const;
export type TetSplit = (typeof tetSplits)[number];

const TUESDAY = 2;

/** Decided each year: mostly two before and three after, one and four where Tết falls on a Tuesday. */
export const usualTetSplit = (first: CalendarDate): TetSplit =>
  weekdayOf(first) === TUESDAY ? 1 : 2;

/** Five days by law. */
const tetDays = (first: CalendarDate, daysBefore = usualTetSplit(first)): Holiday[] =>
  [0, 1, 2, 3, 4].map((days) => ({
    date: addDays(first, days - daysBefore),
    name: say('holiday-tet'),
  }));

/** 2 September and the day beside it that makes the longer break; decided each year. */
const nationalDays = (year: number): Holiday[] => {
  const day = dayOf(year, '09-02');
  const isJoinedAfter = [1, 4, 7].includes(weekdayOf(day));
  const other = addDays(day, isJoinedAfter ? 1 : -1);
  return [day, other].map((date) => ({ date, name: say('holiday-national') }));
};

/** A holiday on a weekend is made up for on the next working day. */
const withSubstitutes = (holidays: readonly Holiday[]): RuledDay[] => {
  const taken = new Set(holidays.map(({ date }) => date));
  const days = holidays.map(({ date, name }) => dayOff(date, name));
  for (const { date, name } of holidays.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    if (weekdayOf(date) <= 5) continue;
    let substitute = date;
    while (weekdayOf(substitute) > 5 || taken.has(substitute)) substitute = addDays(substitute, 1);
    taken.add(substitute);
    days.push(dayOff(substitute, say('holiday-substitute', { holiday: name })));
  }
  return days;
};

const dayOff = (date: CalendarDate, name: TextRef): RuledDay => ({
  date,
  isWorking: false,
  name,
  source: LABOUR_CODE,
});

export const swapDays = ({ off, work }: { off: string; work: string }): RuledDay[] => [
  swapDay(off as CalendarDate, false),
  swapDay(work as CalendarDate, true),
];

/** One of both. */
export const swapDay = (date: CalendarDate, isWorking: boolean): RuledDay => ({
  date,
  isWorking,
  name: say(isWorking ? 'holiday-worked' : 'holiday-swapped'),
  source: '',
});

/** A day that an admin adds and does not name. */
export const unnamedDay = (date: CalendarDate, isWorking: boolean): RuledDay => ({
  date,
  isWorking,
  name: say(isWorking ? 'holiday-worked' : 'holiday-unnamed'),
  source: '',
});
