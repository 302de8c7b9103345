import type BetterSqlite3 from 'better-sqlite3';

/** Lists of ids make statements of many lengths; those of the rest are some two hundred. */
const MOST_KEPT = 500;

/**
 * The connection as Prisma's adapter uses it, with statements that are prepared once: the adapter
 * prepares each anew, which takes SQLite longer than most take to run.
 */
export const withStatementCache = (db: BetterSqlite3.Database) => {
  const kept = new Map<string, Kept>();
  const prepared = (sql: string): Kept => {
    const known = kept.get(sql);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const statement = db.prepare(sql);
    const made = { statement, columns: statement.reader ? statement.columns() : [] };
    kept.set(sql, made);
    return made;
  };
  return {
    // What the adapter binds stays bound, so that a kept statement gets its values when it runs.
    prepare: (sql: string) => ({ bind: (values: unknown[]) => bound(prepared(sql), values) }),
    exec: (script: string) => db.exec(script),
    close: () => db.close(),
  };
};

type Kept = { statement: BetterSqlite3.Statement; columns: BetterSqlite3.ColumnDefinition[] };

const bound = ({ statement, columns }: Kept, values: unknown[]) => ({
  reader: statement.reader,
  columns: () => columns,
  run: () => statement.run(values),
  raw: () => ({ all: () => statement.raw().all(values) }),
});
