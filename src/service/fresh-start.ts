import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Config } from '../config.ts';
import { databaseFile } from '../storage/database-file.ts';
import { isPostgres } from '../storage/database-url.ts';
import { openDatabase } from '../storage/database.ts';
import { installationStore } from '../storage/hot/installation.ts';
import { lockDataFolder } from '../storage/single-instance.ts';
import { SANDBOX_FILE } from './telegram-here.ts';

/**
 * Throws away a sandbox's data, and only that.
 *
 * @throws when a token is set, the database is not a sandbox's, or a bot still runs on it
 */
export const forgetSandbox = async (config: Config): Promise<void> => {
  if (config.mode !== 'sandbox')
    throw new Error('--fresh works only without BOT_TOKEN: real data is never thrown away');
  if (isPostgres(config.databaseUrl))
    throw new Error('--fresh throws away files only: drop the database on PostgreSQL yourself');
  const file = databaseFile(config.databaseUrl);
  if (existsSync(file)) await assertSandbox(config.databaseUrl);
  const release = lockDataFolder(config.dataFolder);
  try {
    const telegram = join(config.dataFolder, SANDBOX_FILE);
    const folders = ['files', 'backups'].map((name) => join(config.dataFolder, name));
    const ours = [file, `${file}-wal`, `${file}-shm`, telegram, `${telegram}.files`, ...folders];
    for (const path of ours) await rm(path, { recursive: true, force: true });
  } finally {
    release();
  }
};

const assertSandbox = async (databaseUrl: string): Promise<void> => {
  const database = await openDatabase(databaseUrl);
  try {
    const owner = await installationStore(database.sql).get('owner');
    if (owner !== null && !owner.startsWith('sandbox:'))
      throw new Error(`--fresh refuses: this database belongs to the bot "${owner}"`);
  } finally {
    await database.close();
  }
};
