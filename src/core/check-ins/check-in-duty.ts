import type { MilestoneStore } from '../calendar/milestone-store.ts';
import { quarterOf } from '../calendar/season.ts';
import { annualPlan } from '../plans/annual-plan.ts';
import { type CalendarDate, yearOf } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import { type Period, quarterPeriod, quarters, yearPeriod } from '../shared/period.ts';
import type { DraftKey } from '../submissions/draft.ts';
import { checkIn } from './check-in.ts';

/** The plan whose targets a check-in of that year tells of. */
export const planPaper = (unitId: UnitId, year: number): DraftKey => ({
  unitId,
  formId: annualPlan.id,
  period: yearPeriod(year),
});

export const checkInPaper = (unitId: UnitId, period: Period): DraftKey => ({
  unitId,
  formId: checkIn.id,
  period,
});

/**
 * The quarter that a unit tells of next: one that is over, was asked for, and has not been told of, nor
 * any after it; else the one at hand. `told` is the newest that it has told of.
 */
export const nextCheckIn = async (
  milestones: Pick<MilestoneStore, 'ofForm'>,
  today: CalendarDate,
  told: Period | null,
): Promise<Period> => {
  const [year, now] = [yearOf(today), quarterOf(today)];
  for (const quarter of quarters.filter((one) => one < now)) {
    const period = quarterPeriod(year, quarter);
    if (told !== null && told >= period) continue;
    const milestone = await milestones.ofForm(checkIn.id, period);
    if (milestone?.isOn && milestone.isOwed) return period;
  }
  return quarterPeriod(year, now);
};
