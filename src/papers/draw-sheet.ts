import writeWorkbook, { type CellObject, type Row } from 'write-excel-file/node';

import { cellWords, sheetNames } from './excel-limits.ts';
import { filtered, letters, onePageWide } from './sheet-features.ts';

/** Words, a number, a day (ISO), or a moment on the clock of Hanoi (`2027-03-01T09:05`). */
export type SheetValue = string | number | { day: string } | { at: string };

/** A table that is ready to be read: every word of it is in the reader's language already. */
export type Sheet = {
  /** On the tab below the table. */
  name: string;
  /** Above the table. */
  title: string;
  columns: readonly { heading: string; width: number }[];
  rows: readonly (readonly SheetValue[])[];
};

/**
 * A workbook with a table on each sheet: a title, headings that stay in view, that rows are filtered by and that
 * are printed on each page, a row each. Numbers and days are ones that a spreadsheet reckons with; words stay words,
 * whatever they begin with.
 */
export const drawSheet = ({
  more = [],
  ...first
}: Sheet & { more?: readonly Sheet[] | undefined }) => {
  const sheets = [first, ...more];
  const names = sheetNames(sheets.map(({ name }) => name));
  const tables = sheets.map(({ columns, rows }, at) => ({
    sheet: names[at] ?? '',
    heading: HEADING,
    columns: columns.length,
    last: HEADING + rows.length,
    isWide: columns.reduce((sum, { width }) => sum + width, 0) > WIDE,
  }));
  return writeWorkbook(
    sheets.map((sheet, at) => ({
      sheet: names[at] ?? '',
      data: dataOf(sheet),
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

const dataOf = ({ title, columns, rows }: Sheet): Row[] => [
  [{ value: title, type: String, fontWeight: 'bold', fontSize: 14 }],
  columns.map(({ heading }) => ({
    value: heading,
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
  ...rows.map((row): Row => {
    const height = heightOf(row, columns);
    return row.map((value) => Object.assign(cellOf(value), { height }));
  }),
];

const LINE = 16;
/** Excel shows no higher row. */
const MOST_LINES = 25;

/** In points: programs do not all make room for words in lines by themselves. */
const heightOf = (row: readonly SheetValue[], columns: Sheet['columns']): number => {
  const lines = row.map((value, at) =>
    typeof value === 'string' ? linesOf(value, columns[at]?.width ?? 1) : 1,
  );
  return LINE * Math.min(Math.max(1, ...lines), MOST_LINES);
};

const linesOf = (words: string, width: number): number =>
  words
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * ROOM))), 0);

/** Words break where they end. */
const ROOM = 0.8;

const TEXT = '@';
const DAY = 'dd/mm/yyyy';
const MOMENT = 'dd/mm/yyyy hh:mm';
/** Smaller ones may be years and numbers of things. */
const GROUPED_FROM = 10_000;

const cellOf = (value: SheetValue): CellObject => {
  const look = {
    alignVertical: 'top' as const,
    borderStyle: 'thin' as const,
    borderColor: '#E5E2D8',
  };
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) >= GROUPED_FROM
      ? { ...look, value, format: '#,##0' }
      : { ...look, value };
  if (typeof value === 'string')
    return { ...look, value: written(value), type: String, format: TEXT, wrap: true };
  return 'day' in value
    ? { ...look, value: new Date(`${value.day}T00:00:00Z`), format: DAY, align: 'left' }
    : { ...look, value: new Date(`${value.at}:00Z`), format: MOMENT, align: 'left' };
};

/** The library looks words up among those of before, where `constructor` would be something else. */
const written = (words: string): string =>
  words in Object.prototype ? `${words} ` : cellWords(words);
