import { databaseFile } from '../../src/storage/database-file.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { copyTemplate, keepTemplate } from './city-template.ts';

/**
 * Opens a database that holds nothing yet. All migrations are applied once in a run of tests; who
 * comes later begins with a copy.
 */
export const openMigrated = async (
  url: string,
  onStatement?: (sql: unknown) => void,
): Promise<Database> => {
  const file = databaseFile(url);
  if (!(await copyTemplate('nothing', file))) {
    await migrate(url);
    await keepTemplate('nothing', file);
  }
  return openDatabase(url, onStatement);
};
