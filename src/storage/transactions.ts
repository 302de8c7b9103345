import type { Transactions } from '../core/stores.ts';
import type { Database } from './database.ts';
import { knownDrafts, knownShares } from './known-drafts.ts';
import { KnownRegister } from './known-register.ts';
import { looking } from './looking.ts';
import { storesWithin } from './stores.ts';

/** The one way for the rest of the program to read and write. */
export const transactionsOf = (database: Database): Transactions => {
  const listeners: (() => void)[] = [];
  const known = {
    versions: new Map(),
    register: new KnownRegister(),
    calendar: new KnownRegister(),
    drafts: knownDrafts(),
    shares: knownShares(),
    cityTargets: new Map(),
  };
  const alone = storesWithin({
    tx: database.client,
    sql: database.sql,
    known,
    note: () => undefined,
  });
  return {
    run: async (work) => {
      let hasWork = false;
      const note = (): void => {
        hasWork = true;
      };
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
    single: (work) => work(alone),
    look: (work) => {
      const within = looking({ tx: database.client, sql: database.sql });
      return work(storesWithin({ ...within, known, note: () => undefined }));
    },
    onWork: (listener) => {
      listeners.push(listener);
    },
  };
};
