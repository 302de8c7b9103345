import { readBounded, withoutDeed } from './bounded-date.ts';
import {
  addDays,
  monthOf,
  readableDate,
  weekdayOf,
  yearOf,
  type CalendarDate,
} from './calendar-date.ts';
import type { DateReading } from './date-reading.ts';
import { ENGLISH_MONTH, englishMonth } from './english-months.ts';
import { readPeriodWords } from './period-words.ts';
import { searchKey, shortLine, withoutCourtesy } from './vietnamese-text.ts';
import { weekdayIn, weekdayOn } from './weekday-words.ts';

export type DateContext = { today: CalendarDate; year: number };

/**
 * Reads a day as it is written in Vietnam, always day before month: `30/11/2026`, `30-11-26`,
 * `30.11`, `ngày 30 tháng 11`, `30 Nov 2026`, `hôm nay`, `thứ Sáu tuần sau`, with a midnight behind it as
 * spreadsheets write it, and ISO; also months, quarters, years and spans, and what is told by a bound (`trước 15/6`). A missing year is
 * `year`, or else a neighbour of it.
 */
export const readDate = (text: string, context: DateContext): DateReading => {
  const said = withoutDeed(wordsOf(text));
  const bounded = readBounded(said, (rest) => readUnbounded(rest, context));
  return bounded ?? readUnbounded(said, context);
};

const readUnbounded = (said: string, context: DateContext): DateReading => {
  const ofMonth = dayOfMonth(said, context.today);
  if (ofMonth) return ofMonth;
  const words = plainDate(said);
  const dates = relativeDates(words, context.today);
  if (dates) return { type: 'dates', dates };
  const written =
    readWithWeekday(words, yearsNear(context)) ?? readWritten(words, yearsNear(context));
  if (written.type !== 'unreadable') return written;
  return readSpan(words, context) ?? readPeriodWords(words, context) ?? written;
};

/**
 * Reads a day that is written with its year, as in files, where nobody speaks of today. A year of
 * two digits is one near `year`.
 */
export const readDatedDay = (text: string, year: number): Day => {
  const words = plainDate(wordsOf(text));
  const years: Years = (digits) => (digits === undefined ? [] : [fullYear(digits, year)]);
  return readWithWeekday(words, years) ?? readWritten(words, years);
};

/** The years that are meant, from the digits that were written, if any. */
type Years = (digits: string | undefined) => readonly number[];

const yearsNear =
  ({ year }: DateContext): Years =>
  (digits) =>
    digits === undefined ? [year, year - 1, year + 1] : [fullYear(digits, year)];

type Day = Exclude<DateReading, { type: 'period' }>;

/** `thứ Hai, 15/3`: of the years that are meant, those in which it is that day. */
const readWithWeekday = (words: string, years: Years): Day | undefined => {
  const [, name = '', written = ''] = weekdayBefore.exec(words) ?? [];
  const weekday = weekdayIn(name);
  if (weekday === undefined) return undefined;
  const reading = readWritten(written, years);
  if (reading.type !== 'dates') return reading;
  const dates = reading.dates.filter((date) => weekdayOf(date) === weekday);
  return dates.length > 0 ? { type: 'dates', dates } : { type: 'unreadable' };
};

const LONGEST = 80;

/** The key of what was written, without what is said to be polite. ½ is no 1/2. */
const wordsOf = (text: string): string =>
  /\p{No}/u.test(text)
    ? ''
    : searchKey(shortLine(withoutCourtesy(text, 'dạ'), LONGEST) ?? '')
        .replaceAll(/[⁄∕]/gu, '/')
        .replace(/[.,;:]+$/u, '');

