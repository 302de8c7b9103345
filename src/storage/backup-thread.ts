import { parentPort, workerData } from 'node:worker_threads';

import { archiveData } from './data-archive.ts';

/** Copying and compressing a city takes seconds in which nobody would be answered. */
const { place, ...wanted } = workerData as {
  place: Parameters<typeof archiveData>[0];
} & Parameters<typeof archiveData>[1];
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, no window
parentPort?.postMessage(await archiveData(place, wanted));
