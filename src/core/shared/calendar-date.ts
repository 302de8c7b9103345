import { Temporal } from 'temporal-polyfill';

import type { Brand } from './brand.ts';
import { DAY_MS, type Instant } from './instant.ts';

/** A day without time or zone, `2027-02-28`. Orders as text. */
export type CalendarDate = Brand<string, 'CalendarDate'>;

/** All units live in one zone without daylight saving. */
const HANOI = 'Asia/Ho_Chi_Minh';

/** Ahead of UTC since 13 June 1975, in every time zone database. */
const HANOI_AHEAD_MS = 7 * 60 * 60 * 1000;

/** The day that is today in Hanoi; 2026-11-22T18:00Z is already 23 November there. */
export const dateInHanoi = (at: Instant): CalendarDate => inHanoi(at).slice(0, 10) as CalendarDate;

/** The hour and minute in Hanoi, `14:05`. */
export const timeInHanoi = (at: Instant): string => inHanoi(at).slice(11, 16);

/** Wall-clock time in ISO notation; every message tells a time, so it must cost little. */
const inHanoi = (at: Instant): string => {
  if (lastAsked.at !== at) lastAsked = { at, written: new Date(at + HANOI_AHEAD_MS).toISOString() };
  return lastAsked.written;
};

/** All that is said in one message is said at one moment. */
let lastAsked: { at: Instant | undefined; written: string } = { at: undefined, written: '' };

/** Checks that the day exists (no 31 February); undefined otherwise. */
export const calendarDate = (
  year: number,
  month: number,
  day: number,
): CalendarDate | undefined => {
  const written = [year, month, day].map((part, at) =>
    String(part).padStart(at === 0 ? 4 : 2, '0'),
  );
  const date = new Date(`${written.join('-')}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  // A day that does not exist is carried over into the next month.
  return date.getUTCDate() === day ? (written.join('-') as CalendarDate) : undefined;
};

/** The days that anybody means: old documents, and what is planned. No plan reaches further. */
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

/** The day, whoever wrote it or pressed it; undefined when it does not exist or lies out of reach. */
export const readableDate = (year: number, month: number, day: number): CalendarDate | undefined =>
  year >= EARLIEST_YEAR && year <= LATEST_YEAR ? calendarDate(year, month, day) : undefined;

/** Parses `2027-02-28`; undefined when it is not a {@link readableDate} in that notation. */
export const parseIsoDate = (text: string): CalendarDate | undefined => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? readableDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
};

/** Parses `20270228`, as buttons carry a day; undefined as with {@link parseIsoDate}. */
export const parseDigits = (text: string): CalendarDate | undefined => {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return parts ? parseIsoDate(parts.slice(1).join('-')) : undefined;
};

/** Days end where the notation does, on 31 December 9999. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  dayOf(Math.min(midnightUtc(date) + days * DAY_MS, LAST_MIDNIGHT));

const LAST_MIDNIGHT = Date.UTC(9999, 11, 31);

/** How many days lie between; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  (midnightUtc(to) - midnightUtc(from)) / DAY_MS;

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: CalendarDate): Weekday =>
  (new Date(midnightUtc(date)).getUTCDay() || 7) as Weekday;

/** From Monday on. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Calendars are counted day by day, so that a day must cost little; days of UTC are all as long. */
const midnightUtc = (date: CalendarDate): number => {
  const at = midnights.get(date) ?? Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at)) throw new RangeError(`no date: ${date}`);
  return remembered(midnights, date, at);
};

const dayOf = (midnight: number): CalendarDate =>
  remembered(
    days,
    midnight,
    days.get(midnight) ?? (new Date(midnight).toISOString().slice(0, 10) as CalendarDate),
  );

/** The days of the years around are asked for again and again. */
const midnights = new Map<CalendarDate, number>();
const days = new Map<number, CalendarDate>();
const MOST_REMEMBERED = 10_000;

const remembered = <Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value => {
  if (known.has(key)) return value;
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, value);
  return value;
};

/** The last millisecond of the day in Hanoi. */
export const endOfDay = (date: CalendarDate): Instant =>
  (instantInHanoi(addDays(date, 1)) - 1) as Instant;

/** The date as people write it: `15/3/2027`. */
export const writeDate = (date: CalendarDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}/${month}/${year}`;
};

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

/** The first day of the month after that of a day. */
export const firstOfNextMonth = (date: CalendarDate): CalendarDate => {
  const inNext = addDays(`${date.slice(0, 8)}28` as CalendarDate, 4);
  return `${inNext.slice(0, 8)}01` as CalendarDate;
};

/** @param year of four digits */
export const firstDayOf = (year: number): CalendarDate => `${year}-01-01` as CalendarDate;

export const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));

/**
 * The instant at which a Hanoi wall-clock time happens, `9:05` being written `09:05`. Each duty of each unit asks
 * for one, so it must cost little.
 *
 * @throws {RangeError} when there is no such time
 */
export const instantInHanoi = (date: CalendarDate, time = '00:00'): Instant => {
  if (date < SAME_SINCE) return beforeThen(date, time);
  const at = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(at)) throw new RangeError(`no time: ${date} ${time}`);
  return (at - HANOI_AHEAD_MS) as Instant;
};

/** The day after which the difference never changed. */
const SAME_SINCE = '1975-06-14' as CalendarDate;

const beforeThen = (date: CalendarDate, time: string): Instant =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(HANOI)
    .epochMilliseconds as Instant;
