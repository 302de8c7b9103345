import type { AuditLog } from '../audit/audit-log.ts';
import type { PersonId } from '../shared/ids.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import type { Instant } from '../shared/instant.ts';

/** Under which it is kept that the days off of a year have been announced, and where. */
export const announcedKey = (year: number): string => `holidays-announced:${year}`;

const agreedKey = (year: number): string => `calendar-agreed:${year}`;

/** When the Board has looked through the milestones of a year and found them right; null: not yet. */
export const calendarAgreedAt = async (
  installation: InstallationStore,
  year: number,
): Promise<Instant | null> => {
  const kept = await installation.get(agreedKey(year));
  return kept === null ? null : (Number(kept) as Instant);
};

export const agreeOnCalendar = async (
  { installation, audit }: { installation: InstallationStore; audit: AuditLog },
  { year, by }: { year: number; by: PersonId },
  now: Instant,
): Promise<void> => {
  await installation.set(agreedKey(year), String(now));
  await audit.record({
    at: now,
    actor: by,
    action: 'calendar-agreed',
    subject: `year:${year}`,
    details: {},
  });
};
