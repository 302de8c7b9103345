import { setTimeout as wait } from 'node:timers/promises';

import writeWorkbook, { type CellObject, type Row } from 'write-excel-file/node';

import { cellWords, sheetNames } from './excel-limits.ts';
import { packFiles, type FileToPack } from './pack-files.ts';
import { filtered, letters, onePageWide } from './sheet-features.ts';
import { heightOf, rowXml, SharedWords, type Looks } from './sheet-rows.ts';
import type { Sheet } from './sheet.ts';
import { unpackedEntry, zipContents } from './zip-contents.ts';

export type Writing = {
  /** Ends it half-way. */
  signal?: AbortSignal | undefined;
  /** Hears again and again how many rows of all sheets are written. */
  onRows?: ((written: number) => void) | undefined;
};

/**
 * A workbook with a table on each sheet: a title, headings that stay in view, that rows are filtered by and that
 * are printed on each page, a row each. Numbers and days are ones that a spreadsheet reckons with; words stay words,
 * whatever they begin with. Rows are made, written and forgotten one after the other, and others are let in between.
 *
 * @throws where the signal ends it
 */
export const drawSheet = async (
  { more = [], ...first }: Sheet & { more?: readonly Sheet[] | undefined },
  writing: Writing = {},
): Promise<Uint8Array> => {
  const sheets = [first, ...more];
  const frame = new Uint8Array(await emptyBook(sheets));
  return packFiles(filled(frame, sheets, writing));
};

/** A table without its rows; a row with every look that a cell may have tells how these are called. */
const emptyBook = (sheets: readonly Sheet[]) => {
  const names = sheetNames(sheets.map(({ name }) => name));
  const tables = sheets.map(({ columns, rows, isFiltered = true }, at) => ({
    isFiltered,
    sheet: names[at] ?? '',
    heading: HEADING,
    columns: columns.length,
    last: HEADING + rows.length,
    isWide: columns.reduce((sum, { width }) => sum + width, 0) > WIDE,
  }));
  return writeWorkbook(
    sheets.map((sheet, at) => ({
      sheet: names[at] ?? '',
      data: headOf(sheet),
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: HEADING,
      orientation: 'landscape' as const,
    })),
    { ...letters, features: [onePageWide, filtered(tables)] },
  ).toBuffer();
};

/** So many letters beside one another are too small on A4. */
const WIDE = 240;

/** Below the title. */
const HEADING = 2;

const headOf = ({ title, columns }: Sheet): Row[] => [
  [{ value: title, type: String, fontWeight: 'bold', fontSize: 14 }],
  columns.map(({ heading }) => ({
    value: written(heading),
    type: String,
    height: heightOf(
      columns.map((column) => column.heading),
      columns,
    ),
    fontWeight: 'bold',
    backgroundColor: '#F3E3E3',
    wrap: true,
    alignVertical: 'center',
    borderStyle: 'thin',
    borderColor: '#D6D3C4',
  })),
  everyLook.map((cell) => Object.assign({}, look, cell)),
];

const look = {
  alignVertical: 'top' as const,
  borderStyle: 'thin' as const,
  borderColor: '#E5E2D8',
};

const TEXT = '@';
const DAY = 'dd/mm/yyyy';
const MOMENT = 'dd/mm/yyyy hh:mm';
const ANY_DAY = new Date(0);

/** In the order of `Looks`. */
const everyLook: readonly CellObject[] = [
  { value: '-', type: String, format: TEXT, wrap: true },
  { value: 1 },
  { value: 1, format: '#,##0' },
  { value: ANY_DAY, format: DAY, align: 'left' },
  { value: ANY_DAY, format: MOMENT, align: 'left' },
];

/** The library looks words up among those of before, where `constructor` would be something else. */
const written = (words: string): string =>
  words in Object.prototype ? `${words} ` : cellWords(words);

const SHEET_FILE = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const WORDS_FILE = 'xl/sharedStrings.xml';

/** The files of the empty book with rows in their sheets; words that stand in many cells come last. */
async function* filled(
  frame: Uint8Array,
  sheets: readonly Sheet[],
  writing: Writing,
): AsyncGenerator<FileToPack> {
  const files = (zipContents(frame) ?? []).map((entry) => {
    const content = unpackedEntry(frame, entry);
    if (!content) throw new Error('an empty workbook cannot be read');
    return { name: entry.name, content };
  });
  const before = files.find(({ name }) => name === WORDS_FILE);
  const shared = new SharedWords(textOf(before?.content));
  const turns = new Turns(writing);
  for (const { name, content } of files) {
    const sheet = sheets[Number(SHEET_FILE.exec(name)?.[1] ?? 0) - 1];
    if (sheet) yield { name, content: sheetPieces(textOf(content), sheet, { shared, turns }) };
    else if (name !== WORDS_FILE) yield { name, content };
  }
  yield { name: WORDS_FILE, content: Buffer.from(shared.xml()) };
}

const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

/** Long enough to be worth packing, short enough to be forgotten soon. */
const PIECE_LENGTH = 64 * 1024;

const LAST_ROW = /<row r="3".*?<\/row>/s;

async function* sheetPieces(
  xml: string,
  sheet: Sheet,
  { shared, turns }: { shared: SharedWords; turns: Turns },
): AsyncGenerator<string> {
  const sample = LAST_ROW.exec(xml);
  if (!sample) throw new Error('an empty sheet has no place for rows');
  const looks = looksIn(sample[0]);
  let piece = xml.slice(0, sample.index);
  let at = HEADING;
  for (const row of sheet.rows) {
    at += 1;
    piece += rowXml(row, { at, columns: sheet.columns, looks, shared });
    await turns.rowWritten();
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = '';
  }
  yield piece + xml.slice(sample.index + sample[0].length);
}

const looksIn = (row: string): Looks => {
  const [words = '', number = '', grouped = '', day = '', moment = ''] = [
    ...row.matchAll(/ s="(\d+)"/g),
  ].map(([, style = '']) => style);
  return { words, number, grouped, day, moment };
};

/** So long rows are written before others come in, and so long these have. */
const TURN_MS = 6;

class Turns {
  readonly #writing: Writing;
  #written = 0;
  #beganAt = performance.now();

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  async rowWritten(): Promise<void> {
    this.#written += 1;
    if (performance.now() - this.#beganAt < TURN_MS) return;
    const { signal, onRows } = this.#writing;
    onRows?.(this.#written);
    await wait(TURN_MS, undefined, signal ? { signal } : {});
    this.#beganAt = performance.now();
  }
}
