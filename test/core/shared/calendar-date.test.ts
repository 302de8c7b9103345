import { expect, it } from 'vitest';

import { firstOfNextMonth, type CalendarDate } from '../../../src/core/shared/calendar-date.ts';

it.each([
  ['2027-01-31', '2027-02-01'],
  ['2028-02-29', '2028-03-01'],
  ['2027-04-01', '2027-05-01'],
  ['2027-12-31', '2028-01-01'],
])('after the month of %s comes %s', (day, first) => {
  expect(firstOfNextMonth(day as CalendarDate)).toBe(first);
});
