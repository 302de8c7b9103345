import { Client } from 'pg';

import type { DatabaseFound } from '../database-found.ts';
import { POSTGRES_MIGRATIONS_FOLDER, readMigrations } from '../migration-files.ts';
import { comparesByBytes } from './migrate.ts';
import { countMembers } from './session.ts';

const ANSWERS_WITHIN_MS = 5_000;

/** A look at a database on PostgreSQL that changes nothing of it. */
export const inspectPostgres = async (url: string): Promise<DatabaseFound> => {
  const db = new Client({ connectionString: url, connectionTimeoutMillis: ANSWERS_WITHIN_MS });
  try {
    await db.connect();
    return await findIn(db);
  } catch {
    return { type: 'unreachable', host: db.host };
  } finally {
    await db.end().catch(() => undefined);
  }
};

const findIn = async (db: Client): Promise<DatabaseFound> => {
  if (!(await comparesByBytes(db))) return { type: 'wrong-locale' };
  const { rows: tables } = await db.query<{ is: boolean; bytes: string }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS "is", pg_database_size(current_database()) AS bytes`,
  );
  if (tables[0]?.is !== true) return { type: 'absent' };
  const { rows } = await db.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations',
  );
  const known = new Set(readMigrations(POSTGRES_MIGRATIONS_FOLDER).map(({ name }) => name));
  if (!rows.every(({ name }) => known.has(name))) return { type: 'newer' };
  const megabytes = Math.ceil(Number(tables[0].bytes) / 1024 ** 2);
  const processes = await countMembers(db);
  return { type: 'sound', waiting: known.size - rows.length, megabytes, processes };
};
