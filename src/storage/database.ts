import { makeDatabaseFile } from './database-file.ts';
import { isPostgres } from './database-url.ts';
import type { ExclusiveConnection, OpenTransaction } from './exclusive-connection.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';
import { PreparedStatements, type Sql } from './hot/sql.ts';
import { JoinedClient } from './joined-client.ts';
import { connectClient, type LentClient } from './kept-clients.ts';
import { sqliteAdapter } from './sqlite-adapter.ts';

/** The open database. One a process; close it before the process ends. */
export type Database = {
  /** For single reads and writes outside a transaction. */
  readonly client: PrismaClient;
  /** The same for what every update does; each statement is a transaction of its own. */
  readonly sql: Sql;
  /**
   * Runs `work` in one write transaction and commits when it resolves; what it throws rolls back
   * and passes through. Transactions run one after another, so `work` awaits nothing but
   * `tx` and `sql`: `client` inside of it would wait for the transaction that waits for it, until the time is up.
   * What runs for longer than 30 s is rolled back.
   */
  readonly transaction: <Result>(work: Work<Result>) => Promise<Result>;
  /** Writes the WAL back into the file and disconnects. */
  readonly close: () => Promise<void>;
};

type Work<Result> = (tx: Prisma.TransactionClient, sql: Sql) => Promise<Result>;

/** Before it, a WAL database could be damaged ("WAL-reset bug", SQLite 3.7.0 to 3.51.2). */
const LEAST_SQLITE = [3, 51, 3] as const;
const TIME_LIMIT_MS = 30_000;

/**
 * Connects to the database of a `file:` or `postgresql:` URL; the schema is `migrate`'s work. `onStatement` hears
 * of every statement with its values, for tests.
 *
 * @throws when the file cannot be opened, or the linked SQLite is too old to be trusted.
 */
export const openDatabase = async (
  url: string,
  onStatement?: (sql: unknown) => void,
): Promise<Database> => {
  if (isPostgres(url))
    return (await import('./postgres/database.ts')).openPostgres(url, onStatement);
  makeDatabaseFile(url);
  const { client, connection, disconnect } = await connect(url, onStatement);
  const statements = new PreparedStatements(connection.db);
  const within = async <Result>(opened: OpenTransaction, work: Work<Result>): Promise<Result> => {
    const joined = new JoinedClient(client, opened);
    try {
      return await work(
        joined.tx,
        statements.through(async (call) => opened.now(call)),
      );
    } finally {
      await joined.leave();
    }
  };
  return {
    client,
    sql: statements.through((call) => connection.alone(call)),
    transaction: async (work) => {
      const opened = await connection.begin();
      const limit = setTimeout(() => opened.close(), TIME_LIMIT_MS);
      try {
        const result = await within(opened, work);
        await opened.commit();
        return result;
      } finally {
        clearTimeout(limit);
        opened.close();
      }
    },
    close: async () => {
      try {
        await connection.alone(() => connection.db.pragma('wal_checkpoint(TRUNCATE)'));
      } finally {
        await disconnect();
      }
    },
  };
};

type Connected = LentClient & { connection: ExclusiveConnection };

const connect = async (
  url: string,
  onStatement: ((sql: unknown) => void) | undefined,
): Promise<Connected> => {
  let connection: ExclusiveConnection | undefined;
  const onConnected = (connected: ExclusiveConnection): void => {
    connection = connected;
  };
  const lent = await connectClient(sqliteAdapter(url, { onStatement, onConnected }), {
    maxWait: TIME_LIMIT_MS,
    timeout: TIME_LIMIT_MS,
  });
  try {
    if (!connection) throw new Error('Prisma has not asked for a connection');
    checkSqliteVersion(sqliteVersion(connection));
    return { ...lent, connection };
  } catch (error) {
    await lent.disconnect();
    throw error;
  }
};

const sqliteVersion = ({ db }: ExclusiveConnection): string =>
  String(db.prepare('SELECT sqlite_version()').pluck().get());

/** @throws when `version` (`3.53.2`) is older than the first one that is safe in WAL mode. */
export const checkSqliteVersion = (version: string): void => {
  const parts = version.split('.').map(Number);
  const difference = LEAST_SQLITE.map((least, at) => (parts[at] ?? Number.NaN) - least).find(
    (step) => step !== 0,
  );
  if (difference === undefined || difference > 0) return;
  throw new Error(
    `SQLite ${version} is not safe here; ${LEAST_SQLITE.join('.')} or newer is needed`,
  );
};
