import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Instant } from '../core/shared/instant.ts';
import { backUp, copyTo } from './backup.ts';
import { backupFolder, databaseFile, openFile } from './database-file.ts';
import { isPostgres } from './database-url.ts';
import { takeFromOthers } from './private-files.ts';

/** Where a city lies: the URL of its database, and the folder of its files. */
export type CityPlace = { databaseUrl: string; dataFolder: string };

/** What only a database on PostgreSQL needs. */
const onPostgres = () => import('./copy/copy-of-postgres.ts');

/**
 * Copies a database, as it is at one moment and while the bot may run, into a file of SQLite, whatever engine it is of.
 *
 * @throws when the copy is damaged
 */
export const copyDatabase = async (
  { databaseUrl: url }: CityPlace,
  wanted: { copy: string; at: Instant },
): Promise<void> => {
  if (isPostgres(url)) return (await onPostgres()).copyPostgres(url, wanted);
  const db = await openFile(url);
  try {
    copyTo(db, wanted);
  } finally {
    db.close();
  }
};

/**
 * Puts such a copy, of this program's version, in the place of the database. The last step is one: a kill leaves the old state or
 * the new one.
 *
 * @returns where what was replaced is kept, a file or a schema of the database; undefined where there was nothing
 */
export const replaceDatabase = async (
  place: CityPlace,
  copy: string,
): Promise<string | undefined> => {
  const { databaseUrl: url } = place;
  if (isPostgres(url)) {
    const schema = await (await onPostgres()).replacePostgres(url, copy);
    return schema && `schema ${schema}`;
  }
  const file = databaseFile(url);
  const before = (await holdsData(place)) ? await setAside(url) : undefined;
  for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
  renameSync(copy, file);
  takeFromOthers(file);
  return before;
};

/** A copy of what is replaced, all of whose commits are in the file itself then. */
const setAside = async (url: string): Promise<string> => {
  const file = databaseFile(url);
  try {
    const db = await openFile(url);
    try {
      const copy = backUp(db, file, 'before-restore');
      db.pragma('wal_checkpoint(TRUNCATE)');
      return copy;
    } finally {
      db.close();
    }
  } catch {
    // Who restores may do so because of just that. Somebody may still save something of it.
    const damaged = join(backupFolder(file), `${Date.now()}-damaged`);
    for (const end of ['', '-wal'].filter((one) => existsSync(file + one)))
      copyFileSync(file + end, `${damaged}${end}`);
    return damaged;
  }
};

/** Whether there are units or people in the database, or something in the place of a file that cannot be read. */
export const holdsData = async ({ databaseUrl: url }: CityPlace): Promise<boolean> => {
  if (isPostgres(url)) return (await onPostgres()).holdsPeople(url);
  if (!existsSync(databaseFile(url))) return false;
  try {
    const db = await openFile(url);
    try {
      const tables = db
        .prepare(`SELECT name FROM sqlite_master WHERE name IN ('Unit', 'Person')`)
        .pluck()
        .all() as string[];
      return tables.some((table) => db.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get());
    } finally {
      db.close();
    }
  } catch {
    return true;
  }
};
