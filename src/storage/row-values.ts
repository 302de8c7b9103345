import { asInstant, type Instant } from '../core/shared/instant.ts';

/** The word as one of those that the program knows. Throws on a row that another program wrote. */
export const oneOf = <Word extends string>(words: readonly Word[], text: string): Word => {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw new Error(`"${text}" in the database is none of ${words.join()}`);
  return word;
};

export const instantOrNull = (epochMs: bigint | null): Instant | null =>
  epochMs === null ? null : asInstant(epochMs);

/** Pieces of at most `size`, so that one statement stays below SQLite's 32,766 values. */
export const inPieces = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
