import type BetterSqlite3 from 'better-sqlite3';

/** What a statement may be given; moments and branded ids are numbers and texts. */
export type SqlValue = string | number | bigint | boolean | null;

/**
 * Statements of what every update does or what opens a list or a form, in SQL that SQLite and
 * PostgreSQL both know. They run on the connection and in the transaction of Prisma's client but not
 * through its engine, which takes ten times as long as SQLite does. Everything else is Prisma's.
 */
export type Sql = {
  /** Whole numbers come as numbers, also from BIGINT; of BOOLEAN columns ask for the truth. */
  rows<Row>(text: TemplateStringsArray, ...values: SqlValue[]): Promise<Row[]>;
  /** Resolves to how many rows were written. */
  write(text: TemplateStringsArray, ...values: SqlValue[]): Promise<number>;
  /**
   * Writes many rows, all or none: each value is a column, of which the statement is given one row
   * after another. A city of 5,000 units takes a few milliseconds.
   */
  writeRows(text: TemplateStringsArray, ...columns: (readonly SqlValue[])[]): Promise<number>;
};

/** How a statement gets its turn on the connection. */
export type Turn = <Result>(call: () => Result) => Promise<Result>;

/** Statements of one connection, each prepared once for the place in the program that holds it. */
export class PreparedStatements {
  readonly #db: BetterSqlite3.Database;
  readonly #prepared = new WeakMap<TemplateStringsArray, BetterSqlite3.Statement>();

  constructor(db: BetterSqlite3.Database) {
    this.#db = db;
  }

  /** The statements as somebody may run them who gets his turn in that way. */
  through(turn: Turn): Sql {
    return {
      rows: <Row>(text: TemplateStringsArray, ...values: SqlValue[]) =>
        turn(() => this.#of(text).all(values.map(bound)) as Row[]),
      write: (text, ...values) => turn(() => this.#of(text).run(values.map(bound)).changes),
      writeRows: (text, ...columns) => turn(() => this.#writeRows(this.#of(text), columns)),
    };
  }

  #writeRows(statement: BetterSqlite3.Statement, columns: (readonly SqlValue[])[]): number {
    const rows = columns[0]?.length ?? 0;
    const writeAll = (): number => {
      let written = 0;
      for (let row = 0; row < rows; row += 1)
        written += statement.run(columns.map((column) => bound(column[row] ?? null))).changes;
      return written;
    };
    return this.#db.inTransaction ? writeAll() : this.#db.transaction(writeAll).immediate();
  }

  #of(text: TemplateStringsArray): BetterSqlite3.Statement {
    const known = this.#prepared.get(text);
    if (known) return known;
    const statement = this.#db.prepare(text.join('?')).safeIntegers(false);
    this.#prepared.set(text, statement);
    return statement;
  }
}

const bound = (value: SqlValue): Exclude<SqlValue, boolean> =>
  typeof value === 'boolean' ? Number(value) : value;
