import type BetterSqlite3 from 'better-sqlite3';

/** Lists of ids make statements of many lengths; those of the rest are some two hundred. */
const MOST_KEPT = 500;

/**
 * The connection as Prisma's adapter uses it, with statements that are prepared once: the adapter
 * prepares each anew, which takes SQLite longer than most take to run.
 */
export const keepingStatements = (db: BetterSqlite3.Database) => {
  const kept = new Map<string, BetterSqlite3.Statement>();
  const prepared = (sql: string): BetterSqlite3.Statement => {
    const known = kept.get(sql);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const statement = db.prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
  return {
    // What the adapter binds stays bound, so that a kept statement gets its values when it runs.
    prepare: (sql: string) => ({ bind: (values: unknown[]) => bound(prepared(sql), values) }),
    exec: (script: string) => db.exec(script),
    close: () => db.close(),
  };
};

const bound = (statement: BetterSqlite3.Statement, values: unknown[]) => ({
  reader: statement.reader,
  columns: () => statement.columns(),
  run: () => statement.run(values),
  raw: () => ({ all: () => statement.raw().all(values) }),
});
