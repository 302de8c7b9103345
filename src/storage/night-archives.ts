import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { type CalendarDate, parseIsoDate } from '../core/shared/calendar-date.ts';
import { databaseFile } from './database-file.ts';
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
export const roomForArchive = async (url: string, folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const needed = bytesOf(url);
  const { bavail, blocks, bsize } = await statfs(folder);
  if (bavail * bsize - needed >= blocks * bsize * LEFT_SHARE) return;
  const megabytes = Math.ceil(needed / 1024 ** 2);
  throw new Error(
    `the backup may take ${megabytes} MB, and would leave less than 10 % of the disk of BACKUP_FOLDER`,
  );
};

const bytesOf = (url: string): number => {
  const file = databaseFile(url);
  const files = join(dirname(file), FILES);
  const all = [
    file,
    ...(existsSync(files) ? readdirSync(files).map((one) => join(files, one)) : []),
  ];
  return all.reduce((sum, one) => sum + (statSync(one, { throwIfNoEntry: false })?.size ?? 0), 0);
};
