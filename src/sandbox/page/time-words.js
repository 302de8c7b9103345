/** Moments in words, always in Hanoi's time whatever zone this computer is in. */
import { sandboxNow } from './state.js';
import { currentLanguage, word } from './words.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const HANOI_AHEAD_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** @param {Intl.DateTimeFormatOptions} options */
const format = (options) => {
  const locale = currentLanguage() === 'vi' ? 'vi-VN' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
};

/** Days since 1970 in Hanoi. @param {number} ms */
export const dayNumber = (ms) => Math.floor((ms + HANOI_AHEAD_MS) / DAY_MS);

/** @param {number} ms */
export const timeOfDay = (ms) =>
  format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(ms);

/** Of this computer, not of the sandbox: when a call of the bot was made. @param {number} ms */
export const secondOfDay = (ms) =>
  format({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(ms);

/** @param {number} ms */
export const fullMoment = (ms) =>
  format({ dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' }).format(ms);

/** @param {number} ms */
export function dayTitle(ms) {
  const age = dayNumber(sandboxNow()) - dayNumber(ms);
  if (age === 0) return word('today');
  if (age === 1) return word('yesterday');
  return format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(ms);
}

/** For the list of people: the time if it was today, else the date. @param {number} ms */
export function shortMoment(ms) {
  if (dayNumber(ms) === dayNumber(sandboxNow())) return timeOfDay(ms);
  return hanoiInput(ms).slice(5, 10).split('-').toReversed().join('/');
}

/** What the clock panel shows. @param {number} ms */
export const clockFace = (ms) =>
  `${timeOfDay(ms)} · ${format({ weekday: 'short', day: '2-digit', month: '2-digit', year: 'numeric' }).format(ms)}`;

/** The value of an `<input type="datetime-local">` for this moment in Hanoi. @param {number} ms */
export const hanoiInput = (ms) => new Date(ms + HANOI_AHEAD_MS).toISOString().slice(0, 16);

/** `2027-02-21T08:00` → `21/2/2027 08:00`. @param {string} input */
export function inputWords(input) {
  const [day = '', time = ''] = input.split('T');
  return `${day.split('-').map(Number).toReversed().join('/')} ${time}`;
}

/** From October on people plan the next year. */
const PLANNING_FROM_MONTH = 10;

/** @param {number} ms */
export function plannedYear(ms) {
  const [year, month] = hanoiInput(ms).split('-').map(Number);
  return Number(year) + (Number(month) >= PLANNING_FROM_MONTH ? 1 : 0);
}

/** This day, or the Monday after it where it falls on a weekend. @param {string} input */
export function workingDay(input) {
  const ms = Date.parse(fromHanoiInput(input));
  const weekday = new Date(ms + HANOI_AHEAD_MS).getUTCDay();
  return hanoiInput(ms + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * DAY_MS);
}

/** The way back: ISO 8601 with Hanoi's offset, which has no summer time. @param {string} input */
export const fromHanoiInput = (input) => `${input.slice(0, 16)}:00+07:00`;

/** @param {number} ms */
export function shiftWords(ms) {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
    [minutes % 60, 'minute'],
  ];
  const words = parts
    .filter(([count]) => Number(count) > 0)
    .map(([count, unit]) => word(/** @type {'day'} */ (unit), { count: String(count) }));
  return `${ms < 0 ? '−' : '+'}${words.slice(0, 2).join(' ')}`;
}

const UNITS = ['B', 'kB', 'MB', 'GB'];

/** @param {number} bytes */
export function sizeWords(bytes) {
  const step = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const number = new Intl.NumberFormat(currentLanguage(), {
    maximumFractionDigits: step === 0 ? 0 : 1,
  });
  return `${number.format(bytes / 1000 ** step)} ${UNITS[step]}`;
}
