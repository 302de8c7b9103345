import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';

import { COPIED_AT } from '../core/people/restored-copy.ts';
import { asInstant, type Instant } from '../core/shared/instant.ts';
import { backupFolder } from './database-file.ts';
import { makePrivateFile, makePrivateFolder } from './private-files.ts';

const KEPT_BACKUPS = 5;

/**
 * Copies the open database to `backups/` beside its file and keeps the last five copies. The file
 * alone must never be copied: recent commits live in the WAL.
 *
 * @returns the path of the copy, which was opened and checked.
 */
export const backUp = (db: BetterSqlite3.Database, file: string, reason: string): string => {
  const folder = backupFolder(file);
  makePrivateFolder(folder);
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const copy = join(folder, `${stamp}-${reason}.db`);
  copyTo(db, { copy, at: asInstant(Date.now()) });
  prune(folder);
  return copy;
};

/**
 * The whole of what was committed, opened and checked, before the file bears its name. It says of itself that it is a
 * copy, and of when: whoever is started on it knows then that time has gone on elsewhere.
 */
export const copyTo = (
  db: BetterSqlite3.Database,
  { copy, at }: { copy: string; at: Instant },
): void => {
  const unfinished = join(dirname(copy), `${randomUUID()}${UNFINISHED}`);
  // SQLite fills an empty file, and would make one that everybody may read.
  makePrivateFile(unfinished);
  db.prepare('VACUUM INTO ?').run(unfinished);
  markAsCopy(unfinished, at);
  saveToDisk(unfinished);
  renameSync(unfinished, copy);
};

/** Ends the names of what is not whole yet. */
export const UNFINISHED = '.part';
const FORSAKEN_AFTER_MS = 3_600_000;

/** Notes in a copy of when it is. @throws when it is damaged */
export const markAsCopy = (file: string, at: Instant): void => {
  const copy = new BetterSqlite3(file);
  try {
    const verdict = copy.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new Error(`The backup ${file} is damaged: ${String(verdict)}`);
    const has = copy.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'Installation'`).get();
    if (has)
      copy
        .prepare('INSERT OR REPLACE INTO "Installation" ("key", "value") VALUES (?, ?)')
        .run(COPIED_AT, String(at));
  } finally {
    copy.close();
  }
};

/** What was written survives a power cut. */
export const saveToDisk = (file: string): void => {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const prune = (folder: string): void => {
  dropForsaken(folder);
  const copies = readdirSync(folder).filter((name) => name.endsWith('.db'));
  for (const name of copies.toSorted().slice(0, -KEPT_BACKUPS)) rmSync(join(folder, name));
};

/** What somebody who was killed has left half made. */
export const dropForsaken = (folder: string): void => {
  const unfinished = readdirSync(folder).filter((name) => name.endsWith(UNFINISHED));
  for (const name of unfinished.filter((each) => isForsaken(join(folder, each)))) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
};

/** A killed starter leaves its copy half made; one that is still at work does not take an hour. */
const isForsaken = (file: string): boolean => {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return changed !== undefined && Date.now() - changed > FORSAKEN_AFTER_MS;
};
