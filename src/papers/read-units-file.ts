import { extname } from 'node:path';

import { say } from '../core/shared/text-ref.ts';
import { readInThread, type ReadingLimits } from './reading-thread.ts';
import { tooBig, type ParsedUnits } from './units-records.ts';

/** A city takes a second; whatever takes this long was made to hold somebody up. */
const LIMIT_MS = 20_000;

/** Reads a list of units in a thread of its own. */
export const readUnitsFile = async (
  bytes: Uint8Array,
  { signal, limitMs = LIMIT_MS }: ReadingLimits = {},
): Promise<ParsedUnits> => {
  const big = tooBig(bytes);
  if (big) return { refused: big };
  const thread = new URL(`./units-file-thread${extname(import.meta.url)}`, import.meta.url);
  const limits = { limitMs, ...(signal ? { signal } : {}) };
  const parsed = await readInThread<ParsedUnits>(thread, bytes, limits);
  return parsed ?? { refused: say('units-file-too-slow') };
};
