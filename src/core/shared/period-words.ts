import { addDays, type CalendarDate, monthOf, readableDate, yearOf } from './calendar-date.ts';

export type SeveralDays = {
  type: 'period';
  first: CalendarDate | null;
  last: CalendarDate | null;
};

type Context = { today: CalendarDate; year: number };

/**
 * Reads a month, a quarter, half a year or a year out of a search key: `thang 01/2027`, `quy i`,
 * `ca nam`, `2030`; with `het`, `cuoi` only its last day is named, with `dau` only its first. A missing
 * year is `year`. Undefined for other words.
 */
export const readPeriodWords = (words: string, context: Context): SeveralDays | undefined => {
  const [, end, named = ''] = /^(?:(het|cuoi|dau) )?(.+)$/.exec(words) ?? [];
  const days = readDays(named, context);
  if (!days || end === undefined) return days;
  return end === 'dau' ? { ...days, last: null } : { ...days, first: null };
};

const YEAR = String.raw`(?:(?: ?[-/.,] ?| )?(?:nam )?(\d{4}))?`;
const month = new RegExp(String.raw`^(?:thang|thg|t) ?(\d{1,2})${YEAR}$`);
const bareMonth = /^(\d{1,2}) ?[-/.] ?(\d{4})$/;
const nearMonth = /^thang (nay|sau|toi)$/;
const quarter = new RegExp(String.raw`^(?:quy|q) ?(iv|i{1,3}|[1-4])${YEAR}$`);
const half = new RegExp(String.raw`^(?:6 thang|sau thang|nua) (dau|cuoi) nam${YEAR}$`);
const wholeYear = /^(?:(?:ca |trong )?nam(?: (\d{4}|nay|sau|toi))?|(\d{4}))$/;

const QUARTERS = ['i', 'ii', 'iii', 'iv'];

const readDays = (words: string, { today, year }: Context): SeveralDays | undefined => {
  const near = nearMonth.exec(words);
  if (near) {
    const at = yearOf(today) * 12 + monthOf(today) - (near[1] === 'nay' ? 1 : 0);
    return monthsFrom(Math.floor(at / 12), (at % 12) + 1, 1);
  }
  const months = month.exec(words) ?? bareMonth.exec(words);
  if (months) return monthsFrom(yearIn(months[2], year), Number(months[1]), 1);
  const quarters = quarter.exec(words);
  if (quarters) return monthsFrom(yearIn(quarters[2], year), firstMonthOf(quarters[1] ?? ''), 3);
  const halves = half.exec(words);
  if (halves) return monthsFrom(yearIn(halves[2], year), halves[1] === 'dau' ? 1 : 7, 6);
  const years = wholeYear.exec(words);
  if (!years) return undefined;
  const isNext = years[1] === 'sau' || years[1] === 'toi';
  if (isNext || years[1] === 'nay') return monthsFrom(yearOf(today) + (isNext ? 1 : 0), 1, 12);
  return monthsFrom(yearIn(years[1] ?? years[2], year), 1, 12);
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
