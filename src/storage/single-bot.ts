import { dirname } from 'node:path';

import { databaseFile } from './database-file.ts';
import { isPostgres } from './database-url.ts';
import { lockDataFolder } from './single-instance.ts';

type Place = { databaseUrl: string; dataFolder: string };

/**
 * Takes what only one bot may have, the data folder and a database that lies elsewhere, and returns what gives both back.
 *
 * @throws {AlreadyRunning}
 */
export const lockBot = async ({ databaseUrl, dataFolder }: Place): Promise<() => void> => {
  const leaveFolder = lockDataFolder(dataFolder);
  if (!isPostgres(databaseUrl)) return leaveFolder;
  try {
    const leaveDatabase = await lockDatabase(databaseUrl);
    return () => {
      leaveDatabase();
      leaveFolder();
    };
  } catch (error) {
    leaveFolder();
    throw error;
  }
};

/**
 * Takes a database, with its folder where it is a file, so that no bot runs on it.
 *
 * @throws {AlreadyRunning}
 */
export const lockDatabase = async (url: string): Promise<() => void> =>
  isPostgres(url)
    ? (await import('./postgres/single-bot.ts')).lockPostgres(url)
    : lockDataFolder(dirname(databaseFile(url)));
