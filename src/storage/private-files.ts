import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the service stores is for its own user, whatever the folder allows and whatever the process
 * was started with.
 */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/**
 * Makes the file, empty, or takes it from everybody else. One that exists is never opened: closing
 * it would drop SQLite's locks on it (https://sqlite.org/howtocorrupt.html, 2.2).
 */
export const makePrivateFile = (file: string): void => {
  if (existsSync(file)) return takeFromOthers(file, FILE_MODE);
  try {
    closeSync(openSync(file, 'wx', FILE_MODE));
  } catch (error) {
    // Another starter was faster.
    if (!hasCode(error, 'EEXIST')) throw error;
  }
};

/** Makes a folder of the service's own, or takes it and its files from everybody else. */
export const makePrivateFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
  takeFromOthers(folder, FOLDER_MODE);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isFile()) takeFromOthers(join(folder, entry.name), FILE_MODE);
};

/** Where the file system knows no modes, or the file has another owner, nothing can be taken. */
export const takeFromOthers = (path: string, mode: number = FILE_MODE): void => {
  try {
    chmodSync(path, mode);
  } catch (error) {
    if (!['ENOENT', 'EPERM', 'ENOTSUP', 'EROFS'].some((code) => hasCode(error, code))) throw error;
  }
};

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
