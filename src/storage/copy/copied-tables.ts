import type BetterSqlite3 from 'better-sqlite3';

/** A table of either database, as SQLite's catalogue describes it; the names are the same on both. */
export type CopiedTable = {
  name: string;
  columns: readonly Column[];
  /** Its rows have an order that both databases agree on. */
  key: readonly string[];
};

type Column = { name: string; isBoolean: boolean };

type ColumnRow = { name: string; type: string; pk: number };

/** All tables, those before others that these point to. */
export const copiedTables = (db: BetterSqlite3.Database): CopiedTable[] => {
  const names = db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master
       WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' AND name <> '_prisma_migrations' ORDER BY name`,
    )
    .all()
    .map(({ name }) => name);
  return inOrder(names, (name) => pointedTo(db, name)).map((name) => tableOf(db, name));
};

const pointedTo = (db: BetterSqlite3.Database, name: string): string[] =>
  db
    .prepare<[string], { table: string }>('SELECT "table" FROM pragma_foreign_key_list(?)')
    .all(name)
    .map(({ table }) => table)
    .filter((table) => table !== name);

const inOrder = (names: readonly string[], needs: (name: string) => string[]): string[] => {
  const ordered = new Set<string>();
  const add = (name: string): void => {
    if (ordered.has(name)) return;
    for (const other of needs(name)) add(other);
    ordered.add(name);
  };
  for (const name of names) add(name);
  return [...ordered];
};

const tableOf = (db: BetterSqlite3.Database, name: string): CopiedTable => {
  const columns = db
    .prepare<[string], ColumnRow>('SELECT name, type, pk FROM pragma_table_info(?) ORDER BY name')
    .all(name);
  const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
  if (key.length === 0) throw new Error(`The table ${name} has no key`);
  return {
    name,
    columns: columns.map((column) => ({ name: column.name, isBoolean: column.type === 'BOOLEAN' })),
    key: key.map((column) => column.name),
  };
};
