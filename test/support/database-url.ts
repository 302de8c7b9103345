import { createHash } from 'node:crypto';

import BetterSqlite3 from 'better-sqlite3';
import { Client } from 'pg';

import { migrate } from '../../src/storage/migrate.ts';

/** Set for the project whose databases are on PostgreSQL. */
export const isOnPostgres = process.env['TEST_DATABASE'] === 'postgres';

const server = (): string => {
  const url = process.env['TEST_POSTGRES'];
  if (url === undefined) throw new Error('no PostgreSQL was started');
  return url;
};

/** URL of the database that a test calls by a file: that file, or a database on this run's PostgreSQL. */
export const databaseUrl = (file: string): string =>
  isOnPostgres ? onServer(nameOf(file)) : `file:${file}`;

const onServer = (name: string): string => server().replace('/postgres?', `/${name}?`);

const nameOf = (file: string): string =>
  `t_${createHash('sha1').update(file).digest('hex').slice(0, 20)}`;

/** What a hand does to the database that reaches past the program. @returns the values that it asks for */
export const reachPast = async (file: string, sql: string): Promise<unknown[]> => {
  if (!isOnPostgres) return reachIntoFile(file, sql);
  const client = new Client({ connectionString: databaseUrl(file) });
  await client.connect();
  try {
    if (!/^SELECT/i.test(sql)) {
      await client.query(sql);
      return [];
    }
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows.flat();
  } finally {
    await client.end();
  }
};

/**
 * From now on the database of a test refuses these updates of a table, as one whose rows are broken would.
 *
 * @returns what ends that
 */
export const refusesUpdates = async (
  file: string,
  table: string,
  when = 'TRUE',
): Promise<() => Promise<unknown>> => {
  const trigger = `CREATE TRIGGER "refused" BEFORE UPDATE ON "${table}" FOR EACH ROW WHEN (${when})`;
  await reachPast(
    file,
    isOnPostgres
      ? `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken row'; END $$;
         ${trigger} EXECUTE FUNCTION refuse()`
      : `${trigger} BEGIN SELECT RAISE(ABORT, 'broken row'); END`,
  );
  const onTable = isOnPostgres ? ` ON "${table}"` : '';
  return () => reachPast(file, `DROP TRIGGER "refused"${onTable}`);
};

const reachIntoFile = (file: string, sql: string): unknown[] => {
  const db = new BetterSqlite3(file);
  try {
    if (/^SELECT/i.test(sql)) return db.prepare(sql).raw().all().flat();
    db.exec(sql);
    return [];
  } finally {
    db.close();
  }
};

/** Makes a test's database that holds no table yet. */
export const makePostgres = async (file: string, like = ''): Promise<void> => {
  const client = new Client({ connectionString: server() });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE "${nameOf(file)}" ${like}`);
  } finally {
    await client.end();
  }
};

/** Made once in a run, with all migrations applied. */
const EMPTY = 'nothing_yet';

/** Makes a test's database on the server, with all tables and nothing in them. */
export const copyEmptyPostgres = async (file: string): Promise<void> => {
  const client = new Client({ connectionString: server() });
  await client.connect();
  try {
    // One at a time: what is being made, or copied, is nothing that another one may copy.
    await client.query('SELECT pg_advisory_lock(1)');
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [EMPTY]);
    if (known.rowCount === 0) {
      await client.query(`CREATE DATABASE "${EMPTY}"`);
      await migrate(onServer(EMPTY));
    }
    const own = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [nameOf(file)]);
    if (own.rowCount === 0)
      await client.query(
        // Page by page through its log would take twice as long.
        `CREATE DATABASE "${nameOf(file)}" TEMPLATE "${EMPTY}" STRATEGY file_copy`,
      );
  } finally {
    await client.end();
  }
};
