import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';

import { BUSY_TIMEOUT_MS, retryWhileBusy } from './busy.ts';
import { isPostgres } from './database-url.ts';
import { makePrivateFile, makePrivateFolder, takeFromOthers } from './private-files.ts';

/**
 * The file of a `file:…` URL; a relative path counts from the working directory.
 *
 * @throws when the database is no file
 */
export const databaseFile = (url: string): string => {
  if (isPostgres(url))
    throw new Error('this works on a database that is a file, not on one on PostgreSQL');
  return url.replace(/^file:/, '');
};

/** Copies of a database lie beside its file. */
export const backupFolder = (file: string): string => join(dirname(file), 'backups');

/**
 * Makes the folder that holds the database, when it does not exist, and the database's files for the
 * service's user alone: SQLite gives those that it makes later the mode of the first.
 */
export const makeDatabaseFile = (url: string): void => {
  const file = databaseFile(url);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  makePrivateFile(file);
  for (const suffix of ['-wal', '-shm']) takeFromOthers(file + suffix);
  const backups = backupFolder(file);
  if (existsSync(backups)) makePrivateFolder(backups);
};

/**
 * Opens the database file for work outside Prisma (migrations, locks, checks), in WAL and FULL.
 * The caller closes it.
 */
export const openFile = async (url: string): Promise<BetterSqlite3.Database> => {
  makeDatabaseFile(url);
  const db = new BetterSqlite3(databaseFile(url), { timeout: BUSY_TIMEOUT_MS });
  try {
    await applyPragmas(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/**
 * What every connection to the database is set to. FULL survives a power cut (one fsync a commit);
 * NORMAL may lose the last commits. The sizes are measured defaults, not needs.
 */
export const applyPragmas = async (db: BetterSqlite3.Database): Promise<void> => {
  // The first connection of all rewrites the file's header, which two starters may want at once.
  await retryWhileBusy(() => db.pragma('journal_mode = WAL'));
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('temp_store = MEMORY');
  db.pragma('cache_size = -65536');
  db.pragma('journal_size_limit = 67108864');
};
