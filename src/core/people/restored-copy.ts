import type { OutboxStore } from '../outbox/outbox-store.ts';
import { type CalendarDate, dateInHanoi } from '../shared/calendar-date.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import { asInstant, type Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { PersonStore } from './person-store.ts';
import { tellAdmins } from './tell-admins.ts';

/** Set in each copy of a database, to the moment at which it was made; never in the database itself. */
export const COPIED_AT = 'copied-at';

/** News for admins that a copy took the place of the database. */
export const RESTORED_NEWS = 'restored-news';

/** A copy of the database of `madeAt` serves since `at`: what was between is not in it, but has happened. */
export type Restored = { madeAt: Instant; at: Instant };

const KEY = 'restored';

export type RestoredStores = {
  outbox: OutboxStore;
  people: PersonStore;
};

const lastRestored = async (installation: InstallationStore): Promise<Restored | null> => {
  const stored = await installation.get(KEY);
  return stored === null ? null : (JSON.parse(stored) as Restored);
};

/** The first start on a copy takes it up. Null where the database is none, or was taken up before. */
export const takeUpCopy = async (
  installation: InstallationStore,
  now: Instant,
): Promise<Restored | null> => {
  const copiedAt = await installation.get(COPIED_AT);
  if (copiedAt === null) return null;
  const madeAt = asInstant(Number(copiedAt));
  const before = await lastRestored(installation);
  if (before?.madeAt === madeAt) return null;
  const restored: Restored = { madeAt, at: now };
  await installation.set(KEY, JSON.stringify(restored));
  return restored;
};

/**
 * Whether a copy was taken up on this day: who heard something today cannot be known, so that nobody is reminded before
 * tomorrow.
 */
export const isDayOfRestoring = async (
  installation: InstallationStore,
  day: CalendarDate,
): Promise<boolean> => {
  const restored = await lastRestored(installation);
  return restored !== null && dateInHanoi(restored.at) === day;
};

/** Tells the admins from when the copy is, and what that means. */
export const tellOfRestored = async (
  stores: RestoredStores,
  { madeAt, at }: Restored,
): Promise<void> => {
  await tellAdmins(stores, {
    key: `${RESTORED_NEWS}:${at}`,
    kind: RESTORED_NEWS,
    message: {
      type: 'notice',
      lines: [say('restored-news', { at: { at: madeAt } })],
      buttons: [[{ label: say('button-deliveries'), intent: { type: 'see-deliveries' } }]],
    },
    now: at,
  });
};
