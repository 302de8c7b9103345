import { onTestFinished } from 'vitest';

import type { Stores, Transactions } from '../../src/core/stores.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { databaseUrl } from '../support/database-url.ts';
import { openMigrated } from '../support/migrated-database.ts';
import { scratchFolder } from './scratch.ts';

/** So many programs on one database, each of which remembers what it has read. */
export const programsOn = async (count: number) => {
  const file = `${scratchFolder()}/city.db`;
  const plain = await openMigrated(`file:${file}`);
  const url = databaseUrl(file);
  const databases = await Promise.all(Array.from({ length: count }, () => openDatabase(url)));
  onTestFinished(async () => {
    for (const database of [plain, ...databases]) await database.close();
  });
  return {
    programs: databases.map(transactionsOf),
    /** Who has never read anything remembers nothing that could be outdated. */
    newcomer: (): Transactions => transactionsOf(plain),
  };
};

class ThoughtBetter extends Error {}

/** One transaction, which is undone where it says so. */
export const attempt = async (
  transactions: Transactions,
  { isUndone }: { isUndone: boolean },
  work: (stores: Stores) => Promise<void>,
): Promise<void> => {
  const done = transactions.run(async (stores) => {
    await work(stores);
    if (isUndone) throw new ThoughtBetter();
  });
  await done.catch((error: unknown) => {
    if (!(error instanceof ThoughtBetter)) throw error;
  });
};
