import { BarChart, ScatterChart } from 'echarts/charts';
import { GraphicComponent, GridComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

import type { PaperStanding } from '../core/reports/year-coverage.ts';
import { coloursOf, inkOn, shareColour, type ChartColours } from './chart-colours.ts';
import type { Chart, ChartBars, ChartMap } from './chart.ts';
import { legibly } from './legible.ts';
import { PICTURE_FONT } from './picture-font.ts';
import { drawable, wrapped } from './wrapped-words.ts';

use([BarChart, ScatterChart, GridComponent, GraphicComponent, SVGRenderer]);

export type ChartDrawing = { svg: string; background: string; height: number };

/** Twice the width of a phone: a letter of 20 is read as one of 10. */
const WIDTH = 780;
const MARGIN = 32;
const NAMES = 256;
/** How wide a letter of 20 is, on average. */
const LETTER = 10.4;

type Drawn = { option: EChartsCoreOption; height: number };

/** A chart as SVG, whose text is still text. */
export const drawingOf = (given: Chart): ChartDrawing => {
  const chart = legibly(given);
  const colours = coloursOf(chart.theme);
  const head = headOf(chart, colours);
  const { option, height } =
    chart.chart.type === 'bars'
      ? barsOf(chart.chart, { colours, top: head.height })
      : mapOf(chart.chart, { colours, top: head.height });
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  canvas.setOption({
    animation: false,
    textStyle: { fontFamily: PICTURE_FONT },
    graphic: head.elements,
    ...option,
  });
  const svg = canvas.renderToSVGString();
  canvas.dispose();
  return { svg, background: colours.paper, height };
};

type Head = { elements: object[]; height: number };

const text = (words: string, at: { x: number; y: number }, style: object): object => ({
  type: 'text',
  ...at,
  style: { text: drawable(words), fontFamily: PICTURE_FONT, ...style },
});

/** What it shows, as of when, and what the colours mean; from top to bottom. */
const headOf = ({ heading, note, legend }: Chart, colours: ChartColours): Head => {
  const elements: object[] = [];
  let y = MARGIN;
  const lines = (words: readonly string[], step: number, style: object): void => {
    for (const line of words) {
      elements.push(text(line, { x: MARGIN, y }, style));
      y += step;
    }
  };
  const { ink, faded } = colours;
  lines(wrapped(heading, { perLine: 42, lines: 2 }), 40, {
    fontSize: 30,
    fontWeight: 600,
    fill: ink,
  });
  lines(wrapped(note, { perLine: 60, lines: 2 }), 32, { fontSize: 22, fill: faded });
  y += 8;
  let x = MARGIN;
  for (const { tone, name } of legend) {
    const width = 34 + name.length * LETTER + 26;
    if (x > MARGIN && x + width > WIDTH - MARGIN + 26) {
      x = MARGIN;
      y += 36;
    }
    const shape = { x, y: y + 1, width: 24, height: 24, r: 4 };
    elements.push(
      { type: 'rect', shape, style: { fill: colours.tones[tone] } },
      text(name, { x: x + 34, y: y + 2 }, { fontSize: 20, fill: ink }),
    );
    x += width;
  }
  return { elements, height: y + (legend.length === 0 ? 0 : 44) };
};

type Place = { colours: ChartColours; top: number };

const ROW = 52;
const FIGURES = 160;

const nameLabel = ({ ink }: ChartColours, rows: readonly { name: string }[]): object => ({
  type: 'category',
  inverse: true,
  data: rows.map(({ name }) => drawable(wrapped(name, { perLine: 24, lines: 2 }).join('\n'))),
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: {
    interval: 0,
    color: ink,
    fontSize: 20,
    lineHeight: 24,
    align: 'left',
    margin: NAMES,
    fontFamily: PICTURE_FONT,
  },
});

/** Whole bars are alike long: what is compared is how much of each is done. */
const barsOf = ({ rows }: ChartBars, { colours, top }: Place): Drawn => {
  const tones = [...new Set(rows.flatMap(({ parts }) => parts.map(({ tone }) => tone)))];
  const height = top + rows.length * ROW + MARGIN;
  const series = tones.map((tone) => ({
    type: 'bar',
    stack: 'all',
    barWidth: 26,
    itemStyle: { color: colours.tones[tone], borderColor: colours.paper, borderWidth: 1 },
    data: rows.map((row) => shareOf(row, tone)),
  }));
  return {
    height,
    option: {
      grid: { left: MARGIN + NAMES, right: MARGIN + FIGURES, top, height: rows.length * ROW },
      xAxis: { type: 'value', max: 1, show: false },
      yAxis: nameLabel(colours, rows),
      series: [...series, figuresOf(rows, colours)],
    },
  };
};

const shareOf = ({ parts }: ChartBars['rows'][number], tone: PaperStanding): number => {
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  const own = parts.filter((part) => part.tone === tone).reduce((sum, part) => sum + part.count, 0);
  return whole === 0 ? 0 : own / whole;
};

/** Nothing long at the end of each bar, which carries its figures. */
const figuresOf = (rows: ChartBars['rows'], { ink }: ChartColours): object => ({
  type: 'bar',
  stack: 'all',
  data: rows.map(({ figures }) => ({
    value: 0,
    label: {
      show: true,
      position: 'right',
      formatter: drawable(figures),
      color: ink,
      fontSize: 20,
    },
  })),
});

const CELL = 42;
const WIDEST_CELL = 70;

/** Names of columns stand slanted above them, and end there. */
const SLANT = 60;

const mapOf = ({ columns, rows }: ChartMap, { colours, top }: Place): Drawn => {
  const longest = Math.max(0, ...columns.map(({ length }) => length));
  const names = Math.ceil(longest * LETTER * Math.sin((SLANT * Math.PI) / 180)) + 24;
  const height = top + names + rows.length * CELL + MARGIN;
  const width = Math.min(WIDTH - 2 * MARGIN - NAMES, columns.length * WIDEST_CELL);
  const step = width / Math.max(columns.length, 1);
  return {
    height,
    option: {
      grid: { left: MARGIN + NAMES, width, top: top + names, height: rows.length * CELL },
      xAxis: {
        type: 'category',
        position: 'top',
        data: columns.map(drawable),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { interval: 0, rotate: SLANT, color: colours.ink, fontSize: 20 },
      },
      yAxis: nameLabel(colours, rows),
      series: [
        {
          type: 'scatter',
          symbol: 'rect',
          data: rows.flatMap(({ cells }, y) =>
            cells.flatMap((cell, x) => (cell ? [cellOf(cell, { x, y, step, colours })] : [])),
          ),
        },
      ],
    },
  };
};

type Cell = NonNullable<ChartMap['rows'][number]['cells'][number]>;

const cellOf = (
  { text: words, tone, share }: Cell,
  { x, y, step, colours }: { x: number; y: number; step: number; colours: ChartColours },
): object => {
  const color = share === undefined ? colours.tones[tone ?? 'open'] : shareColour(colours, share);
  return {
    value: [x, y],
    symbolSize: [step - 4, CELL - 4],
    itemStyle: { color, opacity: 1 },
    label: { show: true, formatter: drawable(words), color: inkOn(color), fontSize: 20 },
  };
};
