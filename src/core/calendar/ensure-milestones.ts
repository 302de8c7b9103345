import type { AuditLog } from '../audit/audit-log.ts';
import { dateInHanoi, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import { asId, type MilestoneId } from '../shared/ids.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { CalendarDayStore } from './calendar-day.ts';
import { holidaysOf, seededYears } from './holidays.ts';
import type { MilestoneStore } from './milestone-store.ts';
import { deadlineOf } from './milestone.ts';
import { workingDays, type WorkingDays } from './working-days.ts';
import { milestonesOfYear, type NewMilestone } from './year-milestones.ts';

export type EnsureNeeds = {
  milestones: MilestoneStore;
  calendarDays: CalendarDayStore;
  installation: InstallationStore;
  audit: AuditLog;
  random: Random;
};

/** Short, since buttons carry it beside a unit's id. */
const MILESTONE_ID_BITS = 48;

const newMilestoneId = (random: Random): MilestoneId =>
  asId<MilestoneId>(random.token(MILESTONE_ID_BITS));

/**
 * Gives this year and the next their milestones, each year once: what the Board changes or
 * switches off stays as it is. When an installation starts for the first time, what was due before
 * that day is switched off, since nobody was asked for it. Idempotent; returns the years added.
 */
export const ensureMilestones = async (needs: EnsureNeeds, now: Instant): Promise<number[]> => {
  const today = dateInHanoi(now);
  const years = [yearOf(today), yearOf(today) + 1];
  const missing: number[] = [];
  for (const year of years)
    if ((await needs.installation.get(keyOf(year))) === null) missing.push(year);
  if (missing.length === 0) return [];
  await ensureHolidays(needs);
  const days = workingDays(await needs.calendarDays.all());
  const isFirst = !(await needs.milestones.hasAny());
  for (const year of missing) {
    const begun = milestonesOfYear(year).map((one) =>
      Object.assign(one, {
        id: newMilestoneId(needs.random),
        isOn: !isFirst || !isPast(one, today, days),
      }),
    );
    await needs.milestones.save(begun);
    await needs.installation.set(keyOf(year), String(now));
    await needs.audit.record({
      at: now,
      actor: 'system',
      action: 'year-begun',
      subject: `year:${year}`,
      details: { milestones: begun.length },
    });
  }
  return missing;
};

const keyOf = (year: number): string => `milestones:${year}`;

const isPast = (milestone: NewMilestone, today: CalendarDate, days: WorkingDays): boolean =>
  deadlineOf({ ...milestone, id: asId('') }, days).dueOn < today;

const HOLIDAYS_KEY = 'holidays';

/** The table of days begins once with what the law says, and belongs to the Board from then on. */
const ensureHolidays = async ({ installation, calendarDays }: EnsureNeeds): Promise<void> => {
  if ((await installation.get(HOLIDAYS_KEY)) !== null) return;
  await calendarDays.save(seededYears.flatMap(holidaysOf));
  await installation.set(HOLIDAYS_KEY, seededYears.join(','));
};
