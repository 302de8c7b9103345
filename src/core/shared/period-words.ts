import {
  addDays,
  type CalendarDate,
  monthOf,
  readableDate,
  weekdayOf,
  yearOf,
} from './calendar-date.ts';
import { ENGLISH_MONTH, englishMonth } from './english-months.ts';

export type SeveralDays = {
  type: 'period';
  first: CalendarDate | null;
  last: CalendarDate | null;
};

type Context = { today: CalendarDate; year: number };

/**
 * Reads a month, a quarter, half a year or a year out of a search key: `thang 01/2027`, `quy i`,
 * `ca nam`, `2030`; with `het`, `cuoi` only its last day is named, with `dau` only its first; `cuoi thang` is
 * this month's. A missing
 * year is `year`; also a week or a third of a month. Undefined for other words.
 */
export const readPeriodWords = (words: string, context: Context): SeveralDays | undefined => {
  const [, end, named = ''] = /^(?:(het|cuoi|dau|giua) )?(.+)$/.exec(words) ?? [];
  const isThis = end !== undefined && (named === 'thang' || named === 'tuan');
  const days = readDays(isThis ? `${named} nay` : named, context);
  if (!days || end === undefined || end === 'giua') return days;
  return end === 'dau' ? { ...days, last: null } : { ...days, first: null };
};

const YEAR = String.raw`(?:(?: ?[-/.,] ?| )?(?:nam )?(\d{4}))?`;
const month = new RegExp(String.raw`^(?:thang|thg|t) ?(\d{1,2})${YEAR}$`);
const monthInEnglish = new RegExp(String.raw`^(${ENGLISH_MONTH})(?:,? (\d{4}))?$`);
const bareMonth = /^(\d{1,2}) ?[-/.] ?(\d{4})$/;
const near = /^(tuan|thang|nam) (nay|sau|toi)$/;
const quarter = new RegExp(String.raw`^(?:quy|q) ?(iv|i{1,3}|[1-4])${YEAR}$`);
const half = new RegExp(String.raw`^(?:6 thang|sau thang|nua) (dau|cuoi) nam${YEAR}$`);
const wholeYear =
  /^(?:(?:ca |trong |quanh |suot )?nam(?: (\d{4}))?|hang nam|thuong xuyen(?:,? (?:hang|trong|ca) nam)?|(\d{4}))$/;

const QUARTERS = ['i', 'ii', 'iii', 'iv'];

type Reader = (words: string, context: Context) => SeveralDays | undefined;

const readDays: Reader = (words, context) => {
  for (const read of [readNear, readWeek, readMonth, readQuarter, readHalf, readYear]) {
    const days = read(words, context);
    if (days) return days;
  }
  return undefined;
};

/** `tuần này`, `tháng sau`, `năm nay`. */
const readNear: Reader = (words, { today }) => {
  const [, unit, which] = near.exec(words) ?? [];
  if (unit === undefined) return undefined;
  const ahead = which === 'nay' ? 0 : 1;
  if (unit === 'tuan') return weekFrom(addDays(today, 1 - weekdayOf(today) + 7 * ahead));
  if (unit === 'nam') return monthsFrom(yearOf(today) + ahead, 1, 12);
  const at = yearOf(today) * 12 + monthOf(today) - 1 + ahead;
  return monthsFrom(Math.floor(at / 12), (at % 12) + 1, 1);
};

const weekFrom = (first: CalendarDate): SeveralDays => ({
  type: 'period',
  first,
  last: addDays(first, 6),
});

const week = new RegExp(
  String.raw`^tuan (?:le )?(?:thu )?([1-5]|nhat|dau|mot|hai|ba|tu|nam|cuoi)(?: tien| cung)? (?:cua )?(thang \S.*)$`,
);
const third = /^(thuong|trung|ha) tuan (thang \S.*)$/;
const WEEKS: ReadonlyMap<string, number> = new Map([
  ['nhat', 1],
  ['dau', 1],
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['tu', 4],
  ['nam', 5],
]);

/** `tuần 2 tháng 6`: its days 8 to 14; the last week are its last seven days. `trung tuần tháng 9`: the days 11 to 20. */
const readWeek: Reader = (words, context) => {
  const [, which = '', ofMonth = ''] = week.exec(words) ?? third.exec(words) ?? [];
  const days = readMonth(ofMonth, context);
  return days && partOf(days, which);
};

const partOf = ({ first, last }: SeveralDays, which: string): SeveralDays | undefined => {
  if (!first || !last) return undefined;
  if (which === 'cuoi') return { type: 'period', first: addDays(last, -6), last };
  const [from, count] = daysOf(which);
  const begin = addDays(first, from);
  const end = addDays(begin, count - 1);
  return begin > last ? undefined : { type: 'period', first: begin, last: end > last ? last : end };
};

/** How many days of a month lie before, and how many belong to it. */
const daysOf = (which: string): readonly [from: number, count: number] => {
  const part = ['thuong', 'trung', 'ha'].indexOf(which);
  // The last third has the days that are left.
  return part === -1
    ? [((WEEKS.get(which) ?? Number(which)) - 1) * 7, 7]
    : [part * 10, part === 2 ? 11 : 10];
};

const readMonth: Reader = (words, { year }) => {
  const english = monthInEnglish.exec(words);
  if (english) return monthsFrom(yearIn(english[2], year), englishMonth(english[1] ?? ''), 1);
  const parts = month.exec(words) ?? bareMonth.exec(words);
  return parts ? monthsFrom(yearIn(parts[2], year), Number(parts[1]), 1) : undefined;
};

const readQuarter: Reader = (words, { year }) => {
  const parts = quarter.exec(words);
  return parts ? monthsFrom(yearIn(parts[2], year), firstMonthOf(parts[1] ?? ''), 3) : undefined;
};

const readHalf: Reader = (words, { year }) => {
  const parts = half.exec(words);
  return parts ? monthsFrom(yearIn(parts[2], year), parts[1] === 'dau' ? 1 : 7, 6) : undefined;
};

const readYear: Reader = (words, { year }) => {
  const parts = wholeYear.exec(words);
  return parts ? monthsFrom(yearIn(parts[1] ?? parts[2], year), 1, 12) : undefined;
};

const yearIn = (written: string | undefined, year: number): number =>
  written === undefined ? year : Number(written);

/** Of the quarter, whichever way it is numbered. */
const firstMonthOf = (written: string): number => {
  const at = QUARTERS.indexOf(written);
  return (at === -1 ? Number(written) - 1 : at) * 3 + 1;
};

const monthsFrom = (year: number, from: number, count: number): SeveralDays | undefined => {
  const first = readableDate(year, from, 1);
  const lastMonth = readableDate(year, from + count - 1, 1);
  if (!first || !lastMonth) return undefined;
  return { type: 'period', first, last: lastOfMonth(lastMonth) };
};

const lastOfMonth = (first: CalendarDate): CalendarDate => {
  const inNextMonth = addDays(first, 31);
  return addDays(inNextMonth, -Number(inNextMonth.slice(8)));
};
