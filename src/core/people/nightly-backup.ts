import type { OutboxStore } from '../outbox/outbox-store.ts';
import { type CalendarDate, dateInHanoi } from '../shared/calendar-date.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import { asInstant, DAY_MS, HOUR_MS, type Instant, plusMs } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { type BackupKeep, backupsToDrop } from './kept-backups.ts';
import type { PersonStore } from './person-store.ts';
import { tellAdmins } from './tell-admins.ts';

/** News for admins of how old the last backup is. */
export const BACKUP_NEWS = 'backup-news';

/** Where the backups of the nights lie, a file each. */
export type Backups = {
  keep: BackupKeep;
  /** The nights of which there is a backup that was checked when it was made. */
  nights(): Promise<CalendarDate[]>;
  /**
   * Makes that of a night, in a thread of its own. When the signal aborts it goes on, and `nights` has it later.
   *
   * @throws when it cannot be made or is not whole, or there is no room for it
   */
  make(night: CalendarDate, at: Instant, signal: AbortSignal): Promise<void>;
  drop(nights: readonly CalendarDate[]): Promise<void>;
};

export type BackupStores = {
  installation: InstallationStore;
  outbox: OutboxStore;
  people: PersonStore;
};

type BackupPorts = {
  backups: Backups | null;
  read<T>(work: (stores: BackupStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: BackupStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** A night begins when nobody writes any more: at two in the morning. */
const NIGHT_BEGINS_MS = 2 * HOUR_MS;

const LAST = 'last-backup';
const LAST_NIGHT = 'last-nightly-backup';
const WATCHED = 'backups-watched';

/** A good backup was made, by the job of each night or by whoever runs the server. */
export const noteBackup = (installation: InstallationStore, at: Instant): Promise<void> =>
  installation.set(LAST, String(at));

/** When the last good backup was made; null before the first. */
export const lastBackup = async (installation: InstallationStore): Promise<Instant | null> => {
  const stored = await installation.get(LAST);
  return stored === null ? null : asInstant(Number(stored));
};

/** Makes the backup of this night where there is none yet, and lets go of those that are kept no longer. */
export const nightlyBackup = async (ports: BackupPorts, signal: AbortSignal): Promise<void> => {
  const { backups } = ports;
  if (!backups) return;
  const now = ports.now();
  const night = dateInHanoi(plusMs(now, -NIGHT_BEGINS_MS));
  if ((await ports.read(({ installation }) => installation.get(LAST_NIGHT))) === night) return;
  if (!(await backups.nights()).includes(night)) await backups.make(night, now, signal);
  const nights = await backups.nights();
  if (!nights.includes(night)) return;
  await ports.transact(async ({ installation }) => {
    await installation.set(LAST_NIGHT, night);
    await noteBackup(installation, now);
  });
  await backups.drop(backupsToDrop(nights, backups.keep));
};

const STALE_AFTER_MS = 2 * DAY_MS;

type Watched = { since: Instant; toldOf: Instant | null };

/** Tells the admins once when the last good backup is older than two days, and once when there is a new one. */
export const watchBackups = async (ports: BackupPorts): Promise<void> => {
  if (!ports.backups) return;
  const now = ports.now();
  const { watched, last } = await ports.read(async ({ installation }) => ({
    watched: await readWatched(installation),
    last: await lastBackup(installation),
  }));
  const newest = last ?? watched?.since ?? now;
  const isStale = plusMs(newest, STALE_AFTER_MS) < now;
  const isTold = watched?.toldOf != null;
  if (watched && isStale === isTold) return;
  await ports.transact(async (stores) => {
    const next: Watched = { since: watched?.since ?? now, toldOf: isStale ? newest : null };
    await stores.installation.set(WATCHED, JSON.stringify(next));
    if (isStale) await tell(stores, { line: staleLine(last), about: newest, now });
    else if (isTold) await tell(stores, { line: say('backup-fine'), about: newest, now });
  });
};

const staleLine = (last: Instant | null): TextRef =>
  last === null ? say('backup-none') : say('backup-old', { at: { at: last } });

const readWatched = async (installation: InstallationStore): Promise<Watched | null> => {
  const stored = await installation.get(WATCHED);
  return stored === null ? null : (JSON.parse(stored) as Watched);
};

type News = { line: TextRef; about: Instant; now: Instant };

const tell = async (stores: BackupStores, { line, about, now }: News) => {
  await tellAdmins(stores, {
    key: `${BACKUP_NEWS}:${line.key}:${about}`,
    kind: BACKUP_NEWS,
    message: { type: 'notice', lines: [line], buttons: [] },
    now,
  });
};
