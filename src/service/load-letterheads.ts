import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { type BoardHead, usualBoardHeads } from '../core/official-papers/board-letterhead.ts';

const words = z.string().min(1).max(120);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const heads = z
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

/** What the operator may write, in the folder of the data. */
export const LETTERHEADS_FILE = 'letterheads.json';

/**
 * How the Board heads its letters: as the operator says from which day on, else as it is usual.
 *
 * @throws when the file is there and cannot be read, with what is wrong in it
 */
export const loadLetterheads = (dataFolder: string): readonly BoardHead[] => {
  const path = join(dataFolder, LETTERHEADS_FILE);
  if (!existsSync(path)) return usualBoardHeads;
  const read = heads.safeParse(parsed(readFileSync(path, 'utf8')));
  if (!read.success)
    throw new Error(`${LETTERHEADS_FILE}: ${z.prettifyError(read.error).replaceAll('\n', ' ')}`);
  return [...usualBoardHeads, ...read.data];
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.normalize('NFC'));
  } catch {
    return undefined;
  }
};
