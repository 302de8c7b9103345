import { createRequire } from 'node:module';
import { extname } from 'node:path';

import { renderAsync } from '@resvg/resvg-js';

import type { ChartDrawing } from './chart-drawing.ts';
import type { Chart } from './chart.ts';
import { pictureFont } from './picture-font.ts';
import { readInThread } from './reading-thread.ts';

/** The library of charts is read each time by a thread that then ends: seconds on a busy machine. */
const LIMIT_MS = 30_000;

/**
 * A chart as PNG, twice as wide as a phone.
 *
 * @throws where it takes longer than 30 s
 */
export const drawChart = async (chart: Chart): Promise<Uint8Array> => {
  const thread = new URL(`./chart-thread${extname(import.meta.url)}`, import.meta.url);
  const drawing = await readInThread<ChartDrawing>(thread, chart, { limitMs: LIMIT_MS });
  if (!drawing) throw new Error('a chart took too long to be drawn');
  const { svg, background, height } = drawing;
  const image = await renderAsync(svg, {
    background,
    fitTo: { mode: 'original' },
    font: pictureFont(createRequire(import.meta.url)),
  });
  if (image.height !== height) throw new Error('a chart has another size');
  return image.asPng();
};
