import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import BetterSqlite3 from 'better-sqlite3';

import { BUSY_TIMEOUT_MS, retryWhileBusy } from './busy.ts';
import { applyPragmas, databaseFile } from './database-file.ts';
import { Gate } from './gate.ts';

/**
 * Prisma's adapter for better-sqlite3 7.10.0, made safe. As it comes, it has one connection and
 * runs what the root client asks for inside whatever transaction happens to be open, so that
 * acknowledged writes vanish with another caller's rollback; it begins transactions deferred, so that
 * two processes that read and then write fail at once; and it keeps its lock for ever when a BEGIN
 * fails. Here one gate lets through a whole transaction or a single statement at a time, and
 * transactions begin IMMEDIATE. test/storage/sqlite-adapter.test.ts shows each defect in both.
 */
export const sqliteAdapter = (url: string): AdapterFactory => {
  const stock = new PrismaBetterSqlite3({ url: databaseFile(url), timeout: BUSY_TIMEOUT_MS });
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: async () => {
      const adapter = await stock.connect();
      const db = connectionOf(adapter);
      await applyPragmas(db);
      return makeSafe(adapter, db);
    },
  };
};

export type AdapterFactory = Pick<PrismaBetterSqlite3, 'provider' | 'adapterName' | 'connect'>;
type Adapter = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>;
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>;
type Query = Parameters<Adapter['executeRaw']>[0];

const connectionOf = (adapter: object): BetterSqlite3.Database => {
  const client = 'client' in adapter ? adapter.client : undefined;
  if (client instanceof BetterSqlite3) return client;
  throw new Error(
    '@prisma/adapter-better-sqlite3 is not the version that this wrapper is made for',
  );
};

const makeSafe = (stock: Adapter, db: BetterSqlite3.Database): Adapter => {
  const gate = new Gate();
  const alone = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    const leave = await gate.enter();
    try {
      return await retryWhileBusy(call);
    } finally {
      leave();
    }
  };
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    queryRaw: (query) => alone(() => stock.queryRaw(query)),
    executeRaw: (query) => alone(() => stock.executeRaw(query)),
    executeScript: (script) => alone(() => stock.executeScript(script)),
    dispose: () => stock.dispose(),
    startTransaction: async () => {
      const leave = await gate.enter();
      try {
        await retryWhileBusy(() => stock.executeRaw(statement('BEGIN IMMEDIATE')));
        return transactionOn(stock, db, leave);
      } catch (error) {
        leave();
        throw error;
      }
    },
  };
};

const statement = (sql: string): Query => ({ sql, args: [], argTypes: [] });

const transactionOn = (
  stock: Adapter,
  db: BetterSqlite3.Database,
  leave: () => void,
): Transaction => {
  let isOpen = true;
  const inside = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    // SQLite itself rolls back on some errors (disk full, I/O); going on would commit by halves.
    if (!isOpen || !db.inTransaction) throw new Error('The transaction is already closed');
    return await retryWhileBusy(call);
  };
  const run = async (sql: string): Promise<void> => {
    await inside(() => stock.executeRaw(statement(sql)));
  };
  // Prisma has sent COMMIT or ROLLBACK as a statement before. Where that failed, the transaction
  // would stay open and swallow what others write later (prisma/prisma#29933).
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    try {
      if (db.inTransaction) db.exec('ROLLBACK');
    } finally {
      leave();
    }
  };
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => inside(() => stock.queryRaw(query)),
    executeRaw: (query) => inside(() => stock.executeRaw(query)),
    commit: close,
    rollback: close,
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
  };
};
