import { parentPort, workerData } from 'node:worker_threads';

import { findInFile } from './find-in-file.ts';

/** The thread that `read-document.ts` starts: reads one file and ends. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, no window
parentPort?.postMessage(await findInFile(workerData));
