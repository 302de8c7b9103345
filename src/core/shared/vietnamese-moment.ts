import {
  addDays,
  dateInHanoi,
  instantInHanoi,
  timeInHanoi,
  yearOf,
  type CalendarDate,
} from './calendar-date.ts';
import type { DateReading } from './date-reading.ts';
import { ENGLISH_MONTH } from './english-months.ts';
import { DAY_MS, plusMs, type Instant } from './instant.ts';
import { readDate } from './vietnamese-date.ts';
import { searchKey, shortLine, withoutCourtesy } from './vietnamese-text.ts';

export type MomentReading =
  | { type: 'moment'; at: Instant }
  /** The time could be read, but it belongs to no day that there is. */
  | Extract<DateReading, { type: 'no-leap-day' | 'no-such-day' }>
  | { type: 'unreadable' };

/** Two digits after the hour are minutes unless a date begins with them: `8h 15/3`, `8h 15 Mar`. */
const MINUTES = String.raw`(?: ?(\d{2}|\d(?= ?phut|$| ?[a-z]))(?!\d|[/.-]\d| ?(?:thang|thg|th) ?\d| ${ENGLISH_MONTH}))?`;
const TIME = new RegExp(
  String.raw`\b(\d{1,2}) ?(?:(?:gio|h|g|:)${MINUTES}(?: ?phut)?|(?=[ap]m\b| ruoi\b| kem \d))(?: (ruoi|dung))?(?: kem (\d{1,2})(?: ?phut)?)?(?: ?(sang|trua|chieu|toi|dem|khuya|[ap]m)\b)?(?!\d)`,
);

const LONGEST = 80;

/** `sáng mai`, `chiều thứ Sáu`: the part of the day stands before the day. */
const PART_BEFORE = /^(sang|trua|chieu|toi|dem|khuya)(?: (?=mai|nay|hom|ngay|thu|chu|\d)|$)/;

/**
 * A moment as people write it: `8 giờ sáng mai`, `14 giờ chiều nay`, `14h30 15/3`, `9 giờ kém 10`,
 * `8:00 thứ Hai`. The night belongs to the day before it: `12 giờ đêm nay` is the end of today.
 * Without a day it is the next time that the clock shows this.
 */
export const readMoment = (text: string, now: Instant): MomentReading => {
  const words = plainMoment(searchKey(shortLine(withoutCourtesy(text, 'dạ'), LONGEST) ?? ''));
  const ahead = readAhead(words, now);
  if (ahead) return ahead;
  const parts = TIME.exec(words);
  if (!parts) return unreadable;
  const rest = words
    .replace(parts[0], ' ')
    .replaceAll(/[,\s]+/g, ' ')
    .trim()
    .replace(/^(?:vao |luc |at |on )+/u, '')
    .replace(/ ?\b(?:luc|vao|at)$/u, '');
  const before = PART_BEFORE.exec(rest);
  const time = timeOf(parts, before?.[1]);
  if (!time) return unreadable;
  const day = rest.slice(before?.[0].length ?? 0).trim();
  if (day === '') return { type: 'moment', at: nextTime(time, now) };
  return onDay(day, time, now);
};

const unreadable: MomentReading = { type: 'unreadable' };

/** `nửa đêm` is an hour; so is `9.30`, which is no day of a month. */
const plainMoment = (words: string): string =>
  words
    .replace(/[.,;]+$/u, '')
    .replace(/\bnua dem\b/u, '12 gio dem')
    .replace(/\b(\d{1,2})\.(1[3-9]|[2-5]\d)(?![\d.])/u, '$1:$2');

/** `30 phút nữa`, `2 tiếng rưỡi nữa`. */
const readAhead = (words: string, now: Instant): MomentReading | undefined => {
  const [, count, unit, half] = AHEAD.exec(words) ?? [];
  if (count === undefined) return undefined;
  const minutes = Number(count) * (unit === 'phut' ? 1 : 60) + (half === undefined ? 0 : 30);
  return { type: 'moment', at: plusMs(now, minutes * 60_000) };
};

