import { randomUUID } from 'node:crypto';
import {
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';

import { backupFolder, databaseFile, openFile } from './database-file.ts';
import { FILES } from './file-folder.ts';
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
  copyTo(db, copy);
  prune(folder);
  return copy;
};

/** The whole of what was committed, opened and checked, before the file bears its name. */
const copyTo = (db: BetterSqlite3.Database, copy: string): void => {
  const unfinished = join(dirname(copy), `${randomUUID()}${UNFINISHED}`);
  // SQLite fills an empty file, and would make one that everybody may read.
  makePrivateFile(unfinished);
  db.prepare('VACUUM INTO ?').run(unfinished);
  checkCopy(unfinished);
  saveToDisk(unfinished);
  renameSync(unfinished, copy);
};

/** What a copy of the data folder holds. */
export type DataCopy = { database: string; files: number };

/**
 * Copies database and files into a folder that takes the place of the data folder when it is needed. The
 * bot may run meanwhile: files are copied last, and a file is never changed once its name is stored.
 *
 * @returns null when the folder holds anything already
 */
export const copyData = async (url: string, folder: string): Promise<DataCopy | null> => {
  if (existsSync(folder) && readdirSync(folder).length > 0) return null;
  makePrivateFolder(folder);
  const file = databaseFile(url);
  const database = join(folder, basename(file));
  const db = await openFile(url);
  try {
    copyTo(db, database);
  } finally {
    db.close();
  }
  const [from, to] = [join(dirname(file), FILES), join(folder, FILES)];
  if (existsSync(from)) cpSync(from, to, { recursive: true, errorOnExist: true });
  makePrivateFolder(to);
  return { database, files: readdirSync(to).length };
};

const UNFINISHED = '.part';
const FORSAKEN_AFTER_MS = 3_600_000;

const checkCopy = (file: string): void => {
  const copy = new BetterSqlite3(file, { readonly: true });
  try {
    const verdict = copy.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new Error(`The backup ${file} is damaged: ${String(verdict)}`);
  } finally {
    copy.close();
  }
};

const saveToDisk = (file: string): void => {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const prune = (folder: string): void => {
  const unfinished = readdirSync(folder).filter((name) => name.endsWith(UNFINISHED));
  for (const name of unfinished.filter((each) => isForsaken(join(folder, each)))) {
    rmSync(join(folder, name), { force: true });
  }
  const copies = readdirSync(folder).filter((name) => name.endsWith('.db'));
  for (const name of copies.toSorted().slice(0, -KEPT_BACKUPS)) rmSync(join(folder, name));
};

/** A killed starter leaves its copy half made; one that is still at work does not take an hour. */
const isForsaken = (file: string): boolean => {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return changed !== undefined && Date.now() - changed > FORSAKEN_AFTER_MS;
};
