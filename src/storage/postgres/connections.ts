import { randomUUID } from 'node:crypto';

import {
  Pool,
  type PoolClient,
  type QueryArrayConfig,
  type QueryConfig,
  type QueryResult,
} from 'pg';

import { Mutex } from '../mutex.ts';

/** What is asked of a connection: a statement with its values, as `pg` takes it. */
export type PostgresQuery = QueryConfig | QueryArrayConfig;

/** Any number that no other program on the server is likely to lock. Whoever writes holds it until its transaction ends. */
const WRITER_LOCK = 72_707_370;

const BEGIN = `BEGIN; SELECT pg_advisory_xact_lock(${WRITER_LOCK})`;

/** All connections of this process bear it, so that those of one that hangs can be told from others. */
export const PROCESS = `thidua ${randomUUID()}`;

/** People wait: a statement that takes longer is broken off by the server. */
const STATEMENT_LIMIT_MS = 30_000;

/**
 * Connections to a PostgreSQL. Whoever writes does so alone, here and in every other process: what was read in
 * a transaction still holds when it writes, as with SQLite. Whoever only reads waits for nobody.
 */
export class PostgresConnections {
  readonly pool: Pool;
  readonly #mutex = new Mutex();
  #open: PostgresTransaction | undefined;
  #check: ((begun: PostgresTransaction) => Promise<void>) | undefined;

  readonly #onStatement: ((text: string) => void) | undefined;

  /** `onStatement` hears of every statement. */
  constructor(url: string, onStatement?: (text: string) => void) {
    this.#onStatement = onStatement;
    this.pool = new Pool({
      connectionString: url,
      application_name: PROCESS,
      max: 10,
      pipeline: true,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      options: `-c timezone=UTC -c statement_timeout=${STATEMENT_LIMIT_MS} -c idle_in_transaction_session_timeout=${2 * STATEMENT_LIMIT_MS}`,
    });
    // A server that goes away ends idle connections; the next query opens one or says why it cannot.
    this.pool.on('error', () => {});
    // The same of one in use, whose statement tells it: unheard, it would end the program.
    this.pool.on('connect', (client) => client.on('error', () => {}));
  }

  /** Runs one statement as a transaction of its own. */
  async alone(query: PostgresQuery): Promise<QueryResult> {
    if (onlyReads(query.text)) {
      this.#onStatement?.(query.text);
      return this.pool.query(query);
    }
    const transaction = await this.begin();
    try {
      const result = await transaction.query(query);
      await transaction.commit();
      return result;
    } finally {
      await transaction.close();
    }
  }

  /** From now on each transaction begins with that, and is undone where it throws. */
  beginWith(check: (begun: PostgresTransaction) => Promise<void>): void {
    this.#check = check;
  }

  /** Waits until nobody else writes and begins a transaction. */
  async begin(): Promise<PostgresTransaction> {
    const leave = await this.#mutex.enter();
    const client = await this.pool.connect().catch((error: unknown) => {
      leave();
      throw error;
    });
    const begun = new PostgresTransaction(client, leave, this.#onStatement);
    this.#open = begun;
    // One after the other on the server, in one go from here to there.
    const [started, checked] = await Promise.allSettled([
      client.query(BEGIN),
      this.#check?.(begun),
    ]);
    if (started.status === 'rejected') {
      begun.abandon();
      throw started.reason;
    }
    if (checked.status === 'fulfilled') return begun;
    await begun.close();
    throw checked.reason;
  }

  /** The transaction that this process has begun; there is one while its work runs. */
  opened(): PostgresTransaction {
    if (this.#open) return this.#open;
    throw new Error('No transaction was begun yet');
  }
}

/** Statements of Prisma's and of hot/ begin with what they do. */
const onlyReads = (text: string): boolean => /^\s*SELECT\b/i.test(text);

/** What a connection is asked goes out at once and is answered in that order. */
export class PostgresTransaction {
  readonly #client: PoolClient;
  readonly #leave: () => void;
  #isOpen = true;
  #hasFailed = false;
  #isLeft = false;

  readonly #onStatement: ((text: string) => void) | undefined;

  constructor(client: PoolClient, leave: () => void, onStatement?: (text: string) => void) {
    this.#client = client;
    this.#leave = leave;
    this.#onStatement = onStatement;
  }

  /** Runs a statement after those before it. */
  async query(query: PostgresQuery): Promise<QueryResult> {
    this.check();
    this.#onStatement?.(query.text);
    try {
      return await this.#client.query(query);
    } catch (error) {
      // PostgreSQL takes nothing more within a transaction in which something failed.
      this.#hasFailed = true;
      throw error;
    }
  }

  /** @throws when nothing that is done now would be part of the transaction */
  check(): void {
    if (!this.#isOpen) throw new Error('The transaction is already closed');
  }

  /** Stores what was done. @throws when something of it has failed: all of it is undone then */
  async commit(): Promise<void> {
    if (this.#hasFailed) throw new Error(FAILED);
    const { command } = await this.query({ text: 'COMMIT' });
    // What failed while nobody waited for it: the server has undone everything.
    if (command !== 'COMMIT') throw new Error(FAILED);
    this.#end();
  }

  /** Undoes what was not committed. */
  async close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    try {
      await this.#client.query('ROLLBACK');
      this.#end();
    } catch {
      // The connection is gone, and the server undoes what it had begun.
      this.#end(true);
    }
  }

  /** It never began. */
  abandon(): void {
    this.#end(true);
  }

  #end(isBroken = false): void {
    this.#isOpen = false;
    if (this.#isLeft) return;
    this.#isLeft = true;
    this.#client.release(isBroken);
    this.#leave();
  }
}

const FAILED = 'A statement of the transaction has failed';
