import { parentPort, workerData } from 'node:worker_threads';

import { parseUnitsFile } from './parse-units-file.ts';

/** The thread that `read-units-file.ts` starts: reads one file and ends. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, no window
parentPort?.postMessage(await parseUnitsFile(workerData));
