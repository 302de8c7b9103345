import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as z from 'zod';

import { type BoardHead, usualBoardHeads } from '../core/official-papers/board-letterhead.ts';
import type { UnitHead } from '../core/official-papers/own-head.ts';
import { unitTypes } from '../core/units/unit.ts';

const words = z.string().min(1).max(120);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const boardHeads = z
  .array(
    z.strictObject({
      from: day,
      above: z.array(words),
      issuer: z.array(words).min(1),
      called: words,
      symbol: words,
      reportSymbol: words,
      place: words,
      signer: z.array(words).min(1),
      archive: words,
    }),
  )
  .min(1);

/** Of a unit or of a kind of units, as far as it is not as usual. */
const unitHeads = z.array(
  z
    .strictObject({
      from: day,
      unit: words.optional(),
      kind: z.enum([...unitTypes, 'ward']).optional(),
      above: z.array(words).optional(),
      issuer: z.array(words).min(1).optional(),
      symbol: words.optional(),
      place: words.optional(),
      signer: z.array(words).min(1).optional(),
      archive: words.optional(),
    })
    .refine(({ unit, kind }) => (unit === undefined) !== (kind === undefined), {
      message: 'needs either unit or kind',
    }),
);

/** A list is of the Board alone. */
const boardList = boardHeads.transform((board) => ({ board, units: [] }));
const bothLists = z.strictObject({
  board: boardHeads.optional(),
  units: unitHeads.default([]),
});

/** What the operator may write, in the folder of the data. */
export const LETTERHEADS_FILE = 'letterheads.json';

export type Letterheads = { boardHeads: readonly BoardHead[]; unitHeads: readonly UnitHead[] };

/**
 * How the Board and units head their papers: as the operator says from which day on, else as it is usual.
 *
 * @throws when the file is there and cannot be read, with what is wrong in it
 */
export const loadLetterheads = (dataFolder: string): Letterheads => {
  const path = join(dataFolder, LETTERHEADS_FILE);
  if (!existsSync(path)) return { boardHeads: usualBoardHeads, unitHeads: [] };
  const written = parsed(readFileSync(path, 'utf8'));
  // Of a union only the part that is meant says what is wrong.
  const read = (Array.isArray(written) ? boardList : bothLists).safeParse(written);
  if (!read.success)
    throw new Error(`${LETTERHEADS_FILE}: ${z.prettifyError(read.error).replaceAll('\n', ' ')}`);
  const { board = [], units } = read.data;
  return { boardHeads: [...usualBoardHeads, ...board], unitHeads: units };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.normalize('NFC'));
  } catch {
    return undefined;
  }
};
