import { databaseFile } from '../../src/storage/database-file.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { copyTemplate, keepTemplate } from './city-template.ts';
import { databaseUrl } from './database-url.ts';

/**
 * Makes a database that holds nothing yet, with all migrations applied: once in a run of tests; who comes
 * later begins with a copy.
 */
export const makeMigrated = async (url: string): Promise<void> => {
  const file = databaseFile(url);
  if (await copyTemplate('nothing', file)) return;
  await migrate(url);
  await keepTemplate('nothing', file);
};

/** Opens a database that holds nothing yet: of a file’s URL, or in its place one on the run’s PostgreSQL. */
export const openMigrated = async (
  url: string,
  onStatement?: (sql: unknown) => void,
): Promise<Database> => {
  await makeMigrated(url);
  return openDatabase(databaseUrl(databaseFile(url)), onStatement);
};
