import { type CustomTypesConfig, type QueryResult, types as builtin } from 'pg';

import {
  parameterOf,
  type Sql,
  type SqlArgument,
  type SqlPart,
  type SqlValue,
  textOf,
  wholeOf,
  listsOf,
} from '../hot/sql.ts';
import type { Stored } from '../row-values.ts';
import type { PostgresQuery } from './connections.ts';

type Ask = (query: PostgresQuery) => Promise<QueryResult>;

/** Many rows at once: all or none of them. */
type InTransaction = <Result>(work: (ask: Ask) => Promise<Result>) => Promise<Result>;

type TypeId = Parameters<typeof builtin.getTypeParser>[0];

/** BIGINT, and what sums of it are. */
const wholeNumbers = new Set<TypeId>([builtin.builtins.INT8, builtin.builtins.NUMERIC]);

/** Whole numbers of BIGINT, also those that were counted and added up, come as numbers. */
export const wholeNumberTypes: CustomTypesConfig = {
  getTypeParser: (oid: TypeId) => (wholeNumbers.has(oid) ? Number : builtin.getTypeParser(oid)),
};

/** The statements of hot/ on a connection, or on whichever is free. */
export const postgresSql = (ask: Ask, together: InTransaction): Sql => ({
  rows: async <Row>(text: TemplateStringsArray, ...given: (SqlArgument | SqlPart)[]) => {
    const whole = wholeOf(text, given);
    const { rows } = await ask(queryOf(whole.text, whole.given));
    return rows as Stored<Row>[];
  },
  write: async (text, ...given) => (await ask(queryOf(text, given))).rowCount ?? 0,
  writeRows: (text, ...columns) => together((within) => writeAll(within, text, columns)),
});

const writeAll = async (
  ask: Ask,
  text: readonly string[],
  columns: (readonly SqlValue[])[],
): Promise<number> => {
  const rows = columns[0]?.length ?? 0;
  let written = 0;
  for (let row = 0; row < rows; row += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, rows - row) }, (_, at) =>
      columns.map((column) => column[row + at] ?? null),
    );
    // The server does one after another, as in a script; nobody waits for each answer.
    const results = await Promise.all(some.map((values) => ask(queryOf(text, values))));
    for (const { rowCount } of results) written += rowCount ?? 0;
  }
  return written;
};

/** Rows that are on their way to the server at the same time. */
const AT_ONCE = 200;

const queryOf = (text: readonly string[], given: readonly SqlArgument[]): PostgresQuery => {
  const lists = listsOf(given);
  const written = textOf(
    text,
    lists.map(({ length }) => length),
    parameterOf.postgres,
  );
  return { name: nameOf(written), text: written, values: lists.flat(), types: wholeNumberTypes };
};

/** A connection plans a statement that it knows by name once. */
const names = new Map<string, string>();

const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
};
