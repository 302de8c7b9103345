import { extname } from 'node:path';

import { drawSheet as drawHere, type Sheet } from './draw-sheet.ts';
import { readInThread } from './reading-thread.ts';

/** Tables with more rows take longer than anybody's answer may wait. */
const ROWS_HERE = 1_000;

/** A whole year of 5,000 units takes some 20 s of a busy processor. */
const LIMIT_MS = 180_000;

/**
 * A workbook of tables; a big one is written by a thread of its own, so that conversations go on.
 *
 * @throws where it takes longer than three minutes or more memory than a thread may have
 */
export const drawSheet = async (
  sheet: Sheet & { more?: readonly Sheet[] | undefined },
): Promise<Uint8Array> => {
  const rows = [sheet, ...(sheet.more ?? [])].reduce((sum, one) => sum + one.rows.length, 0);
  if (rows <= ROWS_HERE) return drawHere(sheet);
  const thread = new URL(`./sheet-thread${extname(import.meta.url)}`, import.meta.url);
  const bytes = await readInThread<Uint8Array>(thread, sheet, { limitMs: LIMIT_MS });
  if (!bytes) throw new Error('a table is too big to be written');
  return bytes;
};
