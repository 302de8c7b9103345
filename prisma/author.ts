import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';

import { migrate } from '../src/storage/migrate.ts';
import { MIGRATIONS_FOLDER, POSTGRES_MIGRATIONS_FOLDER } from '../src/storage/migration-files.ts';
import { postgresScript, scriptTo } from './schema-engine.ts';

const SCHEMA_FILE = fileURLToPath(new URL('schema.prisma', import.meta.url));

/**
 * The SQL that leads from the committed migrations to the schema, or undefined when they agree.
 * The migrations are replayed by the service's own runner into a scratch database. The engine's own
 * replay (`from: migrations`) does not work with this adapter: its scripts have several statements.
 */
export const drift = async (
  schema: string = readFileSync(SCHEMA_FILE, 'utf8'),
  migrations: string = MIGRATIONS_FOLDER,
): Promise<string | undefined> => {
  const scratch = mkdtempSync(join(tmpdir(), 'thi-dua-scratch-'));
  const url = `file:${join(scratch, 'scratch.db')}`;
  try {
    await migrate(url, migrations);
    return await scriptTo(schema, new PrismaBetterSqlite3({ url }), 'database');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

/**
 * What PostgreSQL's migrations lead to: the schema as it was when the last of them was written. Comparing schemas
 * takes no server; that the scripts lead there is tested on one.
 */
const POSTGRES_SCHEMA = join(POSTGRES_MIGRATIONS_FOLDER, 'schema.prisma');

/** The SQL that leads from PostgreSQL's migrations to the schema, or undefined when they agree. */
export const postgresDrift = (
  schema: string = readFileSync(SCHEMA_FILE, 'utf8'),
): Promise<string | undefined> =>
  postgresScript(existsSync(POSTGRES_SCHEMA) ? readFileSync(POSTGRES_SCHEMA, 'utf8') : '', schema);

const author = async (name: string): Promise<string> => {
  const [sqlite, postgres] = [await drift(), await postgresDrift()];
  if (sqlite === undefined && postgres === undefined)
    return 'No change: the migrations already lead to schema.prisma.';
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = `${stamp}_${name}`;
  if (sqlite !== undefined) write(join(MIGRATIONS_FOLDER, folder), sqlite);
  if (postgres !== undefined) write(join(POSTGRES_MIGRATIONS_FOLDER, folder), postgres);
  copyFileSync(SCHEMA_FILE, POSTGRES_SCHEMA);
  return `Wrote ${folder}/migration.sql. Read it, for both databases, before committing it.`;
};

const write = (folder: string, sql: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const name = process.argv[2] ?? '';
  if (/^[a-z][a-z0-9_]*$/.test(name)) {
    console.log(await author(name));
  } else {
    console.error('Usage: npm run db:author NAME (lower case, digits and underscores)');
    process.exitCode = 2;
  }
}
