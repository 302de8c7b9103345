import { unpackedEntry, type ZipEntry } from './zip-contents.ts';

/** Every cell between the first and the last is made when a workbook is read, also the empty ones. */
const MOST_CELLS = 2_000_000;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/** What a row or a cell says of its place: `<row r="7">`, `<c r="AB7">`. */
const PLACE = /<(?:\w+:)?(?:row|c)\s[^<>]*?\br\s*=\s*["']([A-Za-z]*)([^"'<>]*)["']/g;

/**
 * Whether the sheets reach so far that reading them would fill the memory: a single cell in the last
 * corner takes some bytes in the file and billions of places outside of it.
 */
export const isTooWide = (bytes: Uint8Array, entries: readonly ZipEntry[]): boolean => {
  let cells = 0;
  for (const entry of entries.filter(({ name }) => SHEET.test(name))) {
    const content = unpackedEntry(bytes, entry);
    cells += content === undefined ? Number.NaN : cellsIn(Buffer.from(content).toString('latin1'));
    // Also what is no number is nothing that a spreadsheet program writes.
    if (!(cells <= MOST_CELLS)) return true;
  }
  return false;
};

const cellsIn = (xml: string): number => {
  let [rows, columns] = [1, 1];
  for (const [, letters = '', row = ''] of xml.matchAll(PLACE)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnOf(letters));
  }
  return rows * columns;
};

/** A is 1, Z is 26, AA is 27. */
const columnOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
