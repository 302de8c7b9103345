import { createHash } from 'node:crypto';

import type { CopiedTable } from './copied-tables.ts';
import type { CopiedRow, Side } from './side.ts';

/**
 * Makes a table of the target the same as that of the source, unless it is already: all or nothing, counted and compared row by row.
 *
 * @returns how many rows it has
 * @throws when it is not the same afterwards
 */
export const copyTable = async (
  source: Pick<Side, 'pieces'>,
  target: Pick<Side, 'pieces' | 'fill'>,
  table: CopiedTable,
): Promise<number> => {
  const wanted = await digestOf(source.pieces(table));
  if (isSame(wanted, await digestOf(target.pieces(table)))) return wanted.rows;
  await target.fill(table, source.pieces(table));
  const written = await digestOf(target.pieces(table));
  if (!isSame(wanted, written))
    throw new Error(
      `The table ${table.name} has ${wanted.rows} rows there and ${written.rows} here, or others`,
    );
  return wanted.rows;
};

export const isCopied = async (source: Side, target: Side, table: CopiedTable): Promise<boolean> =>
  isSame(await digestOf(source.pieces(table)), await digestOf(target.pieces(table)));

type Digest = { rows: number; hash: string };

const isSame = (one: Digest, other: Digest): boolean =>
  one.rows === other.rows && one.hash === other.hash;

const digestOf = async (pieces: AsyncIterable<readonly CopiedRow[]>): Promise<Digest> => {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const piece of pieces)
    for (const row of piece) {
      rows += 1;
      hash.update(`${JSON.stringify(row)}\n`);
    }
  return { rows, hash: hash.digest('hex') };
};
