import {
  addDays,
  calendarDate,
  type CalendarDate,
  parseIsoDate,
} from '../../shared/calendar-date.ts';
import { yearOfPeriod } from '../../shared/period.ts';
import { readDate } from '../../shared/vietnamese-date.ts';
import type { DateBound, DateField } from '../schema/form.ts';
import type { ReadingEnv } from './reading-env.ts';
import { accepted, type Reading, refused } from './reading.ts';

/** Takes the first reading inside the bounds; a swapped day and month must be confirmed. */
export const readDateAnswer = (field: DateField, said: string, env: ReadingEnv): Reading => {
  const reading = readDate(said, { today: env.today, year: yearOfPeriod(env.period) });
  if (reading.type === 'unreadable') return refused('not-a-date');
  if (reading.type === 'no-such-day') return refused('no-such-day', { text: said.trim() });
  const dates = reading.type === 'swapped' ? [reading.date] : reading.dates;
  const [first] = dates;
  const best = dates.find((date) => !problemOf(field, date, env));
  if (best === undefined) return (first && problemOf(field, first, env)) ?? refused('not-a-date');
  return reading.type === 'swapped'
    ? { type: 'unsure', reason: 'swapped', candidates: [best] }
    : accepted(best);
};

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
