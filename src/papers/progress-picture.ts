import { createRequire } from 'node:module';

import { renderAsync } from '@resvg/resvg-js';

import { coloursOf, type ChartColours } from './chart-colours.ts';
import type { ChartTheme } from './chart.ts';
import { legible } from './legible.ts';
import { PICTURE_FONT, pictureFont } from './picture-font.ts';
import { wrapped } from './wrapped-words.ts';

/** How a target is doing; the words say so too, for those who see no colours. */
export type Tone = 'none' | 'on_track' | 'at_risk' | 'late' | 'done';

export type ProgressPicture = {
  heading: string;
  note: string;
  rows: readonly {
    /** Of the part of the list that begins with it. */
    heading?: string | undefined;
    name: string;
    figures: string;
    percent: number;
    tone: Tone;
    /** The result beside where its target is reached, each 0 to 1 of the line; else a bar of `percent`. */
    scale?:
      | { value: number | null; goal: readonly [number, number]; start: number | null }
      | undefined;
  }[];
  theme?: ChartTheme | undefined;
  /** What stands on a line means, in words. */
  legend?: { value: string; goal: string; start: string } | undefined;
};

/** Twice the width of a phone. Telegram shrinks what is higher than about 1,280. */
const WIDTH = 780;
const MARGIN = 32;
const INNER = WIDTH - 2 * MARGIN;
const LINE = 34;
const BAR = 20;

/**
 * A bar for each target with its name and figures, as PNG. The picture is rasterised in a thread
 * of the library, so that conversations go on meanwhile.
 */
export const progressPicture = async (picture: ProgressPicture): Promise<Uint8Array> => {
  const { svg, height, background } = svgOf(picture);
  const image = await renderAsync(svg, {
    background,
    fitTo: { mode: 'original' },
    font: pictureFont(createRequire(import.meta.url)),
  });
  if (image.height !== height) throw new Error('a picture of progress has another size');
  return image.asPng();
};

/** Those of the charts, which people with any kind of colour blindness tell apart. */
const coloursOfTones = ({ tones }: ChartColours): Record<Tone, string> => ({
  none: tones.open,
  on_track: tones.on_time,
  at_risk: tones.returned,
  late: tones.overdue,
  done: tones.settled,
});

type Drawn = { svg: string; height: number; background: string };

/** Writes lines and pieces below one another. */
class Column {
  readonly parts: string[] = [];
  y = MARGIN;

  write(words: string, space: { perLine: number; lines: number }, look: Look): void {
    for (const line of wrapped(words, space)) {
      this.y += LINE;
      this.parts.push(textAt(line, this.y - 8, look));
    }
  }

  draw(height: number, pieceAt: (y: number) => string): void {
    this.parts.push(pieceAt(this.y));
    this.y += height;
  }
}

const svgOf = (picture: ProgressPicture): Drawn => {
  const { heading, note, rows, theme = 'light', legend } = picture;
  const colours = coloursOf(theme);
  const column = new Column();
  column.write(heading, { perLine: 44, lines: 2 }, { size: 30, weight: 600, fill: colours.ink });
  column.write(note, { perLine: 56, lines: 2 }, { size: 24, weight: 400, fill: colours.faded });
  if (legend && rows.some(({ scale }) => scale))
    column.draw(LINE, (y) => legendAt(y + LINE - 8, legend, colours));
  for (const row of rows) drawRow(column, row, colours);
  const height = column.y + MARGIN;
  const size = `width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${PICTURE_FONT}">`;
  return { svg: `${open}${column.parts.join('')}</svg>`, height, background: colours.paper };
};

const drawRow = (
  column: Column,
  { heading = '', name, figures, percent, tone, scale }: ProgressPicture['rows'][number],
  colours: ChartColours,
): void => {
  const { ink, faded, track } = colours;
  const fill = coloursOfTones(colours)[tone];
  column.y += 18;
  column.write(heading, { perLine: 54, lines: 2 }, { size: 24, weight: 600, fill: faded });
  column.write(name, { perLine: 49, lines: 2 }, { size: 26, weight: 600, fill: ink });
  column.draw(BAR + 8, (y) =>
    scale ? scaleAt(y + 4, scale, { fill, colours }) : barAt(y + 4, percent, { fill, track }),
  );
  column.write(figures, { perLine: 58, lines: 2 }, { size: 24, weight: 400, fill: ink });
};

type Look = { size: number; weight: 400 | 600; fill: string };

const textAt = (line: string, y: number, { size, weight, fill }: Look): string =>
  `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`;

const barAt = (
  y: number,
  percent: number,
  { fill, track }: { fill: string; track: string },
): string => {
  const width = (INNER * Math.min(Math.max(percent, 0), 100)) / 100;
  const whole = boxAt({ x: MARGIN, y, width: INNER, height: BAR }, track);
  return width > 0 ? `${whole}${boxAt({ x: MARGIN, y, width, height: BAR }, fill)}` : whole;
};

type Box = { x: number; y: number; width: number; height: number };

const boxAt = ({ x, y, width, height }: Box, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${fill}"/>`;

/** A thin bar inside of where the target is reached, which has a line at each of its ends. */
const THIN = 10;

type Scale = NonNullable<ProgressPicture['rows'][number]['scale']>;

const scaleAt = (
  y: number,
  { value, goal: [from, to], start }: Scale,
  { fill, colours: { track, goal, ink, faded } }: { fill: string; colours: ChartColours },
): string => {
  const x = (share: number): number => Math.round(MARGIN + INNER * share);
  const line = (share: number, height: number, colour: string): string =>
    boxAt({ x: x(share) - 2, y: y + (BAR - height) / 2, width: 4, height }, colour);
  const width = Math.max(x(to) - x(from), 4);
  return [
    boxAt({ x: MARGIN, y, width: INNER, height: BAR }, track),
    boxAt({ x: x(from), y, width, height: BAR }, goal),
    ...(value !== null && x(value) > MARGIN
      ? [
          boxAt(
            { x: MARGIN, y: y + (BAR - THIN) / 2, width: x(value) - MARGIN, height: THIN },
            fill,
          ),
        ]
      : []),
    ...[from, to].filter((end) => end > 0 && end < 1).map((end) => line(end, BAR + 8, ink)),
    ...(start === null ? [] : [line(start, BAR, faded)]),
  ].join('');
};

const legendAt = (
  y: number,
  { value, goal, start }: NonNullable<ProgressPicture['legend']>,
  colours: ChartColours,
): string => {
  const signs: [string, (x: number) => string][] = [
    [value, (x) => boxAt({ x, y: y - 13, width: 30, height: THIN }, colours.tones.on_time)],
    [goal, (x) => boxAt({ x, y: y - 18, width: 30, height: BAR }, colours.goal)],
    [start, (x) => boxAt({ x: x + 13, y: y - 18, width: 4, height: BAR }, colours.faded)],
  ];
  let x = MARGIN;
  return signs
    .map(([words, drawAt]) => {
      const at = x;
      x += 40 + words.length * 11.5 + 22;
      return `${drawAt(at)}<text x="${at + 40}" y="${y}" font-size="22" fill="${colours.faded}">${escaped(words)}</text>`;
    })
    .join('');
};

const escaped = (text: string): string =>
  legible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
