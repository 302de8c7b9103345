import readWorkbook, { type CellValue, type Sheet } from 'read-excel-file/universal';

import { say, type KeyTaking } from '../core/shared/text-ref.ts';
import { composedText, searchKey } from '../core/shared/vietnamese-text.ts';
import { BROKEN_CELL } from '../core/units/units-table.ts';
import { isTooWide } from './sheet-size.ts';
import {
  headingAt,
  isBlank,
  knownColumns,
  type NumberedRow,
  type ParsedTable,
  type ParsedUnits,
  tooBig,
  toTable,
} from './units-records.ts';
import { type CellPlace, type MergedCells, type SheetFacts, sheetsOf } from './workbook-sheets.ts';
import { isUnsafe, zipContents, type ZipEntry } from './zip-contents.ts';

/**
 * Reads a workbook: the one sheet that can be seen and names columns of units. Cells that are shown
 * as one all have its value; a formula without a value says so.
 */
export const parseUnitsXlsx = async (bytes: Uint8Array): Promise<ParsedUnits> => {
  const big = tooBig(bytes);
  if (big) return { refused: big };
  const entries = zipContents(bytes);
  const reason = entries ? reasonAgainst(bytes, entries) : 'units-file-broken-workbook';
  if (reason !== undefined) return { refused: say(reason) };
  try {
    // Unpacks by the same list that was checked above, so that a lying list gains nothing.
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
    return chosenTable(visibleSheets(sheets, sheetsOf(bytes, entries ?? [])));
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

type SeenSheet = { name: string; rows: readonly NumberedRow[]; merged: readonly MergedCells[] };

/** What is hidden was put away by somebody: an earlier list, lists for choosing from. */
const visibleSheets = (
  sheets: readonly Sheet[],
  facts: ReadonlyMap<string, SheetFacts>,
): SeenSheet[] =>
  sheets
    .filter(({ sheet }) => !facts.get(sheet)?.isHidden)
    .map(({ sheet: name, data }) => {
      const { merged = [], broken = [] } = facts.get(name) ?? {};
      const cells = data.map((row) => row.map(textOf));
      for (const { row, column } of broken) putInto(cells, { row, column }, BROKEN_CELL);
      for (const range of merged) fillDown(cells, range);
      const rows = cells
        .map((row, at) => ({ number: at + 1, cells: row }))
        .filter((row) => !isBlank(row.cells));
      return { name, rows, merged };
    });

const putInto = (cells: string[][], { row, column }: CellPlace, text: string): void => {
  const line = cells[row];
  if (!line) return;
  while (line.length < column) line.push('');
  line[column] = text;
};

/** A cluster that is written once for the rows beside it. Across columns nothing is repeated. */
const fillDown = (cells: string[][], { top, bottom, left }: MergedCells): void => {
  const text = cells[top]?.[left] ?? '';
  if (text === '') return;
  for (let row = top + 1; row <= Math.min(bottom, cells.length - 1); row += 1)
    if ((cells[row]?.[left] ?? '') === '' && !isBlank(cells[row] ?? []))
      putInto(cells, { row, column: left }, text);
};

const chosenTable = (sheets: readonly SeenSheet[]): ParsedUnits => {
  const fitting = fittingSheets(sheets);
  const [sheet, ...others] = (fitting.length > 0 ? fitting : sheets.slice(0, 1)).map(tableOf);
  if (!sheet) return { refused: say('units-file-empty') };
  if (others.length === 0) return sheet;
  const all = [sheet, ...others];
  const tables = all.flatMap((one) => ('table' in one ? [one.table] : []));
  return tables.length < all.length ? (all.find((one) => 'refused' in one) ?? sheet) : { tables };
};

const tableOf = ({ name, rows, merged }: SeenSheet): ParsedTable => {
  const parsed = toTable(rows, (heading) => endOfHeading(heading, merged));
  return 'table' in parsed ? { table: { sheet: name, ...parsed.table } } : parsed;
};

/** As the template and people call what is only there to be looked at. */
const EXAMPLES: ReadonlySet<string> = new Set(['vi du', 'example']);

const fittingSheets = (sheets: readonly SeenSheet[]): readonly SeenSheet[] => {
  const named = sheets.filter(({ rows }) => knownColumns(rows[headingAt(rows)]?.cells ?? []) > 1);
  const meant = preferred(named, ({ name }) => !EXAMPLES.has(searchKey(name)));
  return preferred(meant, ({ rows }) => rows.length > headingAt(rows) + 1);
};

/** Those of which it is true, where there are any. */
const preferred = <Item>(items: readonly Item[], is: (item: Item) => boolean): readonly Item[] =>
  items.some(is) ? items.filter(is) : items;

/** A heading is as high as its highest merged cell. */
const endOfHeading = (heading: number, merged: readonly MergedCells[]): number =>
  Math.max(
    heading,
    ...merged.filter(({ top }) => top === heading - 1).map(({ bottom }) => bottom + 1),
  );

/** A cell as its column would be typed; dates carry no time and no zone. */
const textOf = (cell: CellValue | null): string => {
  if (cell === null) return '';
  if (isDate(cell)) return cell.toISOString().slice(0, 10);
  return composedText(String(cell));
};

/** The library's type names the class where an instance is meant. */
const isDate = (cell: unknown): cell is Date => cell instanceof Date;
