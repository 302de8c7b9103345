import { expect, it } from 'vitest';

import { backupsToDrop } from '../../../src/core/people/kept-backups.ts';
import { addDays, parseIsoDate } from '../../../src/core/shared/calendar-date.ts';

const first = parseIsoDate('2027-01-01');
if (!first) throw new Error('no day');
const nights = Array.from({ length: 365 }, (_, at) => addDays(first, at));

/** What is left when each night's backup is made and what is kept no longer is dropped. */
const keptAfterYear = (keep: Parameters<typeof backupsToDrop>[1]): string[] => {
  const kept = new Set<(typeof nights)[number]>();
  for (const night of nights) {
    kept.add(night);
    for (const dropped of backupsToDrop([...kept], keep)) kept.delete(dropped);
  }
  return [...kept];
};

it('keeps the last days, and one of each of the weeks and months before', () => {
  expect(keptAfterYear({ daily: 3, weekly: 3, monthly: 4 })).toEqual([
    '2027-09-30',
    '2027-10-31',
    '2027-11-30',
    '2027-12-19',
    '2027-12-26',
    '2027-12-29',
    '2027-12-30',
    '2027-12-31',
  ]);
});

it('never keeps more than was asked for', () => {
  expect(keptAfterYear({ daily: 7, weekly: 4, monthly: 12 }).length).toBeLessThanOrEqual(23);
  expect(keptAfterYear({ daily: 1, weekly: 0, monthly: 0 })).toEqual(['2027-12-31']);
});

it('drops nothing of those that were not made each night', () => {
  const few = [nights[0], nights[100], nights[200]].flatMap((night) => night ?? []);
  expect(backupsToDrop(few, { daily: 7, weekly: 4, monthly: 12 })).toEqual([]);
});
