import { randomUUID } from 'node:crypto';

import type BetterSqlite3 from 'better-sqlite3';

import { backUp } from './backup.ts';
import { retryWhileBusy } from './busy.ts';
import { databaseFile, openFile } from './database-file.ts';
import { isPostgres } from './database-url.ts';
import { type MigrationFile, MIGRATIONS_FOLDER, readMigrations } from './migration-files.ts';
import {
  checkHistory,
  type MigrationOutcome,
  type RecordedMigration,
} from './migration-history.ts';

/**
 * Brings the database at `url` to the state this program knows, making file and folder if needed.
 * Each migration is one transaction together with its row in Prisma's `_prisma_migrations`, so a
 * kill or a failing script leaves nothing behind, and of two starters one applies and the other finds
 * it done. A database that already has a migration is copied to `backups/` first.
 * Prisma's own engine is not used: its SQLite scripts are not atomic.
 *
 * @throws {MigrationRefused} when an applied script was edited, one is recorded as failed, or the
 * database was made by a newer program.
 */
export const migrate = async (
  url: string,
  folder: string = MIGRATIONS_FOLDER,
): Promise<MigrationOutcome> => {
  if (isPostgres(url)) return (await import('./postgres/migrate.ts')).migratePostgres(url);
  const files = readMigrations(folder);
  const db = await openFile(url);
  try {
    return await bringUpToDate(db, files, url);
  } finally {
    db.close();
  }
};

const bringUpToDate = async (
  db: BetterSqlite3.Database,
  files: readonly MigrationFile[],
  url: string,
): Promise<MigrationOutcome> => {
  const recorded = recordedMigrations(db);
  checkHistory(files, recorded, { name: databaseFile(url), copy: 'a copy from backups/' });
  const waiting = files.filter((file) => !recorded.has(file.name));
  const [first] = waiting;
  if (!first) return { applied: [], backup: undefined };

  const backup =
    recorded.size > 0 ? backUp(db, databaseFile(url), `before-${first.name}`) : undefined;
  const applied: string[] = [];
  for (const file of waiting) {
    // Migrations build on each other.
    if (await retryWhileBusy(() => applyOne(db, file))) applied.push(file.name);
  }
  return { applied, backup };
};

const recordedMigrations = (db: BetterSqlite3.Database): Map<string, RecordedMigration> => {
  const table = db.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).get();
  if (!table) return new Map();
  const rows = db
    .prepare<[], RecordedMigration>('SELECT * FROM _prisma_migrations WHERE rolled_back_at IS NULL')
    .all();
  return new Map(rows.map((row) => [row.migration_name, row]));
};

/** Applies one file in one transaction; false when another starter was faster. */
const applyOne = (db: BetterSqlite3.Database, file: MigrationFile): boolean => {
  // A table is redefined by copy, drop and rename. The pragma does nothing inside a transaction.
  db.pragma('foreign_keys = OFF');
  try {
    db.exec('BEGIN IMMEDIATE');
    const isNew = !recordedMigrations(db).has(file.name);
    if (isNew) runAndRecord(db, file);
    db.exec('COMMIT');
    return isNew;
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
    db.pragma('foreign_keys = ON');
  }
};

const runAndRecord = (db: BetterSqlite3.Database, file: MigrationFile): void => {
  db.exec(withoutForeignKeyPragmas(file.sql));
  const broken = db.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) {
    throw new Error(`Migration ${file.name} leaves ${broken.length} rows that point nowhere`);
  }
  db.exec(RECORDS_TABLE);
  db.prepare(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
     VALUES (?, ?, current_timestamp, ?, 1)`,
  ).run(randomUUID(), file.checksum, file.name);
};

/** Prisma writes these around a redefined table; the runner does their work around the transaction. */
const withoutForeignKeyPragmas = (sql: string): string =>
  sql.replaceAll(/^\s*PRAGMA\s+(?:defer_)?foreign_keys\s*=.*$/gim, '');

/** As Prisma creates it, so that `prisma migrate status` understands the database. */
const RECORDS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;