const AHEAD = /^(?:sau )?(\d{1,3}) ?(phut|tieng|gio|h)(?: (ruoi))? (?:nua|sau)$/;

/** Minutes from the midnight that a day begins with; `isNight`: said of the night after that day. */
type Time = { minutes: number; isNight: boolean };

const DAY_MINUTES = 24 * 60;

const timeOf = (parts: RegExpExecArray, before: string | undefined): Time | undefined => {
  const part = parts[5] ?? before ?? '';
  const minutes = minutesOf(parts, part);
  if (minutes === undefined) return undefined;
  const isNight = nights.has(part) && minutes < NIGHT_ENDS;
  return { minutes: isNight ? minutes + DAY_MINUTES : minutes, isNight };
};

/** Undefined for an hour or a minute that no clock shows. */
const minutesOf = (parts: RegExpExecArray, part: string): number | undefined => {
  const [said, written, less] = [parts[1], parts[2], parts[4]].map((digits) => Number(digits ?? 0));
  if (said === undefined || written === undefined || less === undefined) return undefined;
  if (said > 24 || written > 59 || less > 59) return undefined;
  const minutes = hourOf(said, part) * 60 + (parts[3] === 'ruoi' ? 30 : written) - less;
  return minutes < 0 || minutes > DAY_MINUTES ? undefined : minutes;
};

/** Parts of the day that reach past midnight; what is said of them before this hour is of the morning after. */
const nights: ReadonlySet<string> = new Set(['toi', 'dem', 'khuya']);
const NIGHT_ENDS = 5 * 60;

/** 1 giờ trưa is 13:00, 11 giờ trưa is 11:00; 11 giờ đêm is 23:00, 12 giờ đêm is midnight. */
const laterFrom: ReadonlyMap<string, { from: number; to: number }> = new Map([
  ['trua', { from: 1, to: 3 }],
  ['chieu', { from: 1, to: 11 }],
  ['toi', { from: 1, to: 11 }],
  ['dem', { from: 6, to: 11 }],
  ['khuya', { from: 6, to: 11 }],
  ['pm', { from: 1, to: 11 }],
]);

const hourOf = (said: number, part: string): number => {
  if (said === 12 && (part === 'am' || nights.has(part))) return 0;
  const later = laterFrom.get(part);
  return later && said >= later.from && said <= later.to ? said + 12 : said;
};

/** Also in a night that has begun before today: at 0:10 its half past midnight is still to come. */
const nextTime = ({ minutes }: Time, now: Instant): Instant => {
  const today = dateInHanoi(now);
  const soon = atMinutes(addDays(today, -1), minutes);
  const sooner = [soon, plusMs(soon, DAY_MS)].find((at) => at > now);
  return sooner ?? plusMs(soon, 2 * DAY_MS);
};

const atMinutes = (date: CalendarDate, minutes: number): Instant =>
  plusMs(instantInHanoi(date), minutes * 60_000);

const onDay = (day: string, time: Time, now: Instant): MomentReading => {
  const today = dateInHanoi(now);
  const reading = readDate(day, { today, year: yearOf(today) });
  if (reading.type === 'no-leap-day' || reading.type === 'no-such-day') return reading;
  if (reading.type !== 'dates') return unreadable;
  // "Đêm nay" said after midnight is the night that one is in.
  const isStillNight = time.isNight && timeInHanoi(now) < '05:00' && tonight.has(day);
  if (isStillNight) return { type: 'moment', at: nextTime(time, now) };
  const date = reading.dates.find((one) => one >= today) ?? reading.dates[0];
  return date ? { type: 'moment', at: atMinutes(date, time.minutes) } : unreadable;
};

const tonight: ReadonlySet<string> = new Set(['nay', 'hom nay']);
