import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';

import { BUSY_TIMEOUT_MS, retryWhileBusy } from './busy.ts';

/** The file of a `file:…` URL; a relative path counts from the working directory. */
export const databaseFile = (url: string): string => url.replace(/^file:/, '');

/** Makes the folder that holds the database, for the service's user alone, when it does not exist. */
export const makeDataFolder = (url: string): void => {
  mkdirSync(dirname(databaseFile(url)), { recursive: true, mode: 0o700 });
};

/**
 * Opens the database file for work outside Prisma (migrations, locks, checks), in WAL and FULL.
 * The caller closes it.
 */
export const openFile = async (url: string): Promise<BetterSqlite3.Database> => {
  makeDataFolder(url);
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
