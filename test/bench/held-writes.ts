import type { Transactions } from '../../src/core/stores.ts';

/** The same transactions, and how long at most others had to wait for the one who may write, ms; to be set to 0 for what comes next. */
export const notingHeld = (
  transactions: Transactions,
): { transactions: Transactions; held: { ms: number } } => {
  const held = { ms: 0 };
  return {
    held,
    transactions: {
      ...transactions,
      run: (work) =>
        transactions.run(async (stores) => {
          const startedAt = performance.now();
          try {
            return await work(stores);
          } finally {
            held.ms = Math.max(held.ms, performance.now() - startedAt);
          }
        }),
    },
  };
};
