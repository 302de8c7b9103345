import { asInstant, type Instant } from '../core/shared/instant.ts';

/** The word as one of those that the program knows. Throws on a row that another program wrote. */
export const oneOf = <Word extends string>(words: readonly Word[], text: string): Word => {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw new Error(`"${text}" in the database is none of ${words.join()}`);
  return word;
};

/**
 * A row as Prisma or as a statement of hot/ gives it: there, whole numbers of BIGINT are numbers, and
 * what is true is so as the database says it. Readers of rows take both.
 */
export type Stored<Row> = { [Column in keyof Row]: Row[Column] | AlsoStoredAs<Row[Column]> };

type AlsoStoredAs<Value> = bigint extends Value ? number : boolean extends Value ? number : never;

/** What a BOOLEAN says: SQLite has 0 and 1, PostgreSQL and Prisma have true and false. */
export const toBool = (stored: boolean | number): boolean => stored === true || stored === 1;

export const instantOrNull = (epochMs: bigint | number | null): Instant | null =>
  epochMs === null ? null : asInstant(epochMs);

/**
 * What a statement is given at most: Prisma's SQLite takes 999 values, of which Prisma adds some of
 * its own. A list beside another one is not cut by itself.
 */
export const MOST_VALUES = 980;

/** Pieces of a list for statements that are given `others` values besides. */
export const inPieces = <Item>(items: readonly Item[], others = 0): Item[][] => {
  const size = Math.max(MOST_VALUES - others, 1);
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
};

/** Pieces of two lists, each of one with each of the other, that fit together into a statement. */
export const inPairsOfPieces = <One, Other>(
  ones: readonly One[],
  others: readonly Other[],
): [One[], Other[]][] =>
  inPieces(ones, Math.floor(MOST_VALUES / 2)).flatMap((one) =>
    inPieces(others, one.length).map((other): [One[], Other[]] => [one, other]),
  );

/** Of texts in an index those that begin so, up to the next possible beginning. */
export const beginningWith = (beginning: string): { gte: string; lt: string } => {
  const last = beginning.codePointAt(beginning.length - 1) ?? 0;
  return { gte: beginning, lt: beginning.slice(0, -1) + String.fromCodePoint(last + 1) };
};
