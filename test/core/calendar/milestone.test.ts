import { describe, expect, it } from 'vitest';

import { brokenRule } from '../../../src/core/calendar/change-milestone.ts';
import { holidaysOf, seededYears } from '../../../src/core/calendar/holidays.ts';
import {
  deadlineOf,
  SHORT_NAME_LENGTH,
  type DueSemantics,
  type ShiftPolicy,
} from '../../../src/core/calendar/milestone.ts';
import { reminderProfiles } from '../../../src/core/calendar/reminder-profiles.ts';
import { workingDays } from '../../../src/core/calendar/working-days.ts';
import { milestonesOfYear } from '../../../src/core/calendar/year-milestones.ts';
import {
  addDays,
  instantInHanoi,
  type CalendarDate,
} from '../../../src/core/shared/calendar-date.ts';
import { asId } from '../../../src/core/shared/ids.ts';
import { lengthOf } from '../../../src/core/shared/vietnamese-text.ts';
import { inLanguages } from '../../support/words-in-languages.ts';

const days = workingDays(seededYears.flatMap(holidaysOf));

const plan = milestonesOfYear(2027, inLanguages).find(({ code }) => code === 'ANNUAL_PLAN');
if (!plan) throw new Error('no annual plan');

type Due = { dueOn: string; semantics: DueSemantics; shift: ShiftPolicy };

const deadline = ({ dueOn, semantics, shift }: Due) => {
  const date = dueOn as CalendarDate;
  const onTimeUntil = semantics === 'before' ? addDays(date, -1) : date;
  return deadlineOf({ ...plan, id: asId(''), dueOn: date, onTimeUntil, semantics, shift }, days);
};

describe('the last moment', () => {
  // 15/6/2027 is a Tuesday, 28/2/2027 a Sunday, 6/2/2027 the first day of Tết.
  it.each([
    ['by', 'none', '2027-06-15', '2027-06-15'],
    ['before', 'none', '2027-06-15', '2027-06-14'],
    ['by', 'next', '2027-06-15', '2027-06-15'],
    ['by', 'none', '2027-02-28', '2027-02-28'],
    ['by', 'next', '2027-02-28', '2027-03-01'],
    ['by', 'prev', '2027-02-28', '2027-02-26'],
    ['before', 'next', '2027-03-01', '2027-03-01'],
    ['before', 'prev', '2027-03-01', '2027-02-26'],
    ['before', 'none', '2027-03-01', '2027-02-28'],
    ['by', 'next', '2027-02-06', '2027-02-11'],
    ['by', 'prev', '2027-02-06', '2027-02-03'],
    ['by', 'next', '2028-01-26', '2028-01-31'],
  ] as const)(
    '%s %s: due %s is taken until the end of %s',
    (...[semantics, shift, dueOn, last]) => {
      const { dueOn: lastDay, lastMoment } = deadline({ dueOn, semantics, shift });
      expect(lastDay).toBe(last);
      const dayAfter = instantInHanoi(addDays(last as CalendarDate, 1));
      expect(lastMoment).toBe(dayAfter - 1);
      expect(instantInHanoi(last as CalendarDate, '23:59:59')).toBeLessThan(lastMoment);
    },
  );

  it('is that of the day until which the Board counts all as on time', () => {
    const onTimeUntil = '2027-03-05' as CalendarDate;
    const { dueOn, lastMoment } = deadlineOf({ ...plan, id: asId(''), onTimeUntil }, days);
    expect(dueOn).toBe(onTimeUntil);
    expect(lastMoment).toBe(instantInHanoi('2027-03-06' as CalendarDate) - 1);
  });
});

const codesOf = (year: number): string[] =>
  milestonesOfYear(year, inLanguages).map(({ code }) => code);

const sourceOf = (code: string, year: number): string | undefined =>
  milestonesOfYear(year, inLanguages).find((one) => one.code === code)?.source;

describe('the default of a year', () => {
  it('has 28 milestones, and seven more over five years', () => {
    const counts = [2026, 2027, 2028, 2029, 2030].map(
      (year) => milestonesOfYear(year, inLanguages).length,
    );
    expect(counts).toEqual([29, 28, 29, 28, 33]);
  });

  it.each([2026, 2027, 2028, 2030, 2031])('is in order in %i', (year) => {
    const milestones = milestonesOfYear(year, inLanguages);
    const places = milestones.map(({ code, period }) => `${code} ${period}`);
    expect(new Set(places).size).toBe(places.length);
    const forms = milestones.map(({ formId, period }) => `${formId} ${period}`);
    expect(new Set(forms).size).toBe(forms.length);
    for (const { opensOn, dueOn, name, short, reminders } of milestones) {
      expect(dueOn.slice(0, 4)).toBe(String(year));
      expect(opensOn < dueOn).toBe(true);
      expect(Object.values(name).join(' ')).not.toMatch(/[{}]/);
      expect(Object.values(short).every((said) => lengthOf(said) <= SHORT_NAME_LENGTH)).toBe(true);
      const [first = 0] = reminderProfiles[reminders].before;
      expect(opensOn <= addDays(dueOn, -Math.min(first, 10))).toBe(true);
    }
  });

  it('gives time until the end of January, of February and of June of the first year', () => {
    const due = [2027, 2031].map((year) =>
      Object.fromEntries(
        milestonesOfYear(year, inLanguages).map(({ code, dueOn }) => [code, dueOn]),
      ),
    );
    expect(due[0]).toMatchObject({ YEAR_LAUNCH: '2027-01-31', CLUSTER_PACT: '2027-02-28' });
    expect(due[1]).toMatchObject({ FIVE_YEAR_PLAN: '2031-06-30' });
  });

  it('hears of targets at the end of each quarter, and of heroes in the year of the congress alone', () => {
    expect(codesOf(2027).filter((code) => code.startsWith('CHECKIN'))).toHaveLength(4);
    const withHeroes = [2026, 2027, 2028, 2029, 2030].filter((year) =>
      codesOf(year).includes('HERO_DOSSIER'),
    );
    expect(withHeroes).toEqual([2030]);
  });

  it('rests on what is in force when it is due', () => {
    expect(sourceOf('ANNUAL_PLAN', 2026)).toBe(
      'Luật Thi đua, khen thưởng 06/2022/QH15; Nghị định 152/2025/NĐ-CP; Kế hoạch 371/KH-UBND ngày 26/12/2025 của UBND Thành phố',
    );
    expect(sourceOf('ANNUAL_PLAN', 2027)).toBe(
      'Luật Thi đua, khen thưởng 06/2022/QH15; Luật sửa đổi 06/2026/QH16; Nghị định 152/2025/NĐ-CP',
    );
    expect(sourceOf('ANNUAL_PLAN', 2025)).toContain('Nghị định 98/2023/NĐ-CP');
    expect(sourceOf('CAPITAL_DAY', 2027)).toBe('');
    for (const year of [2024, 2026, 2027, 2030])
      for (const one of milestonesOfYear(year, inLanguages))
        expect(brokenRule({ ...one, id: asId('') })).toBeUndefined();
  });

  it('opens the plan of a year in the October before it', () => {
    expect(plan).toMatchObject({ opensOn: '2026-10-01', dueOn: '2027-02-28', period: '2027' });
  });
});
