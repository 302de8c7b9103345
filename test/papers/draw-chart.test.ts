import { describe, expect, it } from 'vitest';

import { paperStandings } from '../../src/core/reports/year-coverage.ts';
import { coloursOf, contrastOf, inkOn, shareColour } from '../../src/papers/chart-colours.ts';
import { drawingOf } from '../../src/papers/chart-drawing.ts';
import type { Chart, ChartBars, ChartMap } from '../../src/papers/chart.ts';
import { drawChart } from '../../src/papers/draw-chart.ts';

const bars = (count: number): ChartBars => ({
  type: 'bars',
  rows: Array.from({ length: count }, (_, n) => ({
    name: n % 2 ? `Cụm thi đua số ${n}` : `Khối các sở, ban, ngành tham mưu tổng hợp số ${n}`,
    figures: `${n}/1.234 · ${n} %`,
    parts: paperStandings.map((tone, at) => ({ tone, count: n + at })),
  })),
});

const map = (count: number): ChartMap => ({
  type: 'map',
  columns: Array.from({ length: 12 }, (_, n) => `Gương điển hình đợt số ${n}`),
  rows: Array.from({ length: count }, (_, y) => ({
    name: `Phường ${y}`,
    cells: Array.from({ length: 12 }, (__, x) =>
      x === y ? null : { text: String(8 * x), share: x / 12 },
    ),
  })),
});

const chartOf = (chart: Chart['chart'], theme: Chart['theme'] = 'light'): Chart => ({
  theme,
  heading: 'Năm 2027 theo cụm, khối',
  note: 'Đến 30/11/2027: đã xong 1.234/1.567 bản (78 %)',
  legend: paperStandings.map((tone) => ({ tone, name: `Tình trạng ${tone}` })),
  chart,
});

const sizeOf = (png: Uint8Array) => {
  const bytes = Buffer.from(png);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

describe('a chart', () => {
  it('is a PNG of a phone screen that Telegram need not shrink, with as much as is put on one', async () => {
    for (const chart of [bars(20), map(20)]) {
      const png = await drawChart(chartOf(chart));
      expect(Buffer.from(png).subarray(1, 4).toString()).toBe('PNG');
      expect(sizeOf(png).width).toBe(780);
      expect(sizeOf(png).height).toBeLessThanOrEqual(1_400);
      expect(png.length).toBeLessThan(400_000);
    }
  });

  it('says each name, figure and percentage in letters', () => {
    const { svg } = drawingOf(chartOf(bars(3)));
    for (const words of ['Cụm thi đua số 1', '1/1.234 · 1 %', 'Tình trạng returned'])
      expect(svg).toContain(words);
    const drawn = drawingOf(chartOf(map(2))).svg;
    for (const words of ['Gương điển hình đợt số 7', 'Phường 1', '>88<'])
      expect(drawn).toContain(words);
  });

  it('gives each part its share of the bar', () => {
    const row = {
      name: 'Cụm',
      figures: '',
      parts: [
        { tone: 'on_time' as const, count: 3 },
        { tone: 'overdue' as const, count: 1 },
      ],
    };
    const { svg } = drawingOf(chartOf({ type: 'bars', rows: [row] }));
    const widthOf = (colour: string): number => {
      const path = new RegExp(`l([\\d.]+) 0[^"]*" fill="${colour}" stroke`, 'u').exec(svg);
      return Number(path?.[1]);
    };
    const { tones } = coloursOf('light');
    expect(widthOf(tones.on_time) / widthOf(tones.overdue)).toBeCloseTo(3, 1);
  });

  it.each(['light', 'dark'] as const)('is read by its contrast, %s', (theme) => {
    const colours = coloursOf(theme);
    for (const words of [colours.ink, colours.faded])
      expect(contrastOf(words, colours.paper)).toBeGreaterThanOrEqual(7);
    for (const tone of paperStandings)
      expect(contrastOf(inkOn(colours.tones[tone]), colours.tones[tone])).toBeGreaterThanOrEqual(3);
    for (const share of [0, 0.25, 0.5, 0.75, 1]) {
      const colour = shareColour(colours, share);
      expect(contrastOf(inkOn(colour), colour)).toBeGreaterThanOrEqual(3);
    }
  });

  it('takes names that are no XML, endless or empty', async () => {
    const rows = ['<b>&"\u0000\ud800', 'Ư'.repeat(200), '', 'x '.repeat(100)].map((name) => ({
      name,
      figures: name,
      parts: [],
    }));
    expect(sizeOf(await drawChart(chartOf({ type: 'bars', rows }, 'dark'))).width).toBe(780);
  });
});
