import { CsvError, parse } from 'csv-parse/sync';

import { say, type TextRef } from '../core/shared/text-ref.ts';
import type { UnitsTable } from '../core/units/units-table.ts';

/** Far above any city; below what would hold up everybody else. */
export const MOST_BYTES = 5 * 1024 * 1024;
export const MOST_ROWS = 50_000;

export type ParsedUnits = { table: UnitsTable } | { refused: TextRef };

/**
 * Reads a .csv as spreadsheets write it: UTF-8 with or without a mark, or UTF-16 (Excel's "Unicode
 * text"); commas, semicolons or tabs. Rows carry the numbers that the spreadsheet shows.
 */
export const parseUnitsCsv = (bytes: Uint8Array): ParsedUnits => {
  if (bytes.length > MOST_BYTES)
    return { refused: say('units-file-too-big', { megabytes: MOST_BYTES / 1024 / 1024 }) };
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
    return text.includes('\u0000') ? undefined : text.normalize('NFC');
  } catch {
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

const toTable = ([header, ...records]: string[][]): ParsedUnits => {
  const rows = records
    .map((cells, position) => ({ number: position + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!header || rows.length === 0) return { refused: say('units-file-empty') };
  return records.length > MOST_ROWS
    ? { refused: say('units-file-too-long', { rows: { number: MOST_ROWS } }) }
    : { table: { header, rows } };
};

const brokenAt = (error: CsvError): TextRef => {
  const line: unknown = error['lines'];
  return say('units-file-broken', { line: typeof line === 'number' ? line : 0 });
};
