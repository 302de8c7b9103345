import type { CalendarDate } from '../shared/calendar-date.ts';
import type { DateReading } from '../shared/date-reading.ts';
import { ENGLISH_MONTH } from '../shared/english-months.ts';
import { type DateContext, readDate } from '../shared/vietnamese-date.ts';
import { shortLine } from '../shared/vietnamese-text.ts';

const DATE = String.raw`\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{2,4})?|-\d{1,2}-\d{2,4}| tháng \d{1,2}(?: năm \d{4})?| ${ENGLISH_MONTH}(?: \d{4})?)`;
const SPAN = new RegExp(
  String.raw`^(?:từ )?(?:ngày )?(${DATE})(?:(?: ?- ?| đến (?:hết )?(?:ngày )?| to )(${DATE}))?[\s:,;.-]*(.*)$`,
  'iu',
);
const PAIR = new RegExp(String.raw`^\D*(${DATE})\D+(${DATE})\D*$`, 'iu');

export type ReadDays =
  | { type: 'days'; from: CalendarDate; to: CalendarDate; name: string }
  | NoDays;

export type ReadSwap = { type: 'swap'; off: CalendarDate; work: CalendarDate } | NoDays;

/** 29 February of a year that has none is told as such. */
type NoDays = Extract<DateReading, { type: 'no-leap-day' | 'unreadable' }>;

/** `5/2/2027 Nghỉ Tết`, `5/2 - 9/2/2027 Nghỉ Tết`, `5 Feb 2027 Tết`: a day or a span, and what it is called. */
export const readDays = (text: string, context: DateContext): ReadDays => {
  const [, first = '', last, name = ''] = SPAN.exec(lineOf(text)) ?? [];
  const to = last === undefined ? undefined : readOne(last, context);
  if (to && typeof to !== 'string') return to;
  const from = readOne(first, context, to);
  if (typeof from !== 'string') return from;
  return { type: 'days', from, to: to ?? from, name: name.trim() };
};

/** `nghỉ 31/8/2026, làm bù 22/8/2026`: the day off first. */
export const readSwap = (text: string, context: DateContext): ReadSwap => {
  const [, first = '', second = ''] = PAIR.exec(lineOf(text)) ?? [];
  const off = readOne(first, context);
  if (typeof off !== 'string') return off;
  const work = readOne(second, context);
  return typeof work === 'string' ? { type: 'swap', off, work } : work;
};

const LONGEST = 200;

const lineOf = (text: string): string => shortLine(text.slice(0, LONGEST), LONGEST) ?? '';

/** Without a year that of the screen, or of the day that ends the span. */
const readOne = (
  text: string,
  { today, year }: DateContext,
  until?: CalendarDate,
): CalendarDate | NoDays => {
  const read = readDate(text, { today, year: until ? Number(until.slice(0, 4)) : year });
  if (read.type === 'no-leap-day') return read;
  const dates = read.type === 'dates' ? read.dates : [];
  const [first] = dates;
  return (until && dates.find((date) => date <= until)) ?? first ?? { type: 'unreadable' };
};
