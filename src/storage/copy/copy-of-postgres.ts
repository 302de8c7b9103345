import { Client } from 'pg';

import type { Instant } from '../../core/shared/instant.ts';
import { markAsCopy, saveToDisk } from '../backup.ts';
import { migrate } from '../migrate.ts';
import { makeTables } from '../postgres/migrate.ts';
import { copiedTables } from './copied-tables.ts';
import { copyTable } from './copy-table.ts';
import { postgresSide, withinTransaction } from './postgres-side.ts';
import { sqliteSide } from './sqlite-side.ts';

/**
 * Copies a database on PostgreSQL, as it is at one moment and while the bot may run, into a new file of SQLite, which says of
 * itself that it is a copy. Counted and compared row by row.
 */
export const copyPostgres = async (
  url: string,
  { copy, at }: { copy: string; at: Instant },
): Promise<void> => {
  await migrate(`file:${copy}`);
  const server = await postgresSide(url);
  const file = await sqliteSide(`file:${copy}`);
  try {
    await server.atOneMoment(async () => {
      for (const table of copiedTables(file.db)) await copyTable(server, file, table);
    });
    // Its commits are in the file itself then.
    file.db.pragma('journal_mode = DELETE');
  } finally {
    await file.close();
    await server.close();
  }
  markAsCopy(copy, at);
  saveToDisk(copy);
};

/**
 * Puts a copy in the place of a database on PostgreSQL on which no bot runs, in one transaction. The tables that are
 * replaced, of whatever version they are, are kept in a schema of their own.
 *
 * @returns the name of that schema; undefined where there was no table
 */
export const replacePostgres = async (url: string, copy: string): Promise<string | undefined> => {
  const file = await sqliteSide(`file:${copy}`);
  const db = new Client({ connectionString: url, options: '-c timezone=UTC' });
  await db.connect();
  try {
    await db.query('BEGIN');
    const before = await setAside(db);
    await makeTables(db);
    for (const table of copiedTables(file.db)) await copyTable(file, withinTransaction(db), table);
    await db.query('COMMIT');
    return before;
  } finally {
    // What was not committed is gone with the connection.
    await db.end();
    await file.close();
  }
};

const setAside = async (db: Client): Promise<string | undefined> => {
  const { rows } = await db.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
  );
  if (rows.length === 0) return undefined;
  const schema = `before_restore_${new Date().toISOString().replaceAll(/\D/g, '').slice(0, 17)}`;
  await db.query(`CREATE SCHEMA ${schema}`);
  for (const { name } of rows) await db.query(`ALTER TABLE "${name}" SET SCHEMA ${schema}`);
  return schema;
};

/** Whether there are units or people. @throws when it cannot be asked */
export const holdsPeople = async (url: string): Promise<boolean> => {
  const db = new Client({ connectionString: url });
  await db.connect();
  try {
    for (const name of ['Unit', 'Person']) {
      const table = await db.query<{ is: boolean }>(`SELECT to_regclass($1) IS NOT NULL AS "is"`, [
        `"${name}"`,
      ]);
      if (table.rows[0]?.is !== true) continue;
      const { rowCount } = await db.query(`SELECT 1 FROM "${name}" LIMIT 1`);
      if ((rowCount ?? 0) > 0) return true;
    }
    return false;
  } finally {
    await db.end();
  }
};

/** The room that a database takes on its server, in bytes. */
export const bytesOfPostgres = async (url: string): Promise<number> => {
  const db = new Client({ connectionString: url });
  await db.connect();
  try {
    const { rows } = await db.query<{ bytes: string }>(
      'SELECT pg_database_size(current_database()) AS bytes',
    );
    return Number(rows[0]?.bytes);
  } finally {
    await db.end();
  }
};
