import type { AuditLog } from '../audit/audit-log.ts';
import { dateInHanoi, yearOf } from '../shared/calendar-date.ts';
import { asId, type MilestoneId } from '../shared/ids.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { WordsInLanguages } from '../shared/text-ref.ts';
import type { CalendarDayStore } from './calendar-day.ts';
import { beginningWith, fiveYearPlanAtHand } from './first-year.ts';
import { holidaysOf, namedDays, seededYears } from './holidays.ts';
import type { MilestoneStore } from './milestone-store.ts';
import { workingDays } from './working-days.ts';
import { milestonesOfYear } from './year-milestones.ts';

export type EnsureNeeds = {
  milestones: MilestoneStore;
  calendarDays: CalendarDayStore;
  installation: InstallationStore;
  audit: AuditLog;
  random: Random;
  inLanguages: WordsInLanguages;
};

/** Short, since buttons carry it beside a unit's id. */
const MILESTONE_ID_BITS = 48;

export const newMilestoneId = (random: Random): MilestoneId =>
  asId<MilestoneId>(random.token(MILESTONE_ID_BITS));

/**
 * Gives this year and the next their milestones, each year once: what the Board changes or
 * switches off stays as it is. Idempotent; returns the years added.
 */
export const ensureMilestones = async (needs: EnsureNeeds, now: Instant): Promise<number[]> => {
  const today = dateInHanoi(now);
  const years = [yearOf(today), yearOf(today) + 1];
  const missing: number[] = [];
  for (const year of years)
    if ((await needs.installation.get(yearKey(year))) === null) missing.push(year);
  if (missing.length === 0) return [];
  await ensureHolidays(needs);
  const days = workingDays(await needs.calendarDays.all());
  const isFirst = !(await needs.milestones.hasAny());
  if (isFirst) await needs.installation.set(DEFAULTS_KEY, DEFAULTS_VERSION);
  for (const year of missing) {
    const ofYear = milestonesOfYear(year, needs.inLanguages);
    const isThis = year === yearOf(today);
    const wanted = isFirst
      ? beginningWith(
          [...(isThis ? fiveYearPlanAtHand(year, needs.inLanguages) : []), ...ofYear],
          today,
          days,
        )
      : ofYear;
    const begun = wanted.map((one) => Object.assign(one, { id: newMilestoneId(needs.random) }));
    await needs.milestones.save(begun);
    await needs.installation.set(yearKey(year), String(now));
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

/** Under which it is remembered as of which version of the usual milestones a city's were begun or offered. */
export const DEFAULTS_KEY = 'calendar-defaults';
export const DEFAULTS_VERSION = '2';

/** Under which it is remembered that a year has its milestones. */
export const yearKey = (year: number): string => `milestones:${year}`;

const HOLIDAYS_KEY = 'holidays';

/** The table of days begins once with what the law says, and belongs to the Board from then on. */
const ensureHolidays = async ({
  installation,
  calendarDays,
  inLanguages,
}: EnsureNeeds): Promise<void> => {
  if ((await installation.get(HOLIDAYS_KEY)) !== null) return;
  await calendarDays.save(namedDays(seededYears.flatMap(holidaysOf), inLanguages));
  await installation.set(HOLIDAYS_KEY, seededYears.join(','));
};
