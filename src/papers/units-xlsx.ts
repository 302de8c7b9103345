import readWorkbook, { type CellValue, type Row, type Sheet } from 'read-excel-file/universal';

import { say, type KeyTaking } from '../core/shared/text-ref.ts';
import { composedText } from '../core/shared/vietnamese-text.ts';
import { columnOf } from '../core/units/import-columns.ts';
import { isTooWide } from './sheet-size.ts';
import { tooBig, toTable, type ParsedUnits } from './units-records.ts';
import { isUnsafe, zipContents, type ZipEntry } from './zip-contents.ts';

/** Reads a workbook: the sheet whose first row names columns of units, else the first one. */
export const parseUnitsXlsx = async (bytes: Uint8Array): Promise<ParsedUnits> => {
  const big = tooBig(bytes);
  if (big) return { refused: big };
  const entries = zipContents(bytes);
  const reason = entries ? reasonAgainst(bytes, entries) : 'units-file-broken-workbook';
  if (reason !== undefined) return { refused: say(reason) };
  try {
    // Unpacks by the same list that was checked above, so that a lying list gains nothing.
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
    return toTable(sheetOfUnits(sheets).map((row) => row.map(textOf)));
  } catch {
    // The library's own words about a broken workbook help nobody who has only Excel.
    return { refused: say('units-file-broken-workbook') };
  }
};

const reasonAgainst = (bytes: Uint8Array, entries: readonly ZipEntry[]): KeyTaking | undefined => {
  const names = entries.map(({ name }) => name.toLowerCase());
  if (isUnsafe(entries)) return 'units-file-unsafe';
  if (names.some((name) => name.endsWith('vbaproject.bin'))) return 'units-file-macros';
  if (!names.includes('xl/workbook.xml')) return 'units-file-not-workbook';
  return isTooWide(bytes, entries) ? 'units-file-unsafe' : undefined;
};

const sheetOfUnits = (sheets: readonly Sheet[]): Row[] => {
  const named = sheets.find(({ data: [heading = []] }) => knownColumns(heading) > 1);
  return (named ?? sheets[0])?.data ?? [];
};

const knownColumns = (heading: Row): number =>
  heading.filter((cell) => columnOf(textOf(cell)) !== undefined).length;

/** A cell as its column would be typed; dates carry no time and no zone. */
const textOf = (cell: CellValue | null): string => {
  if (cell === null) return '';
  if (isDate(cell)) return cell.toISOString().slice(0, 10);
  return composedText(String(cell));
};

/** The library's type names the class where an instance is meant. */
const isDate = (cell: unknown): cell is Date => cell instanceof Date;
