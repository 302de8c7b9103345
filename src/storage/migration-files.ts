import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A committed migration: folder name, script, and sha256 of the script as Prisma computes it. */
export type MigrationFile = { name: string; sql: string; checksum: string };

/** prisma/migrations; this file lies two folders below the root in src/ and in dist/ alike. */
export const MIGRATIONS_FOLDER = fileURLToPath(
  new URL('../../prisma/migrations/', import.meta.url),
);

/** Those for PostgreSQL: the first makes all tables as they were when there was none, the others go on from there. */
export const POSTGRES_MIGRATIONS_FOLDER = fileURLToPath(
  new URL('../../prisma/migrations-postgres/', import.meta.url),
);

/** The migrations in the order in which they are applied (names begin with their time). */
export const readMigrations = (folder: string): readonly MigrationFile[] => {
  const known = shipped.get(folder);
  if (known) return known;
  const files = readAll(folder);
  if ([MIGRATIONS_FOLDER, POSTGRES_MIGRATIONS_FOLDER].includes(folder)) shipped.set(folder, files);
  return files;
};

/** Those of the program itself, which do not change while it runs, by their folder. */
const shipped = new Map<string, readonly MigrationFile[]>();

const readAll = (folder: string): readonly MigrationFile[] => {
  if (!existsSync(folder)) throw new Error(`No migrations folder at ${folder}`);
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, SCRIPT)))
    .toSorted()
    .map((name) => readMigration(folder, name));
};

const SCRIPT = 'migration.sql';

/** A script that ends the runner's transaction would no longer be all or nothing. */
const OWN_TRANSACTION = /^\s*(BEGIN|COMMIT|ROLLBACK)\b[\w\s]*;/im;

const readMigration = (folder: string, name: string): MigrationFile => {
  // Git may check the file out with other line ends; its checksum must not depend on that.
  const sql = readFileSync(join(folder, name, SCRIPT), 'utf8').replaceAll('\r\n', '\n');
  if (OWN_TRANSACTION.test(sql)) {
    throw new Error(`Migration ${name} begins or ends a transaction; each file already is one`);
  }
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
};
