import type { InstallationStore } from '../../core/shared/installation-store.ts';
import type { Prisma } from '../generated/client.ts';
import { getPrismaClientClass } from '../generated/internal/class-postgres.ts';
import { installationStore } from '../hot/installation.ts';
import type { Sql } from '../hot/sql.ts';
import { JoinedClient } from '../joined-client.ts';
import { connectClient } from '../kept-clients.ts';
import { postgresAdapter } from './adapter.ts';
import { PostgresConnections, type PostgresTransaction } from './connections.ts';
import { postgresSql } from './statements.ts';

const TIME_LIMIT_MS = 30_000;

/**
 * Connects to the database of a `postgresql:` URL; the schema is the work of `migratePostgres`. With a term, what is
 * written is refused once another process has one.
 *
 * @throws when the server cannot be reached or refuses
 */
export const openPostgres = async (
  url: string,
  onStatement?: (text: unknown) => void,
  term?: string,
) => {
  const connections = new PostgresConnections(url, onStatement);
  if (term !== undefined) await writeFor(connections, term);
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

/** Another process leads by now: nothing may be written any more in the name of this one. */
export class Deposed extends Error {
  override readonly name = 'Deposed';
}

/** What the database remembers of the process that leads. */
const TERM = 'fleet-term';

/** From now on this process writes, and whoever did so in an earlier term does not. */
const writeFor = async (connections: PostgresConnections, term: string): Promise<void> => {
  await within(connections, (opened) => wordsIn(opened).set(TERM, term));
  connections.beginWith(async (begun) => {
    if ((await wordsIn(begun).get(TERM)) !== term)
      throw new Deposed('another process leads by now');
  });
};

const wordsIn = (opened: PostgresTransaction): InstallationStore => {
  const ask = opened.query.bind(opened);
  return installationStore(postgresSql(ask, (rows) => rows(ask)));
};

/** Runs work in a transaction that writes, and commits it. */
export const within = async <Result>(
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
