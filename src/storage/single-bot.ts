import { dirname } from 'node:path';

import { databaseFile } from './database-file.ts';
import { isPostgres } from './database-url.ts';
import { lockDataFolder } from './single-instance.ts';

type Place = { databaseUrl: string; dataFolder: string };

/** Gives back what was taken; the next one may have it as soon as it resolves. */
export type Leave = () => Promise<void>;

/**
 * Takes what only one bot may have, the data folder and a database that lies elsewhere, and returns what gives both back.
 *
 * @throws {AlreadyRunning}
 */
export const lockBot = async ({ databaseUrl, dataFolder }: Place): Promise<Leave> => {
  const leaveFolder = lockFolder(dataFolder);
  if (!isPostgres(databaseUrl)) return leaveFolder;
  try {
    const leaveDatabase = await lockDatabase(databaseUrl);
    return async () => {
      await leaveDatabase();
      await leaveFolder();
    };
  } catch (error) {
    await leaveFolder();
    throw error;
  }
};

/**
 * Takes a database, with its folder where it is a file, so that no bot runs on it.
 *
 * @throws {AlreadyRunning}
 */
export const lockDatabase = async (url: string): Promise<Leave> =>
  isPostgres(url)
    ? (await import('./postgres/single-bot.ts')).lockPostgres(url)
    : lockFolder(dirname(databaseFile(url)));

const lockFolder = (folder: string): Leave => {
  const leave = lockDataFolder(folder);
  return () => Promise.resolve(leave());
};
