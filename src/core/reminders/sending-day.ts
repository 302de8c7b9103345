import { instantInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { TelegramId } from '../shared/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';

/** When the day's reminders begin to go out, and when it is too late for that day. */
const FIRST = '08:00';
const LAST = '16:30';

/** Reminders of one morning are spread over so many minutes, so that replies do not come at once. */
const SPREAD_MINUTES = 20;

/** When people hear from the bot on that day: each always at the same time of the day. */
export const sendingTimes = (day: CalendarDate): ((chat: TelegramId) => Instant) => {
  const first = instantInHanoi(day, FIRST);
  return (chat) => spreadFrom(first, chat);
};

export const sendingTime = (day: CalendarDate, chat: TelegramId): Instant =>
  sendingTimes(day)(chat);

/** Each at another moment of the minutes after it, and always at the same. */
export const spreadFrom = (at: Instant, chat: TelegramId): Instant => plusMs(at, spread(chat));

/** From then on nothing that was meant for that day goes out any more. */
export const endOfSending = (day: CalendarDate): Instant => instantInHanoi(day, LAST);

/** Fibonacci hashing: neighbouring ids come far apart. */
const spread = (chat: TelegramId): number =>
  (Math.imul(chat % 0x7f_ff_ff_ff, 0x9e_37_79_b1) >>> 0) % (SPREAD_MINUTES * MINUTE_MS);