/** Without the words around a date, and without the midnight that spreadsheets add to it. */
const plainDate = (words: string): string =>
  words
    .replace(/^(?:han(?: chot| cuoi| gui| nop)?|cham nhat)(?: la)?:? (?=\S)/u, '')
    .replace(/^khoang (?=[a-z])/u, '')
    .replace(/^(?:(?:trong )?giai doan|thoi gian):? (?=[a-z0-9])/u, '')
    .replace(/ (?:den|toi) nay$/u, '')
    .replace(/^(?:sang|trua|chieu|toi) (?=mai|nay|hom|ngay|thu|chu)/u, '')
    .replace(/^(.*\d),? \((thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\)$/u, '$2 $1')
    .replace(/^00?:00(?::00)?,? /u, '')
    .replace(/[ t]00?:00(?::00(?:\.0+)?)?z?$/u, '')
    .replace(/^(?:vao|(?:bat dau |ke )?tu|cho den|den) (?=\S)/u, '')
    .replace(/^(?:het )?(?:ngay )?(?:mung|mong) (?=\d)/u, '')
    .replace(/^(?:het )?ngay (?=\d)/u, '')
    .replace(/^het (?=\d)/u, '');

const weekdayBefore =
  /^(thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|[a-z]{2,6}day),? (?:ngay )?(\d.*)$/u;

const relativeDays: ReadonlyMap<string, number> = new Map([
  ['nay', 0],
  ['hom nay', 0],
  ['today', 0],
  ['mai', 1],
  ['ngay mai', 1],
  ['tomorrow', 1],
  ['ngay kia', 2],
  ['mot', 2],
  ['hom qua', -1],
  ['yesterday', -1],
  ['hom kia', -2],
]);

/** Days that are told by today: the next Friday first, then the one before. */
const relativeDates = (words: string, today: CalendarDate): readonly CalendarDate[] | undefined => {
  const shift = relativeDays.get(words) ?? daysAhead(words);
  if (shift !== undefined) return [addDays(today, shift)];
  return weekdayOn(words, today);
};

/** `3 ngày nữa`, `2 tuần nữa`. */
const daysAhead = (words: string): number | undefined => {
  const [, count, unit] = /^(\d{1,2}) (ngay|tuan) (?:nua|sau|toi)$/u.exec(words) ?? [];
  return count === undefined ? undefined : Number(count) * (unit === 'tuan' ? 7 : 1);
};

/** `ngày 15`, `mùng 5`: of this month, the next, the one before; those that have it. */
const dayOfMonth = (words: string, today: CalendarDate): DateReading | undefined => {
  const [, day] = /^(?:(?:ngay )?(?:mung|mong)|ngay) (\d{1,2})$/u.exec(words) ?? [];
  if (day === undefined) return undefined;
  const at = yearOf(today) * 12 + monthOf(today) - 1;
  const dates = [at, at + 1, at - 1].flatMap(
    (month) => readableDate(Math.floor(month / 12), (month % 12) + 1, Number(day)) ?? [],
  );
  return dates.length > 0 ? { type: 'dates', dates } : { type: 'no-such-day' };
};

const isoDate = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const yearFirst = /^((?:19|20)\d\d)(0\d|1[0-2])(\d\d)$/;
const yearLast = /^(\d\d)(0\d|1[0-2])((?:19|20)\d\d)$/;
const dayMonth = /^(\d{1,2}) ?[-/.] ?(\d{1,2})(?: ?[-/.] ?(\d{4}|\d{2}))?$/;
const spelled = /^(\d{1,2}) (?:thang|thg|th) ?(\d{1,2})(?:,? ?(?:nam )?(\d{4}))?$/;
const english = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${ENGLISH_MONTH})(?:,? (\d{4}))?$`,
);
const american = new RegExp(
  String.raw`^(${ENGLISH_MONTH}) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$`,
);
/** Tháng giêng and tháng chạp are of the other calendar. */
const spelledMonth =
  /^(\d{1,2}) thang (mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi mot|muoi hai|muoi)(?:,? nam (\d{4}))?$/;
const SPELLED = ['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const MONTHS_SPELLED = [...SPELLED, 'muoi mot', 'muoi hai'];

const readWritten = (words: string, years: Years): Day => {
  const iso = isoDate.exec(words);
  if (iso) return readDay({ day: iso[3], month: iso[2], years: [Number(iso[1])] });
  const inDigits = readEightDigits(words);
  if (inDigits) return inDigits;
  const parts = dayMonth.exec(words) ?? spelled.exec(words) ?? withNamedMonth(words);
  if (!parts) return { type: 'unreadable' };
  return readDay({ day: parts[1], month: parts[2], years: years(parts[3]) });
};

/** `20270315`, `15032027`: none is both. */
const readEightDigits = (words: string): Day | undefined => {
  const first = yearFirst.exec(words);
  if (first) return readDay({ day: first[3], month: first[2], years: [Number(first[1])] });
  const last = yearLast.exec(words);
  return last ? readDay({ day: last[1], month: last[2], years: [Number(last[3])] }) : undefined;
};

/** Day, month and year, the month of which has a name. */
const withNamedMonth = (words: string): readonly (string | undefined)[] | undefined => {
  const inVietnamese = spelledMonth.exec(words);
  if (inVietnamese) {
    const [whole, day, month = '', year] = inVietnamese;
    return [whole, day, String(MONTHS_SPELLED.indexOf(month) + 1), year];
  }
  const parts = english.exec(words) ?? american.exec(words);
  if (!parts) return undefined;
  const [whole, first = '', second = '', year] = parts;
  const [day, month] = /^\d/.test(first) ? [first, second] : [second, first];
  return [whole, day, String(englishMonth(month)), year];
};

/** Two digits are a year near the one that is spoken of. */
const fullYear = (digits: string, near: number): number => {
  const written = Number(digits);
  if (digits.length > 2) return written;
  return 2000 + written > near + FURTHEST_AHEAD ? 1900 + written : 2000 + written;
};

const FURTHEST_AHEAD = 30;

type Parts = {
  day: string | undefined;
  month: string | undefined;
  years: readonly number[];
};

const readDay = ({ day, month, years }: Parts): Day => {
  const [first, second] = [Number(day), Number(month)];
  const existing = (one: number, other: number) =>
    years.flatMap((year) => readableDate(year, other, one) ?? []);
  // Another year than the one that is spoken of would be no slip that anybody notices.
  const [year] = years;
  if (year === undefined) return { type: 'unreadable' };
  const isLeapDay = (first === 29 && second === 2) || (first === 2 && second === 29);
  if (isLeapDay && !readableDate(year, 2, 29)) return { type: 'no-leap-day', year };
  const dates = existing(first, second);
  if (dates.length > 0) return { type: 'dates', dates };
  const [swapped] = existing(second, first);
  return swapped ? { type: 'swapped', date: swapped } : { type: 'no-such-day' };
};

const spanOf = /^(.{1,20}?)(?: ?- ?| den (?:het )?(?:ngay )?| to )(.{1,20})$/;

/** `1/3 - 30/6/2027`, `tháng 3 đến tháng 5`, `tháng 3-5`: the days between; the first is not after the last. */
const readSpan = (words: string, context: DateContext): DateReading | undefined => {
  const [, from = '', to = ''] = spanOf.exec(words) ?? [];
  const end = readEnd(withUnitOf(from, to), context);
  if (end.type !== 'period') return asProblem(end);
  const begin = readEnd(withMonthOf(from, to), { ...context, year: yearOf(end.last) });
  if (begin.type !== 'period') return asProblem(begin);
  const first = begin.firsts.find((date) => date <= end.last);
  return first && { type: 'period', first, last: end.last };
};

/** In `15-20/6` the month is said once. */
const withMonthOf = (from: string, to: string): string => {
  const [, month = ''] = /^\d{1,2}([/.-]\d{1,2}(?:[/.-]\d{4})?)$/.exec(to) ?? [];
  return /^\d{1,2}$/.test(from) ? from + month : from;
};

/** In `tháng 3-5` and `quý I-III` the second is of the first one's kind. */
const withUnitOf = (from: string, to: string): string => {
  const [unit = ''] = /^(?:thang|thg|quy|[tq](?=\d|i)) ?/.exec(from) ?? [];
  return /^(?:\d{1,2}|i{1,3}|iv)(?:\/\d{4})?$/.test(to) ? unit + to : to;
};

/** What is no end of a span may be something else; a day that does not exist is none. */
const asProblem = (end: Exclude<Day, { type: 'dates' }>): DateReading | undefined =>
  end.type === 'unreadable' ? undefined : end;

type End =
  | { type: 'period'; firsts: readonly CalendarDate[]; last: CalendarDate }
  | Exclude<Day, { type: 'dates' }>;

/** What one end of a span names: a day, or several. */
const readEnd = (words: string, context: DateContext): End => {
  const day = readWritten(words, yearsNear(context));
  if (day.type !== 'dates' && day.type !== 'unreadable') return day;
  const firsts = day.type === 'dates' ? day.dates : [];
  const [last = null] = firsts;
  if (last) return { type: 'period', firsts, last };
  return severalDays(words, context) ?? { type: 'unreadable' };
};

/** The first day may lie in the year before the one that the end is in. */
const severalDays = (words: string, context: DateContext): End | undefined => {
  const [days, before] = [context.year, context.year - 1].map((year) =>
    readPeriodWords(words, { ...context, year }),
  );
  if (!days?.last) return undefined;
  const firsts = [days.first, before?.first ?? null].filter((date) => date !== null);
  return { type: 'period', firsts, last: days.last };
};

/** The days that may be meant by a last day, likeliest first: also of what was read otherwise than written, as long as it is shown before it counts. */
export const lastDaysOf = (read: DateReading): readonly CalendarDate[] => {
  if (read.type === 'dates') return read.dates;
  if (read.type === 'swapped') return [read.date];
  return read.type === 'period' && read.last ? [read.last] : [];
};
