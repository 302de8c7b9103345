import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

import { say } from '../core/shared/text-ref.ts';
import { tooBig, type ParsedUnits } from './units-records.ts';

/** A city takes a second; whatever takes this long was made to hold somebody up. */
const LIMIT_MS = 20_000;
/** Several times what the biggest list that is allowed takes. */
const MOST_MEGABYTES = 256;

export type ReadingLimits = { signal?: AbortSignal; limitMs?: number };

/**
 * Reads a list of units in a thread of its own, so that a big workbook holds up no conversation
 * and one that never ends can be left. Aborting it leaves it as well.
 */
export const readUnitsFile = async (
  bytes: Uint8Array,
  { signal, limitMs = LIMIT_MS }: ReadingLimits = {},
): Promise<ParsedUnits> => {
  const big = tooBig(bytes);
  if (big) return { refused: big };
  const thread = new Worker(IS_SOURCE ? fromSource(THREAD) : THREAD, {
    eval: IS_SOURCE,
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const stop = AbortSignal.any([AbortSignal.timeout(limitMs), ...(signal ? [signal] : [])]);
  try {
    return await answerOf(thread, stop);
  } catch (error) {
    if (stop.aborted || isOutOfMemory(error)) return { refused: say('units-file-too-slow') };
    throw error;
  } finally {
    await thread.terminate();
  }
};

const EXTENSION = extname(import.meta.url);
const THREAD = new URL(`./units-file-thread${EXTENSION}`, import.meta.url);
/** Tests and `npm run dev` run the sources themselves; threads know nothing of their loader. */
const IS_SOURCE = EXTENSION === '.ts';

const fromSource = ({ href }: URL): string =>
  `import('tsx/esm/api').then(({ register }) => register()).then(() => import('${href}'))`;

const answerOf = (thread: Worker, stop: AbortSignal): Promise<ParsedUnits> =>
  new Promise((resolve, reject) => {
    thread.once('message', (parsed: ParsedUnits) => resolve(parsed));
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread of a units file ended without a word')));
    const leave = (): void => reject(new Error('a units file takes too long to read'));
    if (stop.aborted) leave();
    else stop.addEventListener('abort', leave, { once: true });
  });

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
