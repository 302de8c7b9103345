import { extname } from 'node:path';

import type { FindInFile, FoundInFile } from './find-in-file.ts';
import { readInThread, type ReadingLimits } from './reading-thread.ts';

/** Eighty pages take a second; whatever takes this long was made to hold somebody up. */
const LIMIT_MS = 20_000;

/** Reads a document, and what a form asks of it, in a thread of its own. */
export const readDocumentFile = async (
  bytes: Uint8Array,
  wanted: Omit<FindInFile, 'bytes'>,
  { signal, limitMs = LIMIT_MS }: ReadingLimits = {},
): Promise<FoundInFile> => {
  const thread = new URL(`./document-thread${extname(import.meta.url)}`, import.meta.url);
  const limits = { limitMs, ...(signal ? { signal } : {}) };
  const given: FindInFile = { bytes, ...wanted };
  const found = await readInThread<FoundInFile>(thread, given, limits);
  return found ?? { type: 'refused', reason: 'too-slow' };
};
