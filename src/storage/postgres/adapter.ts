import { createHash } from 'node:crypto';

import { PrismaPg } from '@prisma/adapter-pg';
import type { QueryConfig, QueryResult } from 'pg';

import type { Adapter, AdapterFactory } from '../adapter.ts';
import { joinsBy } from '../joined-client.ts';
import type { PostgresConnections, PostgresTransaction } from './connections.ts';

type StockAdapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>;

/**
 * Prisma's adapter for pg 7.10.0 on connections on which one writes at a time. What Prisma is asked for within a
 * transaction of ours runs in it; by itself a statement is a transaction of its own.
 */
export const postgresAdapter = (connections: PostgresConnections): AdapterFactory => {
  const stock = new PrismaPg(connections.pool, { statementNameGenerator: nameOf });
  const { provider, adapterName } = stock;
  return {
    provider,
    adapterName,
    connect: async () => {
      const adapter = await stock.connect();
      const alone = on(adapter, (query) => connections.alone(query));
      return {
        provider,
        adapterName,
        queryRaw: (query) => alone.queryRaw(query),
        executeRaw: (query) => alone.executeRaw(query),
        executeScript: (script) => adapter.executeScript(script),
        dispose: () => connections.pool.end(),
        startTransaction: async (isolationLevel) =>
          joinsBy(isolationLevel)
            ? joinedTo(adapter, connections.opened())
            : transactionOn(adapter, await connections.begin()),
      };
    },
  };
};

const nameOf = ({ sql }: { sql: string }): string =>
  `p${createHash('sha1').update(sql).digest('base64url')}`;

type Ask = (query: QueryConfig) => Promise<QueryResult>;

/** The adapter, which asks through that. */
const on = (adapter: StockAdapter, query: Ask): StockAdapter =>
  Object.assign(Object.create(Object.getPrototypeOf(adapter)), adapter, { client: { query } });

/** Whoever has begun the transaction ends it, without a word of Prisma's. */
const joinedTo = (stock: StockAdapter, transaction: PostgresTransaction): Transaction => ({
  ...transactionOn(stock, transaction),
  options: { usePhantomQuery: true },
  commit: () => Promise.resolve(),
  rollback: () => Promise.resolve(),
});

const transactionOn = (stock: StockAdapter, transaction: PostgresTransaction): Transaction => {
  const within = on(stock, (query) => transaction.query(query));
  const run = async (sql: string): Promise<void> => {
    await within.executeRaw({ sql, args: [], argTypes: [] });
  };
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    // Otherwise Prisma says COMMIT itself, and the transaction would not know that it is over.
    options: { usePhantomQuery: true },
    queryRaw: (query) => within.queryRaw(query),
    executeRaw: (query) => within.executeRaw(query),
    commit: () => transaction.commit(),
    rollback: () => transaction.close(),
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO SAVEPOINT ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
  };
};
