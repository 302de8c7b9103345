import type BetterSqlite3 from 'better-sqlite3';

import type { Stored } from '../row-values.ts';

/** What a statement may be given; moments and branded ids are numbers and texts. */
export type SqlValue = string | number | bigint | boolean | null;

/** A value, or the list of `IN (…)`: an empty one finds nothing. */
export type SqlArgument = SqlValue | readonly SqlValue[];

/** A part that several statements share, with the values that it is given there. */
export type SqlPart = { text: TemplateStringsArray; given: readonly SqlArgument[] };

/** Writes such a part; a function whose name stands where the part goes is seen by the test of all statements. */
export const sqlPart = (text: TemplateStringsArray, ...given: SqlArgument[]): SqlPart => ({
  text,
  given,
});

/**
 * Statements of what every update does or what opens a list or a form, in SQL that SQLite and
 * PostgreSQL both know. They run on the connection and in the transaction of Prisma's client but not
 * through its engine, which takes ten times as long as SQLite does. Everything else is Prisma's.
 */
export type Sql = {
  /** Whole numbers come as numbers, also from BIGINT; `toBool` tells what a BOOLEAN says. */
  rows<Row>(
    text: TemplateStringsArray,
    ...given: (SqlArgument | SqlPart)[]
  ): Promise<Stored<Row>[]>;
  /** Resolves to how many rows were written. */
  write(text: TemplateStringsArray, ...given: SqlArgument[]): Promise<number>;
  /**
   * Writes many rows, all or none: each value is a column, of which the statement is given one row
   * after another. A city of 5,000 units takes a few milliseconds.
   */
  writeRows(text: TemplateStringsArray, ...columns: (readonly SqlValue[])[]): Promise<number>;
};

type Parameter = (position: number) => string;

/** How SQLite writes a parameter, and PostgreSQL. */
export const parameterOf = {
  sqlite: () => '?',
  postgres: (position) => `$${position}`,
} satisfies Record<string, Parameter>;

/** A statement as the database is given it; `lengths` says how many values each argument has. */
export const textOf = (
  text: readonly string[],
  lengths: readonly number[],
  parameter: Parameter,
): string => {
  let position = 0;
  const next = (): string => parameter((position += 1));
  return text.reduce((written, part, at) => {
    const list = Array.from({ length: lengths[at - 1] ?? 1 }, next);
    return `${written}${list.join(', ')}${part}`;
  });
};

/** How a statement gets its turn on the connection. */
export type InTurn = <Result>(call: () => Result) => Promise<Result>;

/** Statements of one connection, each prepared once for the place in the program that holds it. */
export class PreparedStatements {
  readonly #db: BetterSqlite3.Database;
  /** Those whose arguments are single values, which nearly all are. */
  readonly #plain = new Map<readonly string[], BetterSqlite3.Statement>();
  readonly #withLists = new Map<readonly string[], Map<string, BetterSqlite3.Statement>>();
  readonly #whole = new Map<string, readonly string[]>();

  constructor(db: BetterSqlite3.Database) {
    this.#db = db;
  }

  /** The statements as somebody may run them who gets his turn in that way. */
  through(turn: InTurn): Sql {
    return {
      rows: <Row>(text: TemplateStringsArray, ...given: (SqlArgument | SqlPart)[]) =>
        turn(() => this.#rows(text, given) as Stored<Row>[]),
      write: (text, ...given) => turn(() => this.#write(text, given)),
      writeRows: (text, ...columns) => turn(() => this.#writeRows(this.#of(text), columns)),
    };
  }

  #rows(text: readonly string[], given: readonly (SqlArgument | SqlPart)[]): unknown[] {
    if (areSingle(given)) return this.#of(text).all(given.map(bound));
    const whole = this.#joined(text, given);
    const { statement, values } = this.#listing(whole.text, whole.given);
    return statement.all(values);
  }

  #write(text: readonly string[], given: readonly SqlArgument[]): number {
    if (areSingle(given)) return this.#of(text).run(given.map(bound)).changes;
    const { statement, values } = this.#listing(text, given);
    return statement.run(values).changes;
  }

  /** The statement with its parts in their places, the same text each time. */
  #joined(text: readonly string[], given: readonly (SqlArgument | SqlPart)[]): Whole {
    const whole = wholeOf(text, given);
    if (whole.text === text) return whole;
    const key = whole.text.join('?');
    const known = this.#whole.get(key) ?? whole.text;
    this.#whole.set(key, known);
    return { text: known, given: whole.given };
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

  #of(text: readonly string[]): BetterSqlite3.Statement {
    const known = this.#plain.get(text);
    if (known) return known;
    const prepared = this.#prepare(text, []);
    this.#plain.set(text, prepared);
    return prepared;
  }

