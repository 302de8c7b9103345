import { createRequire } from 'node:module';

import { renderAsync } from '@resvg/resvg-js';

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
  }[];
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
  const { svg, height } = svgOf(picture);
  const image = await renderAsync(svg, {
    background: '#ffffff',
    fitTo: { mode: 'original' },
    font: pictureFont(createRequire(import.meta.url)),
  });
  if (image.height !== height) throw new Error('a picture of progress has another size');
  return image.asPng();
};

const colours: Record<Tone, string> = {
  none: '#9ca3af',
  on_track: '#1d6fb8',
  at_risk: '#c77700',
  late: '#b3261e',
  done: '#1e7d3c',
};

const svgOf = ({ heading, note, rows }: ProgressPicture): { svg: string; height: number } => {
  const parts: string[] = [];
  let y = MARGIN;
  const write = (line: string, look: Look): void => {
    y += LINE;
    parts.push(textAt(line, y - 8, look));
  };
  for (const line of wrapped(heading, { perLine: 44, lines: 2 }))
    write(line, { size: 30, weight: 600, fill: '#111827' });
  for (const line of wrapped(note, { perLine: 56, lines: 2 }))
    write(line, { size: 24, weight: 400, fill: '#374151' });
  for (const { heading: above, name, figures, percent, tone } of rows) {
    y += 18;
    for (const line of wrapped(above ?? '', { perLine: 54, lines: 2 }))
      write(line, { size: 24, weight: 600, fill: '#8a1c1c' });
    for (const line of wrapped(name, { perLine: 49, lines: 2 }))
      write(line, { size: 26, weight: 600, fill: '#111827' });
    parts.push(barAt(y + 4, percent, colours[tone]));
    y += BAR + 8;
    for (const line of wrapped(figures, { perLine: 58, lines: 2 }))
      write(line, { size: 24, weight: 400, fill: '#1f2937' });
  }
  const height = y + MARGIN;
  const size = `width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${PICTURE_FONT}">`;
  return { svg: `${open}${parts.join('')}</svg>`, height };
};

type Look = { size: number; weight: 400 | 600; fill: string };

const textAt = (line: string, y: number, { size, weight, fill }: Look): string =>
  `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`;

const barAt = (y: number, percent: number, fill: string): string => {
  const width = (INNER * Math.min(Math.max(percent, 0), 100)) / 100;
  const box = `x="${MARGIN}" y="${y}" height="${BAR}"`;
  const track = `<rect ${box} width="${INNER}" rx="4" fill="#e5e7eb"/>`;
  return width > 0 ? `${track}<rect ${box} width="${width}" rx="4" fill="${fill}"/>` : track;
};

const escaped = (text: string): string =>
  legible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
