import type { CopiedTable } from './copied-tables.ts';

/** A value of a row, the same whatever database it comes from. */
export type CopiedValue = string | number | boolean | null;
export type CopiedRow = readonly CopiedValue[];

/** One of the two databases that a city is copied between. */
export type Side = {
  /** The rows in the order of their key, some hundred at a time. */
  pieces(table: CopiedTable): AsyncIterable<readonly CopiedRow[]>;
  count(table: CopiedTable): Promise<number>;
  clear(table: CopiedTable): Promise<void>;
  /** Puts these rows into the table, which is empty or holds the mark of a copy; all or nothing. */
  fill(table: CopiedTable, pieces: AsyncIterable<readonly CopiedRow[]>): Promise<void>;
  close(): Promise<void>;
};

/** Rows that are read, and written, at once. */
export const PIECE = 500;

export const quoted = (names: readonly string[]): string =>
  names.map((name) => `"${name}"`).join(', ');
