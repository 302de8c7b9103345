import { addDays, monthOf, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import { asId } from '../shared/ids.ts';
import { parsePeriod } from '../shared/period.ts';
import type { WordsInLanguages } from '../shared/text-ref.ts';
import { deadlineOf } from './milestone.ts';
import { FIRST_PLANNING_MONTH } from './season.ts';
import type { WorkingDays } from './working-days.ts';
import { milestonesOfYear, type NewMilestone } from './year-milestones.ts';

/** Other work rests on these; units that begin late hand them in by so many days from then. */
const plansWithDays: Readonly<Record<string, number>> = { ANNUAL_PLAN: 30, FIVE_YEAR_PLAN: 90 };

/**
 * What an installation begins with. What was due before that day nobody was asked for, so it is
 * off. But the plans of the year and of the five years at hand can be handed in: they are due anew,
 * and remind nobody before the Board says so, since units may have sent them on paper long ago.
 */
export const beginningWith = (
  milestones: readonly NewMilestone[],
  today: CalendarDate,
  days: WorkingDays,
): NewMilestone[] =>
  milestones.map((one) => {
    if (deadlineOf({ ...one, id: asId('') }, days).dueOn >= today) return one;
    const given = plansWithDays[one.code];
    if (given === undefined || !isAtHand(one, today)) return { ...one, isOn: false };
    const dueOn = addDays(today, given);
    return { ...one, opensOn: today, dueOn, onTimeUntil: dueOn, remindersOn: false };
  });

const isAtHand = ({ period }: NewMilestone, today: CalendarDate): boolean => {
  const parts = parsePeriod(period);
  const year = yearOf(today);
  if (parts?.type === 'span') return parts.from <= year && year <= parts.to;
  return parts?.type === 'year' && parts.year === year && monthOf(today) < FIRST_PLANNING_MONTH;
};

/** The plan of the five years that a year is in the middle of: its own year is not begun any more. */
export const fiveYearPlanAtHand = (year: number, inLanguages: WordsInLanguages): NewMilestone[] => {
  const first = year - ((year - 1) % 5);
  return first === year
    ? []
    : milestonesOfYear(first, inLanguages).filter(({ code }) => code === 'FIVE_YEAR_PLAN');
};
