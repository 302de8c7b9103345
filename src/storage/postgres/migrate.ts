import { randomUUID } from 'node:crypto';

import { Client } from 'pg';

import {
  type MigrationFile,
  POSTGRES_MIGRATIONS_FOLDER,
  readMigrations,
} from '../migration-files.ts';
import {
  checkHistory,
  type MigrationOutcome,
  MigrationRefused,
  type RecordedMigration,
} from '../migration-history.ts';

/** The number by which Prisma's own programs keep each other off a database's migrations. */
const MIGRATION_LOCK = 72_707_369;

/**
 * Brings the database at a `postgresql:` URL to the state this program knows. Each migration is one transaction together
 * with its row in `_prisma_migrations`; of two starters one applies and the other finds it done. No backup is made
 * first: the version that the database is of can make one.
 *
 * @throws {MigrationRefused} as for SQLite, and when the database compares texts otherwise than by their bytes
 */
export const migratePostgres = async (
  url: string,
  folder: string = POSTGRES_MIGRATIONS_FOLDER,
): Promise<MigrationOutcome> => {
  const files = readMigrations(folder);
  const db = new Client({ connectionString: url, options: '-c timezone=UTC' });
  await db.connect();
  try {
    await checkLocale(db);
    await db.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await bringUpToDate(db, files, nameOf(db));
  } finally {
    await db.end();
  }
};

/** Without user and password. */
const nameOf = ({ database, host }: Client): string => `${database ?? ''} at ${host}`;

/** Lists and searches go by the order of bytes, as SQLite has it. */
const checkLocale = async (db: Client): Promise<void> => {
  if (await comparesByBytes(db)) return;
  const { collate, encoding } = await localeOf(db);
  throw new MigrationRefused(
    `The database ${nameOf(db)} has the encoding ${encoding} and the locale ${collate}; UTF8 and C are needed. ` +
      `Make it by CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'.`,
  );
};

type Locale = { collate: string; encoding: string };

const localeOf = async (db: Client): Promise<Locale> => {
  const { rows } = await db.query<Locale>(
    `SELECT datcollate AS collate, pg_encoding_to_char(encoding) AS encoding
     FROM pg_database WHERE datname = current_database()`,
  );
  return rows[0] ?? { collate: '', encoding: '' };
};

/** Whether a database compares texts by their bytes, and holds all letters. */
export const comparesByBytes = async (db: Client): Promise<boolean> => {
  const { collate, encoding } = await localeOf(db);
  return ['C', 'POSIX'].includes(collate) && encoding === 'UTF8';
};

const bringUpToDate = async (
  db: Client,
  files: readonly MigrationFile[],
  name: string,
): Promise<MigrationOutcome> => {
  await db.query(RECORDS_TABLE);
  const { rows } = await db.query<RecordedMigration>(
    'SELECT * FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const recorded = new Map(rows.map((row) => [row.migration_name, row]));
  checkHistory(files, recorded, { name, copy: 'a backup that was made before' });
  const applied: string[] = [];
  for (const file of files.filter((one) => !recorded.has(one.name))) {
    // Migrations build on each other.
    await applyOne(db, file);
    applied.push(file.name);
  }
  return { applied, backup: undefined };
};

const applyOne = async (db: Client, file: MigrationFile): Promise<void> => {
  await db.query('BEGIN');
  try {
    await runAndRecord(db, file);
    await db.query('COMMIT');
  } catch (error) {
    await db.query('ROLLBACK');
    throw error;
  }
};

/** Makes all tables of this program where there are none, within the transaction that is open. @throws {MigrationRefused} as above */
export const makeTables = async (db: Client): Promise<void> => {
  await checkLocale(db);
  await db.query(RECORDS_TABLE);
  for (const file of readMigrations(POSTGRES_MIGRATIONS_FOLDER)) await runAndRecord(db, file);
};

const runAndRecord = async (db: Client, { name, sql, checksum }: MigrationFile): Promise<void> => {
  await db.query(sql);
  await db.query(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
     VALUES ($1, $2, now(), $3, 1)`,
    [randomUUID(), checksum, name],
  );
};

/** As Prisma creates it, so that `prisma migrate status` understands the database. */
const RECORDS_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
