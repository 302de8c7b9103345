import { expect, it } from 'vitest';

import { quickTimes } from '../../../src/core/broadcasts/quick-times.ts';
import { workingDays } from '../../../src/core/calendar/working-days.ts';
import {
  instantInHanoi,
  timeInHanoi,
  type CalendarDate,
} from '../../../src/core/shared/calendar-date.ts';

const offeredAt = (date: string, time: string): string[] =>
  quickTimes(instantInHanoi(date as CalendarDate, time), workingDays([])).map(
    (one) => `${one.name} ${one.date} ${timeInHanoi(one.at)}`,
  );

it.each([
  [
    'a Monday morning',
    '2027-01-11',
    '07:00',
    [
      'this-morning 2027-01-11 08:00',
      'this-afternoon 2027-01-11 14:00',
      'tomorrow-morning 2027-01-12 08:00',
      'tomorrow-afternoon 2027-01-12 14:00',
      'weekday-morning 2027-01-18 08:00',
    ],
  ],
  ['a Friday afternoon', '2027-01-15', '15:00', ['weekday-morning 2027-01-18 08:00']],
  [
    'a Sunday',
    '2027-01-17',
    '10:00',
    ['tomorrow-morning 2027-01-18 08:00', 'tomorrow-afternoon 2027-01-18 14:00'],
  ],
  [
    'the eve of 30 April, before a long holiday',
    '2027-04-29',
    '16:00',
    ['weekday-morning 2027-05-04 08:00'],
  ],
])('offers on %s only working days to come, each once', (...[, date, time, expected]) => {
  expect(offeredAt(date, time)).toEqual(expected);
});
