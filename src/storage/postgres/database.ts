import type { Prisma } from '../generated/client.ts';
import { getPrismaClientClass } from '../generated/internal/class-postgres.ts';
import type { Sql } from '../hot/sql.ts';
import { JoinedClient } from '../joined-client.ts';
import { connectClient } from '../kept-clients.ts';
import { postgresAdapter } from './adapter.ts';
import { PostgresConnections, type PostgresTransaction } from './connections.ts';
import { postgresSql } from './statements.ts';

const TIME_LIMIT_MS = 30_000;

/**
 * Connects to the database of a `postgresql:` URL; the schema is the work of `migratePostgres`.
 *
 * @throws when the server cannot be reached or refuses
 */
export const openPostgres = async (url: string, onStatement?: (text: unknown) => void) => {
  const connections = new PostgresConnections(url, onStatement);
  const limits = { maxWait: TIME_LIMIT_MS, timeout: TIME_LIMIT_MS };
  const lent = await connectClient(postgresAdapter(connections), limits, getPrismaClientClass());
  return {
    client: lent.client,
    sql: postgresSql(
      (query) => connections.alone(query),
      (work) => within(connections, (opened) => work((query) => opened.query(query))),
    ),
    transaction: <Result>(
      work: (tx: Prisma.TransactionClient, sql: Sql) => Promise<Result>,
    ): Promise<Result> =>
      within(connections, async (opened) => {
        const joined = new JoinedClient(lent.client, opened);
        const ask = opened.query.bind(opened);
        try {
          return await work(
            joined.tx,
            postgresSql(ask, (rows) => rows(ask)),
          );
        } finally {
          await joined.leave();
        }
      }),
    close: () => lent.disconnect(),
  };
};

const within = async <Result>(
  connections: PostgresConnections,
  work: (opened: PostgresTransaction) => Promise<Result>,
): Promise<Result> => {
  const opened = await connections.begin();
  const limit = setTimeout(() => void opened.close(), TIME_LIMIT_MS);
  try {
    const result = await work(opened);
    await opened.commit();
    return result;
  } finally {
    clearTimeout(limit);
    await opened.close();
  }
};
