import { parentPort, workerData } from 'node:worker_threads';

import { drawSheet } from './draw-sheet.ts';

/** The thread that `sheet.ts` starts for a big table: writes it as a workbook and ends. */
const bytes = new Uint8Array(await drawSheet(workerData));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, no window
parentPort?.postMessage(bytes, [bytes.buffer]);
