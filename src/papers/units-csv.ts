import { CsvError, parse } from 'csv-parse/sync';

import { say, type TextRef } from '../core/shared/text-ref.ts';
import { composedText } from '../core/shared/vietnamese-text.ts';
import {
  isBlank,
  knownColumns,
  MOST_ROWS,
  type NumberedRow,
  type ParsedTable,
  tooBig,
  toTable,
} from './units-records.ts';

/**
 * Reads a .csv as spreadsheets write it: UTF-8 with or without a mark, or UTF-16 (Excel's "Unicode
 * text"); commas, semicolons, tabs or bars. Rows carry the numbers that the spreadsheet shows.
 */
export const parseUnitsCsv = (bytes: Uint8Array): ParsedTable => {
  const big = tooBig(bytes);
  if (big) return { refused: big };
  const text = decode(bytes);
  if (text === undefined) return { refused: say('units-file-not-text') };
  try {
    const [line, told] = TOLD.exec(text) ?? [];
    return toTable(readRecords(line === undefined ? text : text.slice(line.length), told));
  } catch (error) {
    if (error instanceof CsvError) return { refused: brokenAt(error) };
    throw error;
  }
};

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    // A workbook or a picture with a .csv name may be valid in its encoding by chance.
    return text.includes('\u0000') ? undefined : composedText(text);
  } catch {
    // Bytes that are no text in that encoding: the admin is told so.
    return undefined;
  }
};

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

/** Blank lines are not counted, however many there are; longer lists are not kept. */
const readRecords = (text: string, told: string | undefined): NumberedRow[] => {
  const rows: NumberedRow[] = [];
  let number = 0;
  parse(text, {
    delimiter: told ?? delimiterOf(text),
    relax_column_count: true,
    on_record: (cells: string[]) => {
      number += 1;
      if (!isBlank(cells) && rows.length <= MOST_KEPT) rows.push({ number, cells });
      return null;
    },
  });
  return rows;
};

/** What may stand above the list, and a row more than allowed, which is enough to know. */
const MOST_KEPT = MOST_ROWS + 22;

/** What a spreadsheet is told of the separator in a line of its own, which it does not show. */
const TOLD = /^"?sep=([,;\t|])"?[ \t]*(?:\r\n|\n|\r)/i;

const SEPARATORS = [',', ';', '\t', '|'];

/** The separator under which most columns are known, or else the one that the first line uses most. */
const delimiterOf = (text: string): string => {
  const known = (delimiter: string) => Math.max(0, ...beginning(text, delimiter).map(knownColumns));
  const likeliest = separatorWithMost(known);
  if (known(likeliest) > 1) return likeliest;
  const [heading = ''] = text.trimStart().split(/\r?\n/, 1);
  return separatorWithMost((delimiter) => heading.split(delimiter).length);
};

const separatorWithMost = (count: (delimiter: string) => number): string =>
  SEPARATORS.reduce((best, other) => (count(other) > count(best) ? other : best));

const LOOKED_AT = 30;

/** The first rows under a separator that may be the wrong one. */
const beginning = (text: string, delimiter: string): string[][] => {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: LOOKED_AT,
    });
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
};

const brokenAt = (error: CsvError): TextRef => {
  const line: unknown = error['lines'];
  return say('units-file-broken', { line: typeof line === 'number' ? line : 0 });
};
