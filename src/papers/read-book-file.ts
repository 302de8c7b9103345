import { parse } from 'csv-parse/sync';
import readWorkbook, { type CellValue, type Sheet } from 'read-excel-file/universal';

import { type BookValue, type FoundBook, type FoundSheet, isBook } from '../core/forms/forms.ts';
import { composedText } from '../core/shared/vietnamese-text.ts';
import { cellWords } from './cell-words.ts';
import { type CellKind, laidCells } from './laid-cells.ts';
import { isTooWide } from './sheet-size.ts';
import { type SheetFacts, sheetsOf } from './workbook-sheets.ts';
import type { ZipEntry } from './zip-contents.ts';

/** What a form's workbook can hold; the rest is nobody's answer. */
const MOST_SHEETS = 20;
const MOST_ROWS = 500;
const MOST_COLUMNS = 60;
const LONGEST = 4000;

/** The cells of a workbook that was made to fill in a form; undefined for any other. */
export const bookOf = async (
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<FoundBook | undefined> => {
  if (isTooWide(bytes, entries)) return undefined;
  try {
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
    const facts = sheetsOf(bytes, entries);
    const book = {
      sheets: sheets
        .slice(0, MOST_SHEETS)
        .map(({ sheet, data }) => sheetOf(sheet, data, facts.get(sheet))),
    };
    return isBook(book) ? book : undefined;
  } catch {
    return undefined;
  }
};

const sheetOf = (name: string, data: Sheet['data'], facts: SheetFacts | undefined): FoundSheet => {
  const part = data.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS));
  return { name, rows: laidCells(part, facts ?? {}, asValues) };
};

const valueOf = (cell: CellValue | null, isPercent: boolean): BookValue => {
  const words = cellWords(cell, isPercent).slice(0, LONGEST);
  if (typeof cell === 'number')
    return { words, number: cell, ...(isPercent ? { isPercent: true as const } : {}) };
  return words === '' ? null : { words };
};

const asValues: CellKind<BookValue> = {
  of: valueOf,
  broken: (words) => ({ words, isBroken: true }),
  isEmpty: (cell) => cell === null,
};

/**
 * A sheet of it that was saved as text, with whatever stands between its cells; `lost-marks` where the
 * letters of Vietnamese did not survive that, so that no word of it can be trusted.
 */
export const bookOfCsv = (bytes: Uint8Array): FoundBook | 'lost-marks' | undefined => {
  const text = textOf(bytes);
  for (const delimiter of [',', ';', '\t']) {
    const rows = recordsOf(text, delimiter);
    const book = {
      sheets: [
        {
          name: 'CSV',
          rows: rows.slice(0, MOST_ROWS).map((row) =>
            row.slice(0, MOST_COLUMNS).map((cell): BookValue => {
              const words = composedText(cell).trim().slice(0, LONGEST);
              return words === '' ? null : { words };
            }),
          ),
        },
      ],
    };
    if (isBook(book)) return LOST_LETTER.test(text) ? 'lost-marks' : book;
  }
  return undefined;
};

/** What a program that does not know a letter writes in its place: nobody asks in the middle of a word. */
const LOST_LETTER = /\uFFFD|\p{L}\?{1,2}\p{L}/u;

const textOf = (bytes: Uint8Array): string => {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
};

const recordsOf = (text: string, delimiter: string): string[][] => {
  try {
    const records: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
    });
    return records;
  } catch {
    return [];
  }
};
