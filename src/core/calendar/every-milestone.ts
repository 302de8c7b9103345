import type { CalendarDate } from '../shared/calendar-date.ts';
import type { MilestoneStore } from './milestone-store.ts';
import type { Milestone } from './milestone.ts';

/** Further than any milestone may lie. */
const FIRST_DAY = '2000-01-01' as CalendarDate;
const LAST_DAY = '2199-12-31' as CalendarDate;

/** Every milestone there is, by the day it is due. */
export const everyMilestone = ({
  milestones,
}: {
  milestones: Pick<MilestoneStore, 'dueBetween'>;
}): Promise<Milestone[]> => milestones.dueBetween(FIRST_DAY, LAST_DAY);
