import { Client } from 'pg';

import { wholeNumberTypes } from '../postgres/statements.ts';
import type { CopiedTable } from './copied-tables.ts';
import { type CopiedRow, PIECE, quoted, type Side } from './side.ts';

export type PostgresSide = Side & {
  /** Whatever is read meanwhile is as it was when this began, however much is written beside it. */
  atOneMoment<Result>(read: () => Promise<Result>): Promise<Result>;
};

export const postgresSide = async (url: string): Promise<PostgresSide> => {
  const db = new Client({ connectionString: url, options: '-c timezone=UTC' });
  await db.connect();
  let isAtOneMoment = false;
  const reading = async function* (table: CopiedTable): AsyncGenerator<readonly CopiedRow[]> {
    if (isAtOneMoment) return yield* piecesOf(db, table);
    await db.query(READING);
    try {
      yield* piecesOf(db, table);
    } finally {
      await db.query('COMMIT');
    }
  };
  return {
    pieces: reading,
    atOneMoment: async (read) => {
      await db.query(READING);
      isAtOneMoment = true;
      try {
        return await read();
      } finally {
        isAtOneMoment = false;
        await db.query('COMMIT');
      }
    },
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
        await fillTable(db, table, pieces);
        await db.query('COMMIT');
      } catch (error) {
        await db.query('ROLLBACK');
        throw error;
      }
    },
    close: () => db.end(),
  };
};

/** What is read and written within the transaction that is open. */
export const withinTransaction = (db: Client): Pick<Side, 'pieces' | 'fill'> => ({
  pieces: (table) => piecesOf(db, table),
  fill: (table, pieces) => fillTable(db, table, pieces),
});

const fillTable: (db: Client, ...given: Parameters<Side['fill']>) => Promise<void> = async (
  db,
  table,
  pieces,
) => {
  await db.query(`DELETE FROM "${table.name}"`);
  for await (const rows of pieces) await insert(db, table, rows);
  await goOnCounting(db, table);
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
    `SELECT setval(counter, COALESCE((SELECT "${column}" FROM "${name}" ORDER BY "${column}" DESC LIMIT 1)::text, '0')::bigint + 1, false)
     FROM pg_get_serial_sequence($1, $2) AS counter WHERE counter IS NOT NULL`,
    [`"${name}"`, column],
  );
};

const READING = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

async function* piecesOf(db: Client, table: CopiedTable): AsyncGenerator<readonly CopiedRow[]> {
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
    if (rows.length === 0) break;
    yield rows;
  }
  await db.query('CLOSE copied');
}
