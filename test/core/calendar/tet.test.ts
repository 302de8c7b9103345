import { describe, expect, it } from 'vitest';

import { movedBy, rowsOf, tableWith } from '../../../src/core/calendar/day-edits.ts';
import { holidaysOf, namedDays, seededYears } from '../../../src/core/calendar/holidays.ts';
import type { Milestone } from '../../../src/core/calendar/milestone.ts';
import {
  breakWith,
  canLieOtherwise,
  tetBreak,
  tetSplitIn,
} from '../../../src/core/calendar/tet.ts';
import { workingDays } from '../../../src/core/calendar/working-days.ts';
import { milestonesOfYear } from '../../../src/core/calendar/year-milestones.ts';
import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { asId } from '../../../src/core/shared/ids.ts';
import { inLanguages } from '../../support/words-in-languages.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const law = namedDays(seededYears.flatMap(holidaysOf), inLanguages);
const sorted = (table: typeof law) =>
  table.toSorted((one, other) => (one.date < other.date ? -1 : 1));

const withSplit = (table: typeof law, year: number, daysBefore: 1 | 2) =>
  tableWith(table, rowsOf({ type: 'tet', year, daysBefore }, table, inLanguages));

describe('the five days of Tết', () => {
  it.each([
    [2026, 1],
    [2027, 2],
    [2028, 2],
    [2029, 1],
    [2030, 2],
    [2031, 2],
  ])('begin in %i by default %i before the first', (year, split) => {
    expect(tetSplitIn(law, year)).toBe(split);
  });

  it('are laid otherwise and back again, and nothing else of the table changes', () => {
    for (const year of seededYears.filter(canLieOtherwise)) {
      const usual = tetSplitIn(law, year) ?? 2;
      const other = usual === 1 ? 2 : 1;
      const changed = withSplit(law, year, other);
      expect(tetSplitIn(changed, year)).toBe(other);
      expect(tetBreak(year, workingDays(changed))).toEqual(
        breakWith({ year, daysBefore: other }, law),
      );
      expect(sorted(withSplit(changed, year, usual))).toEqual(sorted(law));
    }
  });

  it('move what is due beside them', () => {
    const due = milestonesOfYear(2027, inLanguages).map((one): Milestone =>
      Object.assign(one, { id: asId<Milestone['id']>(one.code) }),
    );
    const beside = due
      .filter(({ code }) => code === 'STATISTICS')
      .map((one) =>
        Object.assign(one, { dueOn: day('2027-02-06'), onTimeUntil: day('2027-02-06') }),
      );
    expect(movedBy(beside, law, withSplit(law, 2027, 1))).toEqual([
      expect.objectContaining({ before: '2027-02-11', after: '2027-02-12' }),
    ]);
  });

  it('leave alone what the Board has named itself', () => {
    const date = day('2027-02-04');
    const own = { date, isWorking: false, name: { vi: 'Nghỉ của Ban' }, source: '' };
    const table = tableWith(law, { put: [own], remove: [] });
    expect(withSplit(table, 2027, 1)).toContainEqual(own);
  });
});
