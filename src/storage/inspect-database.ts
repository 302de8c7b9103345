import { existsSync } from 'node:fs';

import BetterSqlite3 from 'better-sqlite3';

import { databaseFile } from './database-file.ts';
import type { DatabaseFound } from './database-found.ts';
import { isPostgres } from './database-url.ts';
import { MIGRATIONS_FOLDER, readMigrations } from './migration-files.ts';

export const inspectDatabase = async (url: string): Promise<DatabaseFound> => {
  if (isPostgres(url)) return (await import('./postgres/inspect.ts')).inspectPostgres(url);
  const file = databaseFile(url);
  if (!existsSync(file)) return { type: 'absent' };
  try {
    const db = new BetterSqlite3(file, { readonly: true });
    try {
      return findIn(db);
    } finally {
      db.close();
    }
  } catch {
    return { type: 'damaged' };
  }
};

const findIn = (db: BetterSqlite3.Database): DatabaseFound => {
  const broken = db.pragma('foreign_key_check') as unknown[];
  if (db.pragma('integrity_check', { simple: true }) !== 'ok' || broken.length > 0)
    return { type: 'damaged' };
  const known = new Set(readMigrations(MIGRATIONS_FOLDER).map(({ name }) => name));
  const applied = db.prepare('SELECT migration_name FROM _prisma_migrations').pluck().all();
  if (!applied.every((name) => known.has(String(name)))) return { type: 'newer' };
  const pages = Number(db.pragma('page_count', { simple: true }));
  const bytes = pages * Number(db.pragma('page_size', { simple: true }));
  const megabytes = Math.ceil(bytes / 1024 ** 2);
  return { type: 'sound', waiting: known.size - applied.length, megabytes };
};
