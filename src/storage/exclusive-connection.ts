import type BetterSqlite3 from 'better-sqlite3';

import { retryWhileBusy } from './busy.ts';
import { Mutex } from './mutex.ts';

type Call<Result> = () => Result | Promise<Result>;

/** A connection that lets through a whole transaction or a single statement at a time. */
export class ExclusiveConnection {
  readonly db: BetterSqlite3.Database;
  readonly #mutex = new Mutex();
  #open: OpenTransaction | undefined;

  constructor(db: BetterSqlite3.Database) {
    this.db = db;
  }

  /** Runs one statement as a transaction of its own. */
  async alone<Result>(call: Call<Result>): Promise<Result> {
    const leave = await this.#mutex.enter();
    try {
      return await retryWhileBusy(call);
    } finally {
      leave();
    }
  }

  /** Waits for its turn and begins a transaction; until it is closed nothing else gets through. */
  async begin(): Promise<OpenTransaction> {
    const leave = await this.#mutex.enter();
    try {
      await retryWhileBusy(() => this.db.exec('BEGIN IMMEDIATE'));
      this.#open = new OpenTransaction(this.db, leave);
      return this.#open;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** The transaction that has the connection; there is one while its work runs. */
  opened(): OpenTransaction {
    if (this.#open) return this.#open;
    throw new Error('No transaction was begun yet');
  }
}

export class OpenTransaction {
  readonly #db: BetterSqlite3.Database;
  readonly #leave: () => void;
  #isOpen = true;

  constructor(db: BetterSqlite3.Database, leave: () => void) {
    this.#db = db;
    this.#leave = leave;
  }

  /** Runs a statement of SQLite's; nothing can be busy for whoever holds the lock of a writer. */
  now<Result>(call: () => Result): Result {
    this.check();
    return call();
  }

  async run<Result>(call: Call<Result>): Promise<Result> {
    this.check();
    return await retryWhileBusy(call);
  }

  /** @throws when nothing that is done now would be part of the transaction */
  check(): void {
    // SQLite itself rolls back on some errors (disk full, I/O); going on would commit by halves.
    if (!this.#isOpen || !this.#db.inTransaction)
      throw new Error('The transaction is already closed');
  }

  /** Stores what was done; where that fails, all of it is undone. */
  async commit(): Promise<void> {
    try {
      await this.run(() => this.#db.exec('COMMIT'));
    } finally {
      this.close();
    }
  }

  /**
   * Undoes what was not committed. Where COMMIT has failed, the transaction would stay open and swallow
   * what others write later; so it would where Prisma has sent that itself (prisma/prisma#29933).
   */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    try {
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
    } finally {
      this.#leave();
    }
  }
}
