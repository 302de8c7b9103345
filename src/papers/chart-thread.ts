import { parentPort } from 'node:worker_threads';

import { drawingOf } from './chart-drawing.ts';
import type { Chart } from './chart.ts';

/** The thread that `draw-chart.ts` starts: draws one chart after the other. */
parentPort?.on('message', (chart: Chart) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, no window
  parentPort?.postMessage(drawingOf(chart));
});
