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
    const { lockPostgres } = await import('./postgres/single-bot.ts');
    const leaveDatabase = await lockPostgres(databaseUrl);
    return () => {
      leaveDatabase();
      leaveFolder();
    };
  } catch (error) {
    leaveFolder();
    throw error;
  }
};
