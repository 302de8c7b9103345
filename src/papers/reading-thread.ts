import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Several times what the biggest file that is allowed takes. */
const MOST_MEGABYTES = 256;
/** What a thread makes and throws away; with more room it takes 30 MB more and is no faster. */
const NURSERY_MEGABYTES = 8;

export type ReadingLimits = { signal?: AbortSignal; limitMs?: number };

/**
 * What a thread of its own answers about a file that it is given, so that a big one holds up no conversation and one
 * that never ends can be left. Aborting it leaves it as well; undefined when it was left.
 */
export const readInThread = async <Answer>(
  thread: URL,
  given: unknown,
  { signal, limitMs }: { signal?: AbortSignal; limitMs: number },
): Promise<Answer | undefined> => {
  const worker = openThread(thread, given);
  const stop = AbortSignal.any([AbortSignal.timeout(limitMs), ...(signal ? [signal] : [])]);
  try {
    return await answerOf<Answer>(worker, stop);
  } catch (error) {
    if (stop.aborted || isOutOfMemory(error)) return undefined;
    throw error;
  } finally {
    await worker.terminate();
  }
};

/** Compiled or not. */
export const openThread = (thread: URL, given?: unknown): Worker => {
  const isSource = extname(thread.pathname) === '.ts';
  return new Worker(isSource ? fromSource(thread) : thread, {
    eval: isSource,
    workerData: given,
    resourceLimits: {
      maxOldGenerationSizeMb: MOST_MEGABYTES,
      maxYoungGenerationSizeMb: NURSERY_MEGABYTES,
    },
  });
};

/** Tests and `npm run dev` run the sources themselves; threads know nothing of their loader. */
const fromSource = ({ href }: URL): string =>
  `import('tsx/esm/api').then(({ register }) => register()).then(() => import('${href}'))`;

const answerOf = <Answer>(thread: Worker, stop: AbortSignal): Promise<Answer> =>
  new Promise((resolve, reject) => {
    thread.once('message', (answer: Answer) => resolve(answer));
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread of a file ended without a word')));
    const leave = (): void => reject(new Error('a file takes too long to read'));
    if (stop.aborted) leave();
    else stop.addEventListener('abort', leave, { once: true });
  });

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
