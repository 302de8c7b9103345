import { CsvError, parse } from 'csv-parse/sync';

import { say, type TextRef } from '../core/shared/text-ref.ts';
import { composedText } from '../core/shared/vietnamese-text.ts';
import { MOST_ROWS, tooBig, toTable, type ParsedUnits } from './units-records.ts';

/**
 * Reads a .csv as spreadsheets write it: UTF-8 with or without a mark, or UTF-16 (Excel's "Unicode
 * text"); commas, semicolons or tabs. Rows carry the numbers that the spreadsheet shows.
 */
export const parseUnitsCsv = (bytes: Uint8Array): ParsedUnits => {
  const big = tooBig(bytes);
  if (big) return { refused: big };
  const text = decode(bytes);
  if (text === undefined) return { refused: say('units-file-not-text') };
  try {
    return toTable(readRecords(text));
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

const readRecords = (text: string): string[][] =>
  parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    // A row more than allowed is enough to know.
    to: MOST_ROWS + 2,
  });

/** The separator that the heading uses most; codes and column names contain none of them. */
const delimiterOf = (text: string): string => {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const count = (delimiter: string) => heading.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
};

const brokenAt = (error: CsvError): TextRef => {
  const line: unknown = error['lines'];
  return say('units-file-broken', { line: typeof line === 'number' ? line : 0 });
};
