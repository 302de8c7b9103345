import { randomUUID } from 'node:crypto';
import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';

import { copyEmptyPostgres, isOnPostgres } from './database-url.ts';

/** A folder of this run alone; `template-folder.ts` makes it and takes it away. */
const folder = process.env['TEST_TEMPLATES'];

const fileOf = (name: string): string | undefined =>
  folder === undefined ? undefined : join(folder, `${name}.db`);

/**
 * Every world would run all migrations and import the units of the city. The first one of a day
 * does; the others begin with a copy of what it came to.
 *
 * @returns whether there was one
 */
export const copyTemplate = async (name: string, database: string): Promise<boolean> => {
  if (isOnPostgres) {
    // A city that is in use cannot be copied there: each world makes its own.
    await copyEmptyPostgres(database);
    return name === 'nothing';
  }
  const template = fileOf(name);
  if (template === undefined) return false;
  return copyFile(template, database).then(
    () => true,
    () => false,
  );
};

/** Keeps a copy of an open database for the worlds to come, also of other processes. */
export const keepTemplate = async (name: string, database: string): Promise<void> => {
  const template = fileOf(name);
  if (template === undefined || isOnPostgres) return;
  const unfinished = `${template}.${randomUUID()}`;
  const db = new BetterSqlite3(database);
  db.prepare('VACUUM INTO ?').run(unfinished);
  db.close();
  await rename(unfinished, template);
};
