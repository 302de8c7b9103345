import type { Settings } from '../config.ts';
import type { Transactions } from '../core/stores.ts';
import type { Log } from '../log.ts';
import { openDatabase, type Database } from '../storage/database.ts';
import { claimDatabase, type DatabaseOwner } from '../storage/installation.ts';
import { migrate } from '../storage/migrate.ts';
import { lockBot } from '../storage/single-bot.ts';
import { transactionsBeside, transactionsOf } from '../storage/transactions.ts';

export type OpenStorage = { transactions: Transactions; close(): Promise<void> };

/**
 * Opens the database of the bot itself: alone on it and in its data folder, migrated.
 *
 * @throws when another bot runs there, or the database is newer than the program
 */
export const openBotStorage = async (settings: Settings, log: Log): Promise<OpenStorage> => {
  const release = await lockBot(settings);
  try {
    const database = await openMigrated(settings, log);
    return {
      transactions: transactionsOf(database),
      close: async () => {
        await database.close();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
};

/**
 * Opens it for the process that leads those that serve it, migrated. What is written is refused once another one leads.
 *
 * @throws when the database is newer than the program
 */
export const openLeadingStorage = async (
  { databaseUrl }: Settings,
  term: string,
  log: Log,
): Promise<OpenStorage> => {
  await bringUpToDate(databaseUrl, log);
  const { openPostgres } = await import('../storage/postgres/database.ts');
  const database = await openPostgres(databaseUrl, undefined, term);
  return { transactions: transactionsOf(database), close: () => database.close() };
};

/** Opens it for a process that sends beside the one that leads, which has brought it up to date. */
export const openStandbyStorage = async ({ databaseUrl }: Settings): Promise<OpenStorage> => {
  const { openPostgres } = await import('../storage/postgres/database.ts');
  const database = await openPostgres(databaseUrl);
  return { transactions: transactionsBeside(database), close: () => database.close() };
};

/** Opens it beside a running bot, for the command line. */
export const openSharedStorage = async (settings: Settings, log: Log): Promise<OpenStorage> => {
  const database = await openMigrated(settings, log);
  return { transactions: transactionsOf(database), close: () => database.close() };
};

const openMigrated = async ({ databaseUrl }: Settings, log: Log): Promise<Database> => {
  await bringUpToDate(databaseUrl, log);
  return openDatabase(databaseUrl);
};

const bringUpToDate = async (databaseUrl: string, log: Log): Promise<void> => {
  const { applied, backup } = await migrate(databaseUrl);
  if (applied.length > 0) log.info('migrations applied', { applied, backup });
};

/** @throws when the database belongs to another bot, or to the sandbox */
export const claimStorage = (storage: OpenStorage, owner: DatabaseOwner): Promise<void> =>
  storage.transactions.run(async (stores) => {
    await claimDatabase(stores.installation, owner);
    await stores.audit.chain();
  });
