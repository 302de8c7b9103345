import { DAY_MS } from '../core/shared/instant.ts';
import { cellWords } from './excel-limits.ts';
import { legible } from './legible.ts';
import { escaped, letterOf } from './sheet-features.ts';
import type { Sheet, SheetValue } from './sheet.ts';

/** What the look of each kind of cell is called in a workbook. */
export type Looks = Readonly<Record<'words' | 'number' | 'grouped' | 'day' | 'moment', string>>;

/** So many different words are kept once for all of their cells; what comes later stands in its cell. */
const MOST_SHARED = 20_000;

/** The words of a workbook, of which cells say the place. */
export class SharedWords {
  readonly #before: string;
  readonly #first: number;
  readonly #places = new Map<string, number>();
  #items = '';

  /** @param before the file of an empty book */
  constructor(before: string) {
    this.#before = before;
    this.#first = before.split('<si>').length - 1;
  }

  /** The inside of a cell with such words, and its type. */
  cell(words: string): { type: string; inside: string } {
    const known = this.#places.get(words);
    if (known !== undefined) return { type: 's', inside: `<v>${known}</v>` };
    const text = textXml(words);
    if (this.#places.size >= MOST_SHARED) return { type: 'inlineStr', inside: `<is>${text}</is>` };
    const place = this.#first + this.#places.size;
    this.#places.set(words, place);
    this.#items += `<si>${text}</si>`;
    return { type: 's', inside: `<v>${place}</v>` };
  }

  xml(): string {
    return this.#before.replace('</sst>', () => `${this.#items}</sst>`);
  }
}

/** Blanks at the ends of words are words as well. */
const textXml = (words: string): string => {
  const space = /^\s|\s$/.test(words) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escaped(cellWords(legible(words)))}</t>`;
};

type Place = { at: number; columns: Sheet['columns']; looks: Looks; shared: SharedWords };

/** A row of a sheet; `at` counts from 1. */
export const rowXml = (
  row: readonly SheetValue[],
  { at, columns, looks, shared }: Place,
): string => {
  const cells = row.map((value, column) => {
    const { look, type, inside } = cellOf(value, shared);
    const head = `<c r="${letterOf(column)}${at}" s="${looks[look]}"`;
    return inside === '' ? `${head}/>` : `${head}${type ? ` t="${type}"` : ''}>${inside}</c>`;
  });
  return `<row r="${at}" ht="${heightOf(row, columns)}" customHeight="1">${cells.join('')}</row>`;
};

type Cell = { look: keyof Looks; type?: string; inside: string };

/** Smaller ones may be years and numbers of things. */
const GROUPED_FROM = 10_000;

const cellOf = (value: SheetValue, shared: SharedWords): Cell => {
  if (typeof value === 'number')
    return {
      look: Number.isInteger(value) && Math.abs(value) >= GROUPED_FROM ? 'grouped' : 'number',
      inside: Number.isFinite(value) ? `<v>${value}</v>` : '',
    };
  if (typeof value === 'string')
    return { look: 'words', ...(value === '' ? { inside: '' } : shared.cell(value)) };
  return 'day' in value
    ? { look: 'day', inside: `<v>${daysOf(`${value.day}T00:00:00Z`)}</v>` }
    : { look: 'moment', inside: `<v>${daysOf(`${value.at}:00Z`)}</v>` };
};

/** From where spreadsheets count days. */
const BEGINNING = Date.UTC(1899, 11, 30);

const daysOf = (moment: string): number => (Date.parse(moment) - BEGINNING) / DAY_MS;

const LINE = 16;
/** Excel shows no higher row. */
const MOST_LINES = 25;

/** In points: programs do not all make room for words in lines by themselves. */
export const heightOf = (row: readonly SheetValue[], columns: Sheet['columns']): number => {
  let lines = 1;
  for (const [at, value] of row.entries())
    if (typeof value === 'string')
      lines = Math.max(lines, linesOf(value, (columns[at]?.width ?? 1) * ROOM));
  return LINE * Math.min(lines, MOST_LINES);
};

/** Words break where they end. */
const ROOM = 0.8;

const linesOf = (words: string, room: number): number =>
  words.length <= room && !words.includes('\n')
    ? 1
    : words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
