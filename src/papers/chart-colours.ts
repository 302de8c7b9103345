import type { PaperStanding } from '../core/reports/year-coverage.ts';
import type { ChartTheme } from './chart.ts';

export type ChartColours = {
  paper: string;
  ink: string;
  faded: string;
  /** A line on which nothing stands yet, and the part of it where a target is reached. */
  track: string;
  goal: string;
  tones: Readonly<Record<PaperStanding, string>>;
  /** Nothing is done, all is done. */
  scale: readonly [string, string];
};

/**
 * Colours that people with any kind of colour blindness tell apart: those of Okabe and Ito, “Color Universal
 * Design”, 2008.
 */
const tones = {
  on_time: '#0072b2',
  late: '#56b4e9',
  settled: '#009e73',
  returned: '#e69f00',
  overdue: '#d55e00',
};

const themes: Readonly<Record<ChartTheme, ChartColours>> = {
  light: {
    paper: '#ffffff',
    ink: '#111827',
    faded: '#374151',
    track: '#e5e7eb',
    goal: '#b9dccb',
    tones: { ...tones, open: '#d1d5db' },
    scale: ['#e3edf4', '#0072b2'],
  },
  dark: {
    paper: '#17212b',
    ink: '#f3f4f6',
    faded: '#c7d0da',
    track: '#2b3a48',
    goal: '#2f5f4c',
    tones: { ...tones, open: '#4b5a68' },
    scale: ['#2b3a48', '#56b4e9'],
  },
};

export const coloursOf = (theme: ChartTheme): ChartColours => themes[theme];

/** @param share 0 to 1 */
export const shareColour = ({ scale: [from, to] }: ChartColours, share: number): string => {
  const [begins, ends] = [channelsOf(from), channelsOf(to)];
  const mixed = begins.map((value, at) =>
    Math.round(value + ((ends[at] ?? value) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

/** Red, green and blue of `#rrggbb`, 0 to 255. */
const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** How bright it is, 0 to 1, as the contrast of WCAG 2.2 measures it. */
const luminanceOf = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
    const part = value / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** 1 to 21, as WCAG 2.2 defines it. */
export const contrastOf = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Black or white, whichever is read better on that colour. */
export const inkOn = (colour: string): string =>
  contrastOf(colour, '#ffffff') >= contrastOf(colour, '#111827') ? '#ffffff' : '#111827';
