import { createRequire } from 'node:module';
import { extname } from 'node:path';

import { renderAsync } from '@resvg/resvg-js';

import type { ChartDrawing } from './chart-drawing.ts';
import type { Chart } from './chart.ts';
import { pictureFont } from './picture-font.ts';
import { StandingThread } from './standing-thread.ts';

/** The library of charts is read by a thread, which takes seconds on a busy machine. */
const LIMIT_MS = 30_000;

const thread = new StandingThread<Chart, ChartDrawing>(
  new URL(`./chart-thread${extname(import.meta.url)}`, import.meta.url),
  { limitMs: LIMIT_MS },
);

/** Gives back what drawing charts has read, some 70 MB, unless somebody waits for one. */
export const restFromCharts = (): void => thread.rest();

/**
 * A chart as PNG, twice as wide as a phone.
 *
 * @throws where it takes longer than 30 s
 */
export const drawChart = async (chart: Chart): Promise<Uint8Array> => {
  const { svg, background, height } = await thread.ask(chart);
  const image = await renderAsync(svg, {
    background,
    fitTo: { mode: 'original' },
    font: pictureFont(createRequire(import.meta.url)),
  });
  if (image.height !== height) throw new Error('a chart has another size');
  return image.asPng();
};
