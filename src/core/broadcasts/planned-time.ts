import type { MilestoneStore } from '../calendar/milestone-store.ts';
import { instantInHanoi } from '../shared/calendar-date.ts';
import { DAY_MS, HOUR_MS, plusMs, type Instant } from '../shared/instant.ts';
import type { BroadcastTiming } from './broadcast.ts';

/** A milestone opens with the working day: nobody is written to at midnight. */
const OPENS_AT = '08:00';

/** What is said for a time says something about that time: later it is an admin's to decide. */
const MISSED_AFTER_MS = HOUR_MS;

/** When it is to begin; null where it waits for nothing, or for a milestone that is gone. */
export const plannedTime = async (
  { milestones }: { milestones: MilestoneStore },
  timing: BroadcastTiming,
): Promise<Instant | null> => {
  if (timing.type === 'now') return null;
  if (timing.type === 'at') return timing.at;
  const [milestone] = await milestones.byIds([timing.milestoneId]);
  return milestone ? instantInHanoi(milestone.opensOn, OPENS_AT) : null;
};

/** The program was away then, or the milestone was moved to a day that is over. */
export const isLongPast = (at: Instant | null, now: Instant): at is Instant =>
  at !== null && now >= plusMs(at, MISSED_AFTER_MS);

/** What is to be said in more than a year was mistyped. */
const FURTHEST_MS = 366 * DAY_MS;

export const isFar = (at: Instant, now: Instant): boolean => at - now > FURTHEST_MS;
