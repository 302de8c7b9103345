import {
  addDays,
  dateInHanoi,
  instantInHanoi,
  weekdayOf,
  yearOf,
  type CalendarDate,
} from './calendar-date.ts';
import type { Instant } from './instant.ts';
import { readDate } from './vietnamese-date.ts';
import { searchKey, shortLine } from './vietnamese-text.ts';

/** Two digits after the hour are minutes unless a date begins with them: `8h 15/3`. */
const TIME =
  /\b(\d{1,2}) ?(?:(?:gio|h|g|:)(?: ?(\d{2})(?!\d|[/.-]\d))?(?: ?phut)?|(?=[ap]m\b))(?: (ruoi))?(?: ?(sang|trua|chieu|toi|dem|[ap]m)\b)?(?!\d)/;

const LONGEST = 80;

/** `sáng mai`, `chiều thứ Sáu`: the part of the day stands before the day. */
const PART_BEFORE = /^(sang|trua|chieu|toi) (?=mai|nay|hom|ngay|thu|chu|\d)/;

/**
 * A moment as people write it: `8 giờ sáng mai`, `14 giờ chiều nay`, `14h30 15/3`, `8:00 thứ Hai`.
 * Without a day it is the next time that the clock shows this. Undefined when it cannot be read.
 */
export const readMoment = (text: string, now: Instant): Instant | undefined => {
  const words = searchKey(shortLine(text, LONGEST) ?? '');
  const parts = TIME.exec(words);
  if (!parts) return undefined;
  const rest = words
    .replace(parts[0], ' ')
    .replaceAll(/[,\s]+/g, ' ')
    .trim()
    .replace(/^(?:vao |luc |at |on )+/u, '')
    .replace(/ ?\b(?:luc|vao|at)$/u, '');
  const before = PART_BEFORE.exec(rest)?.[1];
  const time = timeOf(parts, before);
  if (time === undefined) return undefined;
  const today = dateInHanoi(now);
  const day = rest.slice(before === undefined ? 0 : before.length + 1).replace(/^ngay (?=\d)/u, '');
  if (day === '') {
    const soon = instantInHanoi(today, time);
    return soon > now ? soon : instantInHanoi(addDays(today, 1), time);
  }
  const date = dayOf(day, today);
  return date && instantInHanoi(date, time);
};

const timeOf = (parts: RegExpExecArray, before: string | undefined): string | undefined => {
  const hour = hourOf(Number(parts[1]), parts[4] ?? before);
  const minute = parts[3] === undefined ? Number(parts[2] ?? 0) : 30;
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

/** 1 giờ trưa is 13:00, 11 giờ trưa is 11:00; 11 giờ đêm is 23:00, 1 giờ đêm is 1:00. */
const laterFrom: Record<string, { from: number; to: number }> = {
  trua: { from: 1, to: 3 },
  chieu: { from: 1, to: 11 },
  toi: { from: 1, to: 11 },
  dem: { from: 6, to: 11 },
  pm: { from: 1, to: 11 },
};

const hourOf = (said: number, part: string | undefined): number => {
  const later = part === undefined ? undefined : laterFrom[part];
  return later && said >= later.from && said <= later.to ? said + 12 : said;
};

const weekdays = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay'];

/** Monday is the second day: `thứ Hai`, `thứ 2`; 7 is Sunday. */
const weekdayIn = (text: string): number | undefined => {
  if (text === 'chu nhat') return 7;
  const named = /^thu (hai|ba|tu|nam|sau|bay|[2-7])$/.exec(text)?.[1];
  if (named === undefined) return undefined;
  return weekdays.includes(named) ? weekdays.indexOf(named) + 1 : Number(named) - 1;
};

/** The next such day, or that of this or of next week where it is said. */
const weekdayOn = (text: string, today: CalendarDate): CalendarDate | undefined => {
  const [, name = '', week] = /^(.+?)(?: (tuan nay|tuan sau|tuan toi|toi))?$/.exec(text) ?? [];
  const weekday = weekdayIn(name);
  if (weekday === undefined) return undefined;
  const inThisWeek = addDays(today, weekday - weekdayOf(today));
  if (week === 'tuan nay') return inThisWeek;
  if (week === 'tuan sau' || week === 'tuan toi') return addDays(inThisWeek, 7);
  return inThisWeek > today ? inThisWeek : addDays(inThisWeek, 7);
};

const dayOf = (text: string, today: CalendarDate): CalendarDate | undefined => {
  if (text === 'nay') return today;
  if (text === 'ngay kia' || text === 'mot') return addDays(today, 2);
  const weekday = weekdayOn(text, today);
  if (weekday !== undefined) return weekday;
  const reading = readDate(text, { today, year: yearOf(today) });
  if (reading.type !== 'dates') return undefined;
  return reading.dates.find((date) => date >= today) ?? reading.dates[0];
};
