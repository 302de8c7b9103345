import {
  addDays,
  calendarDate,
  type CalendarDate,
  parseIsoDate,
} from '../../shared/calendar-date.ts';
import type { DateReading } from '../../shared/date-reading.ts';
import { yearOfPeriod } from '../../shared/period.ts';
import { say } from '../../shared/text-ref.ts';
import { readDate } from '../../shared/vietnamese-date.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import type { DateBound, DateField } from '../schema/form.ts';
import type { ReadingEnv } from './reading-env.ts';
import { accepted, type ConfirmReason, type Reading, refused } from './reading.ts';
import { saysWhen } from './says-when.ts';

/**
 * Takes the first reading inside the bounds. A swapped day and month must be confirmed, and so must
 * the day of a month, a quarter or a year, where the question says which of its days it means.
 */
export const readDateAnswer = (field: DateField, said: string, env: ReadingEnv): Reading => {
  const text = field.until ? said.replace(SEMICOLON, ' - ') : said;
  const reading = readDate(text, { today: env.today, year: yearOfPeriod(env.period) });
  switch (reading.type) {
    case 'dates':
      return bestOfEnd(field, reading.dates, { said: text, env });
    case 'swapped':
      return unlessRefused(bestOf(field, [reading.date], env), 'swapped');
    case 'period':
      return readPeriod(field, { ...reading, said: text }, env);
    case 'no-leap-day':
      return { type: 'refused', error: say('date-no-leap-day', { year: String(reading.year) }) };
    case 'no-such-day':
      return refused('no-such-day', { text: said.trim() });
    case 'unreadable':
      return saysWhen(text) ? refused('no-one-day', { text: said.trim() }) : refused('not-a-date');
  }
};

/** "Từ 1/3" where the last day is asked for says the first one, "đến 30/6" where it begins the last. */
const bestOfEnd = (
  field: DateField,
  dates: readonly CalendarDate[],
  { said, env }: { said: string; env: ReadingEnv },
): Reading => {
  const best = bestOf(field, dates, env);
  const other = field.ofPeriod === 'last' ? BEGINS : ENDS;
  const isOther = field.ofPeriod !== undefined && other.test(searchKey(said));
  return isOther ? unlessRefused(best, 'read-as') : best;
};

const ENDS = /^(?:keo dai |cho )?(?:den|toi|until|to|by) /u;

/** "1/1/2027; 31/12/2027", as several answers are told apart elsewhere: the first day and the last. */
const SEMICOLON = /(?<=\d)\s*;\s*(?=\p{L}|\d)/u;

type Period = Pick<Extract<DateReading, { type: 'period' }>, 'first' | 'last'> & { said: string };

const readPeriod = (field: DateField, period: Period, env: ReadingEnv): Reading => {
  const { first, last, said } = period;
  if (field.until && first && last && isSpan(said))
    return withLast(bestOf(field, [first], env), last);
  const day = field.ofPeriod ? period[field.ofPeriod] : null;
  if (day === null) return { type: 'refused', error: say('date-needs-day') };
  const best = bestOf(field, [day], env);
  return field.until && BEGINS.test(searchKey(said)) ? best : unlessRefused(best, 'read-as');
};

/** Both ends are meant, as in "2026-2030", "tháng 3 đến tháng 11" or "cả năm", not a day between. */
const isSpan = (said: string): boolean => {
  const words = searchKey(said);
  return (
    /^(?:ca|trong|quanh|suot|thuong|hang) ?(?:nam|xuyen)|^trong (?:thang|quy)/u.test(words) ||
    (!/^\d{1,2} ?[-.] ?\d{4}$/u.test(words) && /\S(?: ?[-–—] ?| den | toi | to )\S/u.test(words))
  );
};

/** "Từ năm 2024" says that it begins there, and not when it ends. */
const BEGINS = /^(?:bat dau |ke )?(?:tu|from|since) /u;

const withLast = (reading: Reading, date: CalendarDate): Reading =>
  reading.type === 'value' ? { ...reading, date } : reading;

const bestOf = (field: DateField, dates: readonly CalendarDate[], env: ReadingEnv): Reading => {
  const [first] = dates;
  const best = dates.find((date) => !problemOf(field, date, env));
  if (best !== undefined) return accepted(best);
  return (first && problemOf(field, first, env)) ?? refused('not-a-date');
};

const unlessRefused = (reading: Reading, reason: ConfirmReason): Reading =>
  reading.type === 'value' ? { type: 'unsure', reason, candidates: [reading.value] } : reading;

const problemOf = (field: DateField, date: CalendarDate, env: ReadingEnv): Reading | undefined => {
  const min = field.min && dayOf(field.min, env);
  const max = field.max && dayOf(field.max, env);
  if (min && date < min) return refused('too-early', { min: { date: min } });
  return max && date > max ? refused('too-late', { max: { date: max } }) : undefined;
};

const dayOf = (bound: DateBound, env: ReadingEnv): CalendarDate | undefined => {
  const year = yearOfPeriod(env.period);
  switch (bound.type) {
    case 'day':
      return parseIsoDate(bound.date);
    case 'today':
      return addDays(env.today, bound.plusDays ?? 0);
    case 'year-start':
      return shifted(calendarDate(year, 1, 1), bound.plusDays);
    case 'year-end':
      return shifted(calendarDate(year, 12, 31), bound.plusDays);
  }
};

const shifted = (date: CalendarDate | undefined, days = 0): CalendarDate | undefined =>
  date && addDays(date, days);
