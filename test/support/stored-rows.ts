import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';

import type { World } from './world.ts';

/** Who was seen last, and what was asked for last, changes with whatever somebody does. */
const PASSING = new Set(['InboxUpdate', 'AwaitedWords', 'WrongInvitation']);
const PASSING_COLUMNS = new Set(['heardAt', 'shownType', 'shownId', 'shownAt']);

/** All rows of all tables, as lines: what one deed adds, changes or takes away is a difference of two such lists. */
export const storedRows = (world: World): string[] => {
  const db = new BetterSqlite3(join(world.dataFolder, 'thi-dua.db'), { readonly: true });
  try {
    const tables = db
      .prepare(`SELECT "name" FROM "sqlite_master" WHERE "type" = 'table' ORDER BY "name"`)
      .pluck()
      .all() as string[];
    return tables
      .filter((table) => !PASSING.has(table) && !table.startsWith('_'))
      .flatMap((table) =>
        (db.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[]).map(
          (row) => `${table} ${JSON.stringify(row, withoutPassing)}`,
        ),
      );
  } finally {
    db.close();
  }
};

const withoutPassing = (name: string, value: unknown): unknown =>
  PASSING_COLUMNS.has(name) ? undefined : value;
