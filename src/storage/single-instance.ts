import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';

import { isBusy } from './busy.ts';
import { makePrivateFile } from './private-files.ts';

const LOCK_FILE = 'bot.lock';

/** Another process already serves this data folder; the message names the folder. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
}

/** A handle that nobody holds is collected, closed, and its lock is gone with it. */
const held = new Set<BetterSqlite3.Database>();

/**
 * Takes the lock that lets one bot process at a time serve a data folder, and returns what gives
 * it back. It is a transaction held open on a file beside the database: the operating system
 * drops it when the process dies, however it dies, so a stale lock cannot exist.
 *
 * @throws {AlreadyRunning}
 */
export const lockDataFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  makePrivateFile(join(folder, LOCK_FILE));
  const lock = new BetterSqlite3(join(folder, LOCK_FILE), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new AlreadyRunning(
      `Another bot process already runs on the data folder ${resolve(folder)}. Stop it first, ` +
        'or give this one a folder of its own with DATABASE_URL.',
    );
  }
  held.add(lock);
  return () => {
    if (held.delete(lock)) lock.close();
  };
};
