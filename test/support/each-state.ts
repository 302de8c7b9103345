import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type BetterSqlite3 from 'better-sqlite3';

import { copiedTables } from '../../src/storage/copy/copied-tables.ts';
import { scratchFolder, writeMigration } from '../storage/scratch.ts';

/** Names of the migrations in a folder, in their order: each is a state that a database out there may be in. */
export const statesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^\d/.test(name))
    .toSorted();

/** A migrations folder that takes up one state after another of those in `folder`, each first in a way that fails at its end. */
export const growingFolder = (folder: string) => {
  const grown = scratchFolder();
  const scriptOf = (name: string): string =>
    readFileSync(join(folder, name, 'migration.sql'), 'utf8');
  return {
    folder: grown,
    add: (name: string): void => writeMigration(grown, name, scriptOf(name)),
    addBroken: (name: string): void =>
      writeMigration(grown, name, `${scriptOf(name)}\n;INSERT INTO "Nowhere" VALUES (1);\n`),
  };
};

type Column = {
  name: string;
  type: string;
  notnull: number;
  dflt_value: string | null;
  pk: number;
};
type ForeignKey = { id: number; table: string; from: string; to: string | null };

/** Puts a row into every table that has none, so that whatever a migration does is done to rows. */
export const fillEmpty = (db: BetterSqlite3.Database): void => {
  for (const { name } of copiedTables(db)) {
    if (db.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get() !== undefined) continue;
    const pointing = new Map(
      (db.pragma(`foreign_key_list("${name}")`) as ForeignKey[]).map((key) => [key.from, key]),
    );
    const columns = (db.pragma(`table_info("${name}")`) as Column[]).filter(
      ({ notnull, dflt_value: usual, pk }) => pk > 0 || (notnull === 1 && usual === null),
    );
    const values = columns.map((column) => {
      const key = pointing.get(column.name);
      if (!key) return column.type === 'TEXT' ? '[]' : 1;
      return db
        .prepare(`SELECT "${key.to ?? 'id'}" FROM "${key.table}" LIMIT 1`)
        .pluck()
        .get();
    });
    db.prepare(
      `INSERT INTO "${name}" (${columns.map((one) => `"${one.name}"`).join(', ')}) VALUES (${values.map(() => '?').join(', ')})`,
    ).run(values);
  }
};

/** What stands in a database of SQLite: its tables, and how many rows each has. */
export const standIn = (db: BetterSqlite3.Database) => ({
  made: db.prepare('SELECT name, sql FROM sqlite_master ORDER BY name').all(),
  rows: Object.fromEntries(
    copiedTables(db).map(({ name }) => [
      name,
      Number(db.prepare(`SELECT COUNT(*) FROM "${name}"`).pluck().get()),
    ]),
  ),
});
