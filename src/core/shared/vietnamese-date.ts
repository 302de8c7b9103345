import { addDays, readableDate, type CalendarDate } from './calendar-date.ts';
import { searchKey, shortLine } from './vietnamese-text.ts';

export type DateReading =
  /** Likeliest first; more than one when the year was left out. */
  | { type: 'dates'; dates: readonly CalendarDate[] }
  /** Only sensible as month/day/year; must be confirmed. */
  | { type: 'swapped'; date: CalendarDate }
  | { type: 'no-such-day' }
  | { type: 'unreadable' };

type Context = { today: CalendarDate; year: number };

/**
 * Reads a day as it is written in Vietnam, always day before month: `30/11/2026`, `30-11-26`,
 * `30.11`, `30 tháng 11`, `hôm nay`, `mai`, and ISO. A missing year is `year`, or else a
 * neighbour of it.
 */
export const readDate = (text: string, { today, year }: Context): DateReading => {
  const words = searchKey(shortLine(text, LONGEST) ?? '').replace(/^ngay (?=\d)/u, '');
  const shift = relativeDays.get(words);
  if (shift !== undefined) return { type: 'dates', dates: [addDays(today, shift)] };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words);
  if (iso) return readDay({ day: iso[3], month: iso[2], years: [Number(iso[1])] });
  const parts = dayMonth.exec(words) ?? spelled.exec(words);
  if (!parts) return { type: 'unreadable' };
  const years = parts[3] ? [fullYear(parts[3])] : [year, year - 1, year + 1];
  return readDay({ day: parts[1], month: parts[2], years });
};

const LONGEST = 60;

const relativeDays: ReadonlyMap<string, number> = new Map([
  ['hom nay', 0],
  ['today', 0],
  ['mai', 1],
  ['ngay mai', 1],
  ['tomorrow', 1],
  ['hom qua', -1],
  ['yesterday', -1],
]);

const dayMonth = /^(\d{1,2}) ?[-/.] ?(\d{1,2})(?: ?[-/.] ?(\d{4}|\d{2}))?$/;
const spelled = /^(\d{1,2}) (?:thang|thg|th) ?(\d{1,2})(?:,? (?:nam )?(\d{4}))?$/;

const fullYear = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) : Number(digits);

type Parts = { day: string | undefined; month: string | undefined; years: readonly number[] };

const readDay = ({ day, month, years }: Parts): DateReading => {
  const existing = (first: number, second: number) =>
    years.flatMap((year) => readableDate(year, second, first) ?? []);
  const dates = existing(Number(day), Number(month));
  if (dates.length > 0) return { type: 'dates', dates };
  const [swapped] = existing(Number(month), Number(day));
  return swapped ? { type: 'swapped', date: swapped } : { type: 'no-such-day' };
};
