import { Temporal } from 'temporal-polyfill';

import type { Brand } from './brand.ts';
import type { Instant } from './instant.ts';

/** A day without time or zone, `2027-02-28`. Orders as text. */
export type CalendarDate = Brand<string, 'CalendarDate'>;

/** All units live in one zone without daylight saving. */
const HANOI = 'Asia/Ho_Chi_Minh';

/** The day that is today in Hanoi; 2026-11-22T18:00Z is already 23 November there. */
export const dateInHanoi = (at: Instant): CalendarDate =>
  inHanoi(at).toPlainDate().toString() as CalendarDate;

/** The hour and minute in Hanoi, `14:05`. */
export const timeInHanoi = (at: Instant): string => {
  const { hour, minute } = inHanoi(at);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

/** Checks that the day exists (no 31 February); undefined otherwise. */
export const calendarDate = (
  year: number,
  month: number,
  day: number,
): CalendarDate | undefined => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
      .toString()
      .slice(0, 10) as CalendarDate;
  } catch {
    return undefined;
  }
};

/** Parses `2027-02-28`; undefined when it is not an existing day in that notation. */
export const parseIsoDate = (text: string): CalendarDate | undefined => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
};

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  Temporal.PlainDate.from(date).add({ days }).toString() as CalendarDate;

/** How many days lie between; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Temporal.PlainDate.from(from).until(to).days;

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: CalendarDate): number => Temporal.PlainDate.from(date).dayOfWeek;

/** The last millisecond of the day in Hanoi. */
export const endOfDay = (date: CalendarDate): Instant =>
  (instantInHanoi(addDays(date, 1)) - 1) as Instant;

/** The same day and month of another year; 29 February becomes 28. */
export const inYear = (date: CalendarDate, year: number): CalendarDate =>
  Temporal.PlainDate.from(date).with({ year }).toString() as CalendarDate;

/** The date as people write it: `15/3/2027`. */
export const writeDate = (date: CalendarDate): string => {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day}/${month}/${year}`;
};

export const yearOf = (date: CalendarDate): number => Temporal.PlainDate.from(date).year;

export const monthOf = (date: CalendarDate): number => Temporal.PlainDate.from(date).month;

/** The instant at which a Hanoi wall-clock time happens. */
export const instantInHanoi = (date: CalendarDate, time = '00:00'): Instant =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(HANOI)
    .epochMilliseconds as Instant;

const inHanoi = (at: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(HANOI);
