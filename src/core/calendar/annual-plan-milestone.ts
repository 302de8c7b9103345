import { calendarDate, monthOf, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import { yearOfPeriod, yearPeriod, type Period } from '../shared/period.ts';

/** From this month on, the year that plans are made for is the next one. */
const PLANNING_STARTS_IN_MONTH = 10;

/** The one milestone that stands until milestones are data: code, month and day it is due. */
const annualPlanMilestone = { code: 'ANNUAL_PLAN', dueMonth: 2, dueDay: 28 } as const;

/** The year whose annual plan is being made on that day. */
export const annualPlanPeriod = (today: CalendarDate): Period =>
  yearPeriod(yearOf(today) + (monthOf(today) >= PLANNING_STARTS_IN_MONTH ? 1 : 0));

/** The last day on which the plan of a period is on time. */
export const annualPlanDueOn = (period: Period): CalendarDate => {
  const { dueMonth, dueDay } = annualPlanMilestone;
  const dueOn = calendarDate(yearOfPeriod(period), dueMonth, dueDay);
  if (!dueOn) throw new Error(`no due date in period ${period}`);
  return dueOn;
};
