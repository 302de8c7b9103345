import { parentPort, workerData } from 'node:worker_threads';

import { drawingOf } from './chart-drawing.ts';

/** The thread that `draw-chart.ts` starts: draws one chart and ends. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, no window
parentPort?.postMessage(drawingOf(workerData));
