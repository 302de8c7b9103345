import { Client } from 'pg';

import { wholeNumberTypes } from '../postgres/statements.ts';
import type { CopiedTable } from './copied-tables.ts';
import { type CopiedRow, PIECE, quoted, type Side } from './side.ts';

export const postgresSide = async (url: string): Promise<Side> => {
  const db = new Client({ connectionString: url, options: '-c timezone=UTC' });
  await db.connect();
  return {
    pieces: (table) => piecesOf(db, table),
    count: async ({ name }) => {
      const { rows } = await db.query<{ count: string }>(`SELECT COUNT(*) AS count FROM "${name}"`);
      return Number(rows[0]?.count);
    },
    clear: async ({ name }) => {
      await db.query(`DELETE FROM "${name}"`);
    },
    fill: async (table, pieces) => {
      await db.query('BEGIN');
      try {
        await db.query(`DELETE FROM "${table.name}"`);
        for await (const rows of pieces) await insert(db, table, rows);
        await goOnCounting(db, table);
        await db.query('COMMIT');
      } catch (error) {
        await db.query('ROLLBACK');
        throw error;
      }
    },
    close: () => db.end(),
  };
};

const insert = async (db: Client, { name, columns }: CopiedTable, rows: readonly CopiedRow[]) => {
  const marks = rows
    .map((_, row) => `(${columns.map((__, at) => `$${row * columns.length + at + 1}`).join(', ')})`)
    .join(', ');
  const text = `INSERT INTO "${name}" (${quoted(columns.map((one) => one.name))}) VALUES ${marks}`;
  await db.query(text, rows.flat());
};

/** Numbers that the database gives itself go on behind those that were brought along. */
const goOnCounting = async (db: Client, { name, key }: CopiedTable): Promise<void> => {
  const [column = ''] = key;
  await db.query(
    `SELECT setval(counter, (SELECT COALESCE(MAX("${column}"::text), '0')::bigint + 1 FROM "${name}"), false)
     FROM pg_get_serial_sequence($1, $2) AS counter WHERE counter IS NOT NULL`,
    [`"${name}"`, column],
  );
};

async function* piecesOf(db: Client, table: CopiedTable): AsyncGenerator<readonly CopiedRow[]> {
  await db.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const columns = quoted(table.columns.map(({ name }) => name));
    await db.query(
      `DECLARE copied CURSOR FOR SELECT ${columns} FROM "${table.name}" ORDER BY ${quoted(table.key)}`,
    );
    for (;;) {
      const { rows } = await db.query<CopiedRow[number][]>({
        text: `FETCH ${PIECE} FROM copied`,
        rowMode: 'array',
        types: wholeNumberTypes,
      });
      if (rows.length === 0) return;
      yield rows;
    }
  } finally {
    await db.query('COMMIT');
  }
}
