import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';

import { type CalendarDate, parseIsoDate } from '../core/shared/calendar-date.ts';
import type { CityPlace } from './archived-database.ts';
import { databaseFile } from './database-file.ts';
import { isPostgres } from './database-url.ts';
import { FILES } from './file-folder.ts';

const NAME = /^thi-dua-(\d{4}-\d{2}-\d{2})\.tar\.gz$/;

/** What the archive of a night is called in its folder. */
export const nightFile = (night: CalendarDate): string => `thi-dua-${night}.tar.gz`;

/** The nights whose archive lies in a folder, which may be absent yet. */
export const nightsIn = (folder: string): CalendarDate[] => {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap((name) => parseIsoDate(NAME.exec(name)?.[1] ?? '') ?? []);
};

export const dropNights = (folder: string, nights: readonly CalendarDate[]): void => {
  for (const night of nights) rmSync(join(folder, nightFile(night)), { force: true });
};

/** So much of a disk is left to those who answer. */
const LEFT_SHARE = 0.1;

/** @throws when an archive that could not be made smaller would take the room that the service needs itself */
export const roomForArchive = async (place: CityPlace, folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const needed = await bytesOf(place);
  const { bavail, blocks, bsize } = await statfs(folder);
  if (bavail * bsize - needed >= blocks * bsize * LEFT_SHARE) return;
  const megabytes = Math.ceil(needed / 1024 ** 2);
  throw new Error(
    `the backup may take ${megabytes} MB, and would leave less than 10 % of the disk of BACKUP_FOLDER`,
  );
};

const bytesOf = async ({ databaseUrl: url, dataFolder }: CityPlace): Promise<number> => {
  const files = join(dataFolder, FILES);
  const names = existsSync(files) ? readdirSync(files).map((one) => join(files, one)) : [];
  const inFiles = names.reduce((sum, one) => sum + sizeOf(one), 0);
  if (!isPostgres(url)) return inFiles + sizeOf(databaseFile(url));
  return inFiles + (await (await import('./copy/copy-of-postgres.ts')).bytesOfPostgres(url));
};

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