  /** A statement with lists, one for each of their lengths. */
  #listing(text: readonly string[], given: readonly SqlArgument[]): Listing {
    const lists = listsOf(given);
    const values = lists.flat().map(bound);
    const lengths = lists.map(({ length }) => length);
    const known = this.#withLists.get(text) ?? new Map<string, BetterSqlite3.Statement>();
    const key = lengths.join();
    const statement = known.get(key) ?? this.#prepare(text, lengths);
    known.set(key, statement);
    this.#withLists.set(text, known);
    return { statement, values };
  }

  #prepare(text: readonly string[], lengths: readonly number[]): BetterSqlite3.Statement {
    return this.#db.prepare(textOf(text, lengths, parameterOf.sqlite)).safeIntegers(false);
  }
}

/** What SQLite is bound: it knows no booleans. */
type Bound = Exclude<SqlValue, boolean>;

type Listing = { statement: BetterSqlite3.Statement; values: Bound[] };

const areSingle = (given: readonly (SqlArgument | SqlPart)[]): given is readonly SqlValue[] =>
  given.every((one) => typeof one !== 'object' || one === null);

/** A statement with its parts in their places. */
export type Whole = { text: readonly string[]; given: readonly SqlArgument[] };

const isPart = (given: SqlArgument | SqlPart): given is SqlPart =>
  typeof given === 'object' && given !== null && 'text' in given;

/** Without parts it is the text that it was. */
export const wholeOf = (
  text: readonly string[],
  given: readonly (SqlArgument | SqlPart)[],
): Whole =>
  given.some(isPart) ? withParts(text, given) : { text, given: given as readonly SqlArgument[] };

/** A part's first words follow those before it, its last ones go on. */
const withParts = (text: readonly string[], given: readonly (SqlArgument | SqlPart)[]): Whole => {
  const words = [text[0] ?? ''];
  const values: SqlArgument[] = [];
  const goOn = (more = ''): void => {
    words.push(`${words.pop() ?? ''}${more}`);
  };
  for (const [at, one] of given.entries()) {
    if (isPart(one)) {
      const [first, ...others] = one.text;
      goOn(first);
      words.push(...others);
      values.push(...one.given);
      goOn(text[at + 1]);
    } else {
      values.push(one);
      words.push(text[at + 1] ?? '');
    }
  }
  return { text: words, given: values };
};

const isList = (given: SqlArgument): given is readonly SqlValue[] => Array.isArray(given);

/** The values of each argument: one, or those of its list. */
export const listsOf = (given: readonly SqlArgument[]): SqlValue[][] =>
  given.map((one) => (isList(one) ? filledUp(one) : [one]));

/** Lists of all lengths would need a statement each: the last value is repeated up to a round one. */
const filledUp = (list: readonly SqlValue[]): SqlValue[] => {
  const length = 2 ** Math.ceil(Math.log2(Math.max(list.length, 1)));
  return Array.from({ length }, (_, at) => list[Math.min(at, list.length - 1)] ?? null);
};

const bound = (value: SqlValue): Bound => (typeof value === 'boolean' ? Number(value) : value);
