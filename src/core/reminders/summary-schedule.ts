import type { WorkingDays } from '../calendar/working-days.ts';
import { addDays, type CalendarDate, instantInHanoi, weekdayOf } from '../shared/calendar-date.ts';
import type { PersonId } from '../shared/ids.ts';
import { asInstant, type Instant } from '../shared/instant.ts';

export const summaryRhythms = ['week', 'month', 'never'] as const;
export type SummaryRhythm = (typeof summaryRhythms)[number];

/** Monday to Friday. */
export const summaryWeekdays = [1, 2, 3, 4, 5] as const;
export type SummaryWeekday = (typeof summaryWeekdays)[number];

/** Hours of Hanoi at which offices read what they get. */
export const summaryHours = [8, 9, 10, 14, 15, 16] as const;
export type SummaryHour = (typeof summaryHours)[number];

/** When somebody gets the city on one page. */
export type SummarySchedule = {
  /** `month`: on its first working day. */
  every: SummaryRhythm;
  /** Of those who get it each week; where it is a day off, the next working day. */
  weekday: SummaryWeekday;
  hour: SummaryHour;
};

export type SummaryChoice = SummarySchedule & { personId: PersonId; at: Instant };

export interface SummaryScheduleStore {
  /** Null where the person has chosen nothing. */
  of(personId: PersonId): Promise<SummaryChoice | null>;
  all(): Promise<SummaryChoice[]>;
  /** Adds it, or takes the place of that person's. */
  save(choice: SummaryChoice): Promise<void>;
}

/** Of heads who have chosen nothing. */
export const usualSummary: SummarySchedule = { every: 'week', weekday: 1, hour: 8 };

/** Of others who see the whole city, as long as they choose nothing else. */
export const noSummary: SummarySchedule = { ...usualSummary, every: 'never' };

/** Whether that is a day on which it comes. */
export const isSummaryDay = (
  { every, weekday }: SummarySchedule,
  days: WorkingDays,
  day: CalendarDate,
): boolean => {
  if (every === 'never' || !days.isWorkingDay(day)) return false;
  const begins =
    every === 'month'
      ? (`${day.slice(0, 8)}01` as CalendarDate)
      : addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
  return days.previousWorkingDay(day) < begins;
};

const time = (hour: SummaryHour): string => `${String(hour).padStart(2, '0')}:00`;

export const summaryTime = ({ hour }: SummarySchedule, day: CalendarDate): Instant =>
  instantInHanoi(day, time(hour));

/** Nobody's next summary is further away: a month, with the longest holidays. */
const FURTHEST_DAYS = 60;

/** The next moment after `now` at which it comes; null: never. `today` is the day of `now`. */
export const nextSummary = (
  schedule: SummarySchedule,
  days: WorkingDays,
  { now, today }: { now: Instant; today: CalendarDate },
): Instant | null => {
  for (let ahead = 0; ahead <= FURTHEST_DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    if (!isSummaryDay(schedule, days, day)) continue;
    const at = summaryTime(schedule, day);
    if (at > now) return asInstant(at);
  }
  return null;
};
