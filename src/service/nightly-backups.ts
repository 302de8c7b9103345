import { extname, join } from 'node:path';

import type { BackupKeep } from '../core/people/kept-backups.ts';
import type { Backups } from '../core/people/nightly-backup.ts';
import type { CalendarDate } from '../core/shared/calendar-date.ts';
import { HOUR_MS, MINUTE_MS, type Instant } from '../core/shared/instant.ts';
import { readInThread } from '../papers/reading-thread.ts';
import type { CityPlace } from '../storage/archived-database.ts';
import { nightFile, nightsIn, roomForArchive, dropNights } from '../storage/night-archives.ts';

/** A disk that is full, or not there, will hardly be well a minute later. */
const TRY_AGAIN_MS = 30 * MINUTE_MS;
/** A hundred gigabytes take half of that. */
const LONGEST_MS = 6 * HOUR_MS;

/** The backups of the nights in a folder, each made in a thread of its own. */
export const nightlyBackups = (
  { folder, keep }: { folder: string; keep: BackupKeep },
  place: CityPlace,
): Backups => {
  let underWay: Promise<void> | undefined;
  let failed: { error: unknown; atMs: number } | undefined;

  const archive = async (night: CalendarDate, at: Instant): Promise<void> => {
    try {
      await roomForArchive(place, folder);
      const thread = new URL(
        `../storage/backup-thread${extname(import.meta.url)}`,
        import.meta.url,
      );
      const given = { place, file: join(folder, nightFile(night)), at };
      if (!(await readInThread(thread, given, { limitMs: LONGEST_MS })))
        throw new Error('the backup did not come to its end');
      failed = undefined;
    } catch (error) {
      failed = { error, atMs: performance.now() };
    } finally {
      underWay = undefined;
    }
  };

  return {
    keep,
    nights: async () => nightsIn(folder),
    make: async (night, at, signal) => {
      if (failed && performance.now() - failed.atMs < TRY_AGAIN_MS) throw failed.error;
      underWay ??= archive(night, at);
      await Promise.race([underWay, aborted(signal)]);
      if (failed) throw failed.error;
    },
    drop: async (nights) => dropNights(folder, nights),
  };
};

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
