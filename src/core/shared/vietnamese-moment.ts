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
import { searchKey } from './vietnamese-text.ts';

const TIME =
  /\b(\d{1,2}) ?(?:(?:gio|h|g|:)(?: ?(\d{2})(?!\d))?)(?: ?phut)?(?: (sang|trua|chieu|toi))?(?!\d)/;

/**
 * A moment as people write it: `8 giờ sáng mai`, `14h30 15/3`, `8:00 thứ Hai`. Without a day it is
 * the next time that the clock shows this. Undefined when it cannot be read.
 */
export const readMoment = (text: string, now: Instant): Instant | undefined => {
  const words = searchKey(text);
  const parts = TIME.exec(words);
  const time = parts && timeOf(parts);
  if (!parts || !time) return undefined;
  const rest = words
    .replace(parts[0], ' ')
    .replaceAll(/[,\s]+/g, ' ')
    .trim();
  const today = dateInHanoi(now);
  const day = rest
    .replace(/^(?:vao |luc |sang |trua |chieu |toi |ngay (?=\d))+/u, '')
    .replace(/ ?\b(?:luc|vao)$/u, '');
  if (day === '') {
    const soon = instantInHanoi(today, time);
    return soon > now ? soon : instantInHanoi(addDays(today, 1), time);
  }
  const date = dayOf(day, today);
  return date && instantInHanoi(date, time);
};

const timeOf = (parts: RegExpExecArray): string | undefined => {
  const said = Number(parts[1]);
  const isLater = (parts[3] === 'chieu' || parts[3] === 'toi') && said < 12;
  const hour = isLater ? said + 12 : said;
  const minute = Number(parts[2] ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

const weekdays = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay'];

/** Monday is the second day: `thứ Hai`, `thứ 2`; 7 is Sunday. */
const weekdayIn = (text: string): number | undefined => {
  if (text === 'chu nhat') return 7;
  const named = /^thu (hai|ba|tu|nam|sau|bay|[2-7])$/.exec(text)?.[1];
  if (named === undefined) return undefined;
  return weekdays.includes(named) ? weekdays.indexOf(named) + 1 : Number(named) - 1;
};

const dayOf = (text: string, today: CalendarDate): CalendarDate | undefined => {
  if (text === 'ngay kia' || text === 'mot') return addDays(today, 2);
  const weekday = weekdayIn(text);
  if (weekday !== undefined) {
    const days = (weekday - weekdayOf(today) + 7) % 7;
    return addDays(today, days === 0 ? 7 : days);
  }
  const reading = readDate(text, { today, year: yearOf(today) });
  if (reading.type !== 'dates') return undefined;
  return reading.dates.find((date) => date >= today) ?? reading.dates[0];
};
