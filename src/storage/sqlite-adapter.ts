import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import BetterSqlite3 from 'better-sqlite3';

import type { Adapter, AdapterFactory } from './adapter.ts';
import { BUSY_TIMEOUT_MS } from './busy.ts';
import { applyPragmas, databaseFile } from './database-file.ts';
import { ExclusiveConnection, type OpenTransaction } from './exclusive-connection.ts';
import { joinsBy } from './joined-client.ts';
import { withStatementCache } from './statement-cache.ts';

/**
 * Prisma's adapter for better-sqlite3 7.10.0, made safe. As it comes, it has one connection and
 * runs what the root client asks for inside whatever transaction happens to be open, so that
 * acknowledged writes vanish with another caller's rollback; it begins transactions deferred, so that
 * two processes that read and then write fail at once; and it keeps its lock for ever when a BEGIN
 * fails. Here one mutex lets through a whole transaction or a single statement at a time, and
 * transactions begin IMMEDIATE. test/storage/sqlite-adapter.test.ts shows each defect in both.
 */
export const sqliteAdapter = (url: string, hooks: ConnectionHooks): AdapterFactory => {
  const stock = new PrismaBetterSqlite3({
    url: databaseFile(url),
    timeout: BUSY_TIMEOUT_MS,
    ...(hooks.onStatement ? { verbose: hooks.onStatement } : {}),
  });
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: async () => {
      const adapter = await stock.connect();
      const db = connectionOf(adapter);
      await applyPragmas(db);
      Object.assign(adapter, { client: withStatementCache(db) });
      const connection = new ExclusiveConnection(db);
      hooks.onConnected(connection);
      return makeSafe(adapter, connection);
    },
  };
};

export type ConnectionHooks = {
  onConnected(connection: ExclusiveConnection): void;
  /** Hears of every statement with its values. For tests. */
  onStatement?: ((sql: unknown) => void) | undefined;
};

type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>;
type Query = Parameters<Adapter['executeRaw']>[0];

const connectionOf = (adapter: object): BetterSqlite3.Database => {
  const client = 'client' in adapter ? adapter.client : undefined;
  if (client instanceof BetterSqlite3) return client;
  throw new Error(
    '@prisma/adapter-better-sqlite3 is not the version that this wrapper is made for',
  );
};

const makeSafe = (stock: Adapter, connection: ExclusiveConnection): Adapter => ({
  provider: stock.provider,
  adapterName: stock.adapterName,
  queryRaw: (query) => connection.alone(() => stock.queryRaw(query)),
  executeRaw: (query) => connection.alone(() => stock.executeRaw(query)),
  executeScript: (script) => connection.alone(() => stock.executeScript(script)),
  dispose: () => stock.dispose(),
  startTransaction: async (isolationLevel) =>
    joinsBy(isolationLevel)
      ? joinedTo(stock, connection.opened())
      : transactionOn(stock, await connection.begin()),
});

/** Whoever has begun the transaction ends it, without a word of Prisma's. */
const joinedTo = (stock: Adapter, transaction: OpenTransaction): Transaction => ({
  ...transactionOn(stock, transaction),
  options: { usePhantomQuery: true },
  commit: () => Promise.resolve(),
  rollback: () => Promise.resolve(),
});

const statement = (sql: string): Query => ({ sql, args: [], argTypes: [] });

const transactionOn = (stock: Adapter, transaction: OpenTransaction): Transaction => {
  const run = async (sql: string): Promise<void> => {
    await transaction.run(() => stock.executeRaw(statement(sql)));
  };
  const close = async (): Promise<void> => transaction.close();
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => transaction.run(() => stock.queryRaw(query)),
    executeRaw: (query) => transaction.run(() => stock.executeRaw(query)),
    commit: close,
    rollback: close,
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
  };
};
