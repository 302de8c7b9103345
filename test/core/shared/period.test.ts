import { describe, expect, it } from 'vitest';

import { hasQuarterBegun } from '../../../src/core/calendar/season.ts';
import { parseIsoDate } from '../../../src/core/shared/calendar-date.ts';
import {
  parsePeriod,
  quarterPeriod,
  spanPeriod,
  yearOfPeriod,
  yearPeriod,
  type Period,
} from '../../../src/core/shared/period.ts';

describe('a period', () => {
  it.each([
    [yearPeriod(2027), { type: 'year', year: 2027 }],
    [spanPeriod(2026, 2030), { type: 'span', from: 2026, to: 2030 }],
    [quarterPeriod(2027, 3), { type: 'quarter', year: 2027, quarter: 3 }],
  ])('%s is read as it was written', (period, parts) => {
    expect(parsePeriod(period)).toEqual(parts);
    expect(yearOfPeriod(period)).toBe(Number(period.slice(0, 4)));
  });

  it.each(['', '27', '2027-Q5', '2027-Q', '2030-2026', '2027-2027', '2027-Q1 ', 'năm 2027'])(
    '"%s" is none',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );
});

it.each([
  ['2027', '2027-02-01', false],
  ['2027-X3', '2027-02-01', false],
  ['2027-Q1', '2026-12-31', false],
  ['2027-Q1', '2027-01-01', true],
  ['2027-Q1', '2027-12-31', true],
  ['2027-Q3', '2027-06-30', false],
  ['2027-Q3', '2027-07-01', true],
  ['2027-Q4', '2028-01-31', true],
  ['2027-Q4', '2028-02-01', false],
  ['2027-Q3', '2028-01-15', false],
  ['2027-Q9', '2027-09-30', false],
])('a quarter %s can be told of on %s: %s', (period, on, may) => {
  const today = parseIsoDate(on);
  expect(today && hasQuarterBegun(period as Period, today)).toBe(may);
});
