import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const MARK_FILE = 'folder.mark';

/** The word by which a database and the folder of its files know each other; null where it has none. */
const markOf = (folder: string): string | null => {
  const file = join(folder, MARK_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
};

/**
 * Before this process reads and removes files: the folder must be the database's own. One that has no mark is given
 * `known`, or `fresh` where the database knows no folder yet; that word is returned.
 *
 * @throws when it is the folder of another database
 */
export const claimFolder = (folder: string, known: string | null, fresh: string): string => {
  const mark = markOf(folder);
  if (mark !== null && mark !== known)
    throw new Error(
      `The folder ${resolve(folder)} holds the files of another database. Set DATA_FOLDER to this one's own; ` +
        `where the database was made anew or went back to an old copy, remove ${MARK_FILE} there.`,
    );
  const word = known ?? fresh;
  if (mark === null) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, MARK_FILE), `${word}\n`, { mode: 0o600 });
  }
  return word;
};

/**
 * Before this process may lead: files that a person sent must be here too.
 *
 * @throws when it is not the folder of the process that leads
 */
export const checkFolder = (folder: string, known: string | null): void => {
  if (known === null || markOf(folder) === known) return;
  throw new Error(
    `The folder ${resolve(folder)} is not that of the process that leads. All processes of a bot need the same files: ` +
      'give them one folder with DATA_FOLDER, shared between machines.',
  );
};
