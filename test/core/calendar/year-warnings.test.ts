import { describe, expect, it } from 'vitest';

import { holidaysOf, namedDays, seededYears } from '../../../src/core/calendar/holidays.ts';
import type { Milestone } from '../../../src/core/calendar/milestone.ts';
import { tetBreak } from '../../../src/core/calendar/tet.ts';
import { workingDays } from '../../../src/core/calendar/working-days.ts';
import { milestonesOfYear } from '../../../src/core/calendar/year-milestones.ts';
import { warningsOf } from '../../../src/core/calendar/year-warnings.ts';
import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { asId } from '../../../src/core/shared/ids.ts';
import { inLanguages } from '../../support/words-in-languages.ts';

const table = namedDays(seededYears.flatMap(holidaysOf), inLanguages);
const day = (text: string): CalendarDate => text as CalendarDate;

const yearOf = (year: number): Milestone[] =>
  milestonesOfYear(year, inLanguages).map((one) =>
    Object.assign(one, { id: asId<Milestone['id']>(one.code) }),
  );

const codesWith = (year: number, type: string): string[] => {
  const warnings = warningsOf(yearOf(year), table);
  return [...warnings]
    .filter(([, list]) => list.some((one) => one.type === type))
    .map(([id]) => id);
};

describe('the break of the lunar new year', () => {
  it.each([
    [2027, '2027-02-04', '2027-02-10'],
    [2028, '2028-01-22', '2028-01-30'],
    [2029, '2029-02-10', '2029-02-18'],
    [2031, '2031-01-21', '2031-01-27'],
  ])('of %s lasts from %s to %s, weekends included', (year, from, to) => {
    expect(tetBreak(year, workingDays(table))).toEqual({ from, to });
  });
});

describe('a year', () => {
  it('warns of what falls on days off, as the dossier reckons it', () => {
    expect(codesWith(2027, 'weekend')).toEqual([
      'YEAR_LAUNCH',
      'STATISTICS',
      'CLUSTER_PACT',
      'ANNUAL_PLAN',
      'STATE_AWARD_DOSSIER',
      'MODEL_H1',
      'NTVT_DOSSIER',
      'SCHOOL_DOSSIER',
      'CHECKIN_Q3',
      'THEMATIC_REPORT',
      'SELF_SCORE',
      'CHECKIN_Q4',
    ]);
    expect(codesWith(2028, 'holiday')).toEqual([]);
  });

  it('says where the shift moves them', () => {
    const list = warningsOf(yearOf(2027), table).get(asId('ANNUAL_PLAN'));
    expect(list).toContainEqual({ type: 'weekend', movesTo: '2027-03-01' });
  });

  it('warns of Tết: inside it, and five working days on either side', () => {
    const inTet = yearOf(2028).map((one) =>
      one.code === 'STATISTICS' ? Object.assign(one, { dueOn: day('2028-01-28') }) : one,
    );
    expect(warningsOf(inTet, table).get(asId('STATISTICS'))).toEqual([
      expect.objectContaining({ type: 'holiday', movesTo: '2028-01-31' }),
      { type: 'in-tet' },
    ]);
    expect(codesWith(2031, 'near-tet')).toEqual(
      expect.arrayContaining(['YEAR_LAUNCH', 'STATISTICS']),
    );
    expect(codesWith(2029, 'near-tet')).not.toContain('AWARD_DOSSIER_CITY');
  });

  it('warns of two strict ones on a day that a unit can owe both', () => {
    expect(codesWith(2027, 'same-day')).toEqual([
      'CLUSTER_PACT',
      'ANNUAL_PLAN',
      'NTVT_DOSSIER',
      'SCHOOL_DOSSIER',
    ]);
  });

  it('warns of what opens too late and of what locks too early', () => {
    const plan = yearOf(2027).find(({ code }) => code === 'ANNUAL_PLAN');
    if (!plan) throw new Error('no plan');
    const wrong = { ...plan, opensOn: day('2027-03-01'), locksOn: day('2027-03-01') };
    const types = warningsOf([wrong], table)
      .get(plan.id)
      ?.map(({ type }) => type);
    expect(types).toEqual(['weekend', 'opens-late', 'locks-early']);
    expect(warningsOf([{ ...wrong, isOn: false }], table).size).toBe(0);
  });
});
