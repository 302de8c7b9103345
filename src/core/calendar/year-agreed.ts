import type { AuditLog } from '../audit/audit-log.ts';
import type { PersonId } from '../shared/ids.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import type { Instant } from '../shared/instant.ts';
import { announcedYears } from './holidays.ts';

/** Under which it is kept that the days off of a year have been announced, and where. */
export const announcedKey = (year: number): string => `holidays-announced:${year}`;

/** Under which it is kept that an admin found the days off of a year right, named or not. */
const confirmedKey = (year: number): string => `holidays-confirmed:${year}`;

/**
 * What the days off of a year rest on: a document that was named (empty: known to have been announced), an
 * admin's word, or the law alone, as is usual.
 */
export type DaysOffBasis =
  | { type: 'announced'; source: string }
  | { type: 'confirmed' }
  | { type: 'provisional' };

export const loadDaysOffBasis = async (
  installation: Pick<InstallationStore, 'get'>,
  year: number,
): Promise<DaysOffBasis> => {
  const source = (await installation.get(announcedKey(year))) ?? '';
  if (source !== '' || announcedYears.includes(year)) return { type: 'announced', source };
  const isConfirmed = (await installation.get(confirmedKey(year))) !== null;
  return { type: isConfirmed ? 'confirmed' : 'provisional' };
};

/** An admin says that the days off of a year are as the table has them. */
export const confirmDaysOff = async (
  { installation, audit }: { installation: InstallationStore; audit: AuditLog },
  { year, by }: { year: number; by: PersonId },
  now: Instant,
): Promise<void> => {
  if ((await installation.get(confirmedKey(year))) !== null) return;
  await installation.set(confirmedKey(year), String(now));
  await audit.record({
    at: now,
    actor: by,
    action: 'holidays-confirmed',
    subject: `year:${year}`,
    details: {},
  });
};

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
  if ((await installation.get(agreedKey(year))) !== null) return;
  await installation.set(agreedKey(year), String(now));
  await audit.record({
    at: now,
    actor: by,
    action: 'calendar-agreed',
    subject: `year:${year}`,
    details: {},
  });
};
