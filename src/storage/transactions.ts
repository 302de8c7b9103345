import type { Transactions } from '../core/stores.ts';
import type { Database } from './database.ts';
import { knownDrafts, knownShares } from './known-drafts.ts';
import { KnownRegister } from './known-register.ts';
import { looking } from './looking.ts';
import { storesWithin } from './stores.ts';

/** The one way for the rest of the program to read and write. */
export const transactionsOf = (database: Database): Transactions => transactionsOn(database, false);

/** The same beside another process that leads, and writes what only that one may keep in memory. */
export const transactionsBeside = (database: Database): Transactions =>
  transactionsOn(database, true);

const transactionsOn = (database: Database, isBeside: boolean): Transactions => {
  const listeners: (() => void)[] = [];
  const kept = {
    versions: new Map(),
    register: new KnownRegister(),
    calendar: new KnownRegister(),
    drafts: knownDrafts(),
    shares: knownShares(),
    cityTargets: new Map(),
  };
  const knownNow = (): typeof kept => (isBeside ? { ...kept, cityTargets: new Map() } : kept);
  const outside = () =>
    storesWithin({
      tx: database.client,
      sql: database.sql,
      known: knownNow(),
      note: () => undefined,
    });
  const alone = outside();
  return {
    run: async (work) => {
      let hasWork = false;
      const note = (): void => {
        hasWork = true;
      };
      const known = knownNow();
      const drafts = known.drafts.within();
      const shares = known.shares.within();
      const result = await database.transaction((tx, sql) =>
        work(storesWithin({ tx, sql, known: { ...known, drafts, shares }, note })),
      );
      drafts.keep();
      shares.keep();
      if (hasWork) for (const listener of listeners) listener();
      return result;
    },
    single: (work) => work(isBeside ? outside() : alone),
    look: (work) => {
      const within = looking({ tx: database.client, sql: database.sql });
      return work(storesWithin({ ...within, known: knownNow(), note: () => undefined }));
    },
    onWork: (listener) => {
      listeners.push(listener);
    },
  };
};
