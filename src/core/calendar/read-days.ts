import type { CalendarDate } from '../shared/calendar-date.ts';
import { readDate } from '../shared/vietnamese-date.ts';
import { cleanLine } from '../shared/vietnamese-text.ts';

type Context = { today: CalendarDate; year: number };

const DATE = String.raw`\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?`;
const SPAN = new RegExp(
  String.raw`^(?:từ )?(?:ngày )?(${DATE})(?:(?: ?[–—] ?| - | đến (?:hết )?(?:ngày )?| to )(${DATE}))?[\s:,;.-]*(.*)$`,
  'iu',
);
const PAIR = new RegExp(String.raw`^\D*(${DATE})\D+(${DATE})\D*$`, 'iu');

export type ReadDays = { from: CalendarDate; to: CalendarDate; name: string };

/** `5/2/2027 Nghỉ Tết`, `5/2 - 9/2/2027 Nghỉ Tết`: a day or a span, and what it is called. */
export const readDays = (text: string, context: Context): ReadDays | undefined => {
  const [, first, last, name = ''] = SPAN.exec(lineOf(text)) ?? [];
  const to = last === undefined ? undefined : dateOf(last, context);
  const from = first === undefined ? undefined : dateOf(first, context, to);
  if (!from || (last !== undefined && !to)) return undefined;
  return { from, to: to ?? from, name: name.trim() };
};

/** `nghỉ 31/8/2026, làm bù 22/8/2026`: the day off first. */
export const readSwap = (
  text: string,
  context: Context,
): { off: CalendarDate; work: CalendarDate } | undefined => {
  const [, first = '', second = ''] = PAIR.exec(lineOf(text)) ?? [];
  const [off, work] = [dateOf(first, context), dateOf(second, context)];
  return off && work ? { off, work } : undefined;
};

const LONGEST = 200;

const lineOf = (text: string): string => cleanLine(text).slice(0, LONGEST);

/** Without a year that of the screen, or of the day that ends the span. */
const dateOf = (
  text: string,
  { today, year }: Context,
  until?: CalendarDate,
): CalendarDate | undefined => {
  const read = readDate(text, { today, year: until ? Number(until.slice(0, 4)) : year });
  if (read.type !== 'dates') return undefined;
  return until ? (read.dates.find((date) => date <= until) ?? read.dates[0]) : read.dates[0];
};
