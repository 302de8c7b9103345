import type BetterSqlite3 from 'better-sqlite3';

import { openFile } from '../database-file.ts';
import type { CopiedTable } from './copied-tables.ts';
import { type CopiedRow, type CopiedValue, PIECE, quoted, type Side } from './side.ts';

export const sqliteSide = async (
  url: string,
): Promise<Side & { readonly db: BetterSqlite3.Database }> => {
  const db = await openFile(url);
  return {
    db,
    pieces: (table) => piecesOf(db, table),
    count: async ({ name }) => Number(db.prepare(`SELECT COUNT(*) FROM "${name}"`).pluck().get()),
    clear: async ({ name }) => {
      db.exec(`DELETE FROM "${name}"`);
    },
    fill: async (table, pieces) => {
      const { name, columns } = table;
      const marks = columns.map(() => '?').join(', ');
      const insert = db.prepare(
        `INSERT INTO "${name}" (${quoted(namesOf(table))}) VALUES (${marks})`,
      );
      db.exec('BEGIN IMMEDIATE');
      try {
        db.exec(`DELETE FROM "${name}"`);
        for await (const rows of pieces) for (const row of rows) insert.run(row.map(toSqlite));
        db.exec('COMMIT');
      } finally {
        if (db.inTransaction) db.exec('ROLLBACK');
      }
    },
    close: async () => {
      db.close();
    },
  };
};

const namesOf = ({ columns }: CopiedTable): string[] => columns.map(({ name }) => name);

const toSqlite = (value: CopiedValue): string | number | null =>
  typeof value === 'boolean' ? Number(value) : value;

async function* piecesOf(
  db: BetterSqlite3.Database,
  table: CopiedTable,
): AsyncGenerator<readonly CopiedRow[]> {
  const rows = db
    .prepare(`SELECT ${quoted(namesOf(table))} FROM "${table.name}" ORDER BY ${quoted(table.key)}`)
    .raw()
    .iterate() as IterableIterator<(string | number | null)[]>;
  let piece: CopiedRow[] = [];
  for (const row of rows) {
    piece.push(row.map((value, at) => fromSqlite(value, table.columns[at]?.isBoolean ?? false)));
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

const fromSqlite = (value: string | number | null, isBoolean: boolean): CopiedValue =>
  isBoolean && value !== null ? value === 1 : value;
