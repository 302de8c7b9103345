import { describe, expect, it } from 'vitest';

import { addDays, instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { remindOf } from '../support/remind-of.ts';
import { isDigest, itemsOf, loadNames } from '../support/told-items.ts';
import { openSmallCity } from '../support/year-city.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

/**
 * What Sở Tài chính hears that hands nothing in. Launch and statistics are due 31/1 (a Sunday in 2027;
 * -7, -3 and -1 fall into Tết in 2028, -7 in 2031), both STD; the plan is due 28/2, HARD. A step on a
 * day off moves to the working day before, where the nearer one stays; what is overdue counts working
 * days, so that the days of Tết use no step up.
 */
const heard: Record<string, Record<string, readonly string[]>> = {
  2027: {
    '2027-01-15': [
      'STATISTICS: opens, due 1/2 (31/1 là ngày nghỉ); nên gửi trước 29/1, 11 left',
      'YEAR_LAUNCH: opens, due 1/2 (31/1 là ngày nghỉ); nên gửi trước 29/1, 11 left',
    ],
    '2027-01-22': [
      'STATISTICS: due 1/2 (31/1 là ngày nghỉ); nên gửi trước 29/1, 6 left',
      'YEAR_LAUNCH: due 1/2 (31/1 là ngày nghỉ); nên gửi trước 29/1, 6 left',
    ],
    '2027-01-26': [
      'STATISTICS: due 1/2 (31/1 là ngày nghỉ); nên gửi trước 29/1, 4 left',
      'YEAR_LAUNCH: due 1/2 (31/1 là ngày nghỉ); nên gửi trước 29/1, 4 left',
    ],
    '2027-01-27': ['ANNUAL_PLAN: opens, due 1/3 (28/2 là ngày nghỉ); nên gửi trước 26/2, 18 left'],
    '2027-01-28': [
      'STATISTICS: due 1/2 (31/1 là ngày nghỉ); nên gửi trước 29/1, 2 left',
      'YEAR_LAUNCH: due 1/2 (31/1 là ngày nghỉ); nên gửi trước 29/1, 2 left',
    ],
    '2027-02-01': [
      'STATISTICS: today, 1/2 (31/1 là ngày nghỉ)',
      'YEAR_LAUNCH: today, 1/2 (31/1 là ngày nghỉ)',
    ],
    '2027-02-02': [
      'STATISTICS: due 1/2 (31/1 là ngày nghỉ), 1 late',
      'YEAR_LAUNCH: due 1/2 (31/1 là ngày nghỉ), 1 late',
    ],
    '2027-02-11': [
      'STATISTICS: due 1/2 (31/1 là ngày nghỉ), 3 late',
      'YEAR_LAUNCH: due 1/2 (31/1 là ngày nghỉ), 3 late',
    ],
    '2027-02-12': [
      'ANNUAL_PLAN: due 1/3 (28/2 là ngày nghỉ); nên gửi trước 26/2, 11 left',
      ': Còn 2 việc quá hạn khác.',
    ],
  },
  2028: {
    '2028-01-17': ['STATISTICS: opens, due 31/1, 5 left', 'YEAR_LAUNCH: opens, due 31/1, 5 left'],
    '2028-01-21': [
      'STATISTICS: due 31/1, 1 left',
      'YEAR_LAUNCH: due 31/1, 1 left',
      'ANNUAL_PLAN: opens, due 28/2, 21 left',
    ],
    '2028-01-31': ['STATISTICS: today, 31/1', 'YEAR_LAUNCH: today, 31/1'],
    '2028-02-01': ['STATISTICS: due 31/1, 1 late', 'YEAR_LAUNCH: due 31/1, 1 late'],
    '2028-02-03': ['STATISTICS: due 31/1, 3 late', 'YEAR_LAUNCH: due 31/1, 3 late'],
    '2028-02-14': ['ANNUAL_PLAN: due 28/2, 10 left', ': Còn 2 việc quá hạn khác.'],
  },
  2031: {
    '2031-01-17': ['STATISTICS: opens, due 31/1, 5 left', 'YEAR_LAUNCH: opens, due 31/1, 5 left'],
    '2031-01-20': ['STATISTICS: due 31/1, 4 left', 'YEAR_LAUNCH: due 31/1, 4 left'],
    '2031-01-28': ['STATISTICS: due 31/1, 3 left', 'YEAR_LAUNCH: due 31/1, 3 left'],
    '2031-01-29': ['ANNUAL_PLAN: opens, due 28/2, 22 left'],
    '2031-01-30': ['STATISTICS: tomorrow, 31/1', 'YEAR_LAUNCH: tomorrow, 31/1'],
    '2031-01-31': ['STATISTICS: today, 31/1', 'YEAR_LAUNCH: today, 31/1'],
    '2031-02-03': ['STATISTICS: due 31/1, 1 late', 'YEAR_LAUNCH: due 31/1, 1 late'],
    '2031-02-05': ['STATISTICS: due 31/1, 3 late', 'YEAR_LAUNCH: due 31/1, 3 late'],
    '2031-02-14': ['ANNUAL_PLAN: due 28/2, 10 left', ': Còn 2 việc quá hạn khác.'],
  },
};

/** Nobody works from the first to the last of these days. */
const tet: Record<string, readonly [string, string]> = {
  2027: ['2027-02-04', '2027-02-10'],
  2028: ['2028-01-22', '2028-01-30'],
  2031: ['2031-01-21', '2031-01-27'],
};

describe.each(Object.keys(tet))('Tết %s', (year) => {
  it('is quiet, and what is due around it is asked for on working days', async () => {
    const { world, people } = await openSmallCity(`${year}-01-02`, ['Phong', 'Hải']);
    await remindOf(world, ['YEAR_LAUNCH', 'STATISTICS', 'ANNUAL_PLAN']);
    const names = await loadNames(world);
    const everybody = Object.values(people);
    const told: Record<string, readonly string[]> = {};
    const inTet: string[] = [];
    const [first, last] = tet[year] ?? ['', ''];
    for (let on = day(`${year}-01-03`); on <= day(`${year}-02-14`); on = addDays(on, 1))
      for (const time of ['08:30', '14:00']) {
        const before = new Map(everybody.map((player) => [player, player.heard.length]));
        world.clock.moveTo(instantInHanoi(on, time));
        await world.pass(0);
        const news = everybody.flatMap((player) => player.heard.slice(before.get(player)));
        if (on >= first && on <= last) inTet.push(...news);
        const own = people.Phong.heard.slice(before.get(people.Phong)).filter(isDigest);
        for (const text of own)
          told[on] = itemsOf(text, names).map(
            ({ about, words }) => `${about?.milestone.code ?? ''}: ${words}`,
          );
      }
    expect(inTet).toEqual([]);
    expect(told).toEqual(heard[year]);
  }, 120_000);
});
