import { array, assert, boolean, constantFrom, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { changedMilestone } from '../../../src/core/calendar/change-milestone.ts';
import { dayLater, planCopy, wordsLater, yearLater } from '../../../src/core/calendar/copy-year.ts';
import type { Milestone } from '../../../src/core/calendar/milestone.ts';
import { milestonesOfYear } from '../../../src/core/calendar/year-milestones.ts';
import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { asId } from '../../../src/core/shared/ids.ts';
import { extraPeriod } from '../../../src/core/shared/period.ts';
import { inLanguages } from '../../support/words-in-languages.ts';
import { milestoneOf } from '../reminders/duties.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const stored = (year: number): Milestone[] =>
  milestonesOfYear(year, inLanguages).map((one) =>
    Object.assign(one, { id: asId<Milestone['id']>(`${one.code}-${year}`) }),
  );

describe('a day a year later', () => {
  it.each([
    ['2027-02-28', '2028-02-28'],
    ['2028-02-29', '2029-02-28'],
    ['2028-02-28', '2029-02-28'],
    ['2026-12-31', '2027-12-31'],
  ])('%s becomes %s', (date, later) => {
    expect(dayLater(day(date))).toBe(later);
  });
});

describe('a name a year later', () => {
  it.each([
    ['Kế hoạch năm 2027', 'Kế hoạch năm 2028'],
    ['Đăng ký thi đua năm học 2027-2028', 'Đăng ký thi đua năm học 2028-2029'],
    ['Tổng kết năm 2026, ký kết giao ước năm 2027', 'Tổng kết năm 2027, ký kết giao ước năm 2028'],
    ['Sơ kết giai đoạn 2026-2030', 'Sơ kết giai đoạn 2026-2030'],
    ['Báo cáo nhanh quý I năm 2027', 'Báo cáo nhanh quý I năm 2028'],
    ['Ngày truyền thống 11/6', 'Ngày truyền thống 11/6'],
  ])('%s becomes %s', (name, later) => {
    expect(wordsLater(name)).toBe(later);
  });
});

describe('copying a year', () => {
  it('of which nothing was changed leaves the next one as it began', () => {
    for (let year = 2026; year < 2031; year += 1) {
      const plan = planCopy(
        { from: stored(year), existing: stored(year + 1), isBegun: true, inLanguages },
        year + 1,
      );
      const differing = plan.replaces.map(({ after: { code } }) => code);
      // 28 February stays the 28th; everything else is the same.
      expect({ year, adds: plan.adds.length, differing }).toEqual({ year, adds: 0, differing: [] });
    }
  });

  it('adds a year that is not there, with its own of the five years', () => {
    const plan = planCopy({ from: stored(2029), existing: [], isBegun: false, inLanguages }, 2030);
    const codes = plan.adds.map(({ code }) => code);
    expect(codes).toContain('ANNUAL_PLAN');
    expect(codes).toContain('UNIT_CONGRESS');
    expect(codes).toHaveLength(stored(2030).length);
  });

  it('brings the Board’s changes, and leaves alone what was changed in the next year', () => {
    const from = stored(2027).map((one) =>
      one.code === 'ANNUAL_PLAN' || one.code === 'REGISTRATION'
        ? changedMilestone(one, { dueOn: day('2027-03-10') })
        : one,
    );
    const existing = stored(2028).map((one) =>
      one.code === 'REGISTRATION' ? changedMilestone(one, { dueOn: day('2028-03-20') }) : one,
    );
    const plan = planCopy({ from, existing, isBegun: true, inLanguages }, 2028);
    expect(plan.replaces.map(({ after }) => [after.code, after.dueOn, after.revision])).toEqual([
      ['ANNUAL_PLAN', '2028-03-10', 2],
    ]);
    expect(plan.keeps.map(({ code }) => code)).toEqual(['REGISTRATION']);
    const again = existing.map(
      (one) => plan.replaces.find(({ before }) => before.id === one.id)?.after ?? one,
    );
    const second = planCopy({ from, existing: again, isBegun: true, inLanguages }, 2028);
    expect([second.adds, second.replaces]).toEqual([[], []]);
  });

  it('calls what is called as usual as it is called a year later, in each language', () => {
    const from = stored(2027).map((one) =>
      one.code === 'SCHOOL_YEAR_REPORT'
        ? changedMilestone(one, { name: { ...one.name, vi: 'Tổng kết của Ban, 26-27, năm 2027' } })
        : one,
    );
    const plan = planCopy({ from, existing: [], isBegun: true, inLanguages }, 2028);
    const report = plan.adds.find(({ code }) => code === 'SCHOOL_YEAR_REPORT');
    expect(report?.short['vi']).toBe('Tổng kết năm học 27-28');
    expect(report?.name).toEqual({
      vi: 'Tổng kết của Ban, 26-27, năm 2028',
      en: 'School-year report 2027-2028',
    });
  });

  it('carries the Board’s own, in the same place of the next year', () => {
    const own = milestoneOf({
      code: 'OWN_3',
      period: extraPeriod(2027, 3),
      formId: 'extra-hand-in',
      source: 'KH 12',
    });
    const plan = planCopy({ from: [own], existing: [], isBegun: true, inLanguages }, 2028);
    expect(plan.adds.map(({ code, period }) => [code, period])).toEqual([['OWN_3', '2028-X3']]);
    expect(plan.sources).toBe(1);
  });

  it('is idempotent whatever was changed', () => {
    const changes = record({
      shift: constantFrom('none', 'prev', 'next'),
      semantics: constantFrom('before', 'by'),
      isOn: boolean(),
      source: string({ maxLength: 20 }),
    } as const);
    assert(
      property(array(changes, { minLength: 24, maxLength: 24 }), (list) => {
        const from = stored(2027).map((one, at) => {
          const change = list[at];
          return change ? changedMilestone(one, change) : one;
        });
        const first = planCopy({ from, existing: stored(2028), isBegun: true, inLanguages }, 2028);
        const then = [
          ...first.same,
          ...first.replaces.map(({ after }) => after),
          ...first.adds.map((one) => Object.assign(one, { id: asId<Milestone['id']>(one.code) })),
        ];
        const second = planCopy({ from, existing: then, isBegun: true, inLanguages }, 2028);
        expect([second.adds, second.replaces]).toEqual([[], []]);
      }),
    );
  });

  it('leaves what belongs to five years where it is', () => {
    const five = stored(2026).find(({ code }) => code === 'FIVE_YEAR_PLAN');
    expect(five && yearLater(five)).toBeUndefined();
  });
});
