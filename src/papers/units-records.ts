import { say, type TextRef } from '../core/shared/text-ref.ts';
import { columnOf } from '../core/units/import-columns.ts';
import type { UnitsTable } from '../core/units/units-table.ts';

/** Far above any city; below what would hold up everybody else. */
export const MOST_BYTES = 5 * 1024 * 1024;
export const MOST_ROWS = 20_000;

export type ParsedTable = { table: UnitsTable } | { refused: TextRef };
export type ParsedUnits =
  | ParsedTable
  /** Of sheets that are all lists of units: only people know which one is meant. */
  | { tables: UnitsTable[] };

/** A row with the number that a spreadsheet shows. */
export type NumberedRow = UnitsTable['rows'][number];

/** The refusal of a file that is too big to be looked into. */
export const tooBig = (bytes: Uint8Array): TextRef | undefined =>
  bytes.length > MOST_BYTES
    ? say('units-file-too-big', { megabytes: MOST_BYTES / 1024 / 1024 })
    : undefined;

/** Titles above the names of the columns, as official lists have them, are not longer. */
const MOST_ABOVE = 20;

/** How many columns of units a row names. */
export const knownColumns = (cells: readonly string[]): number =>
  cells.filter((cell) => columnOf(cell) !== undefined).length;

export const isBlank = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.trim() === '');

/** Where the columns are named: of the first rows the one that names most; the first if none does. */
export const headingAt = (rows: readonly NumberedRow[]): number => {
  const counts = rows.slice(0, MOST_ABOVE).map(({ cells }) => knownColumns(cells));
  const most = Math.max(0, ...counts);
  return most > 1 ? counts.indexOf(most) : 0;
};

/**
 * The table of rows that are not blank; `ends` says which row ends a heading that is more than one
 * row high.
 */
export const toTable = (
  rows: readonly NumberedRow[],
  ends: (heading: number) => number = (heading) => heading,
): ParsedTable => {
  const at = headingAt(rows);
  const heading = rows[at];
  const last = heading ? ends(heading.number) : 0;
  const below = rows.slice(at + 1).filter(({ number }) => number > last);
  if (!heading || below.length === 0) return { refused: say('units-file-empty') };
  if (below.length > MOST_ROWS)
    return { refused: say('units-file-too-long', { rows: { number: MOST_ROWS } }) };
  const { number: headerRow, cells: header } = heading;
  return { table: { header, ...(headerRow === 1 ? {} : { headerRow }), rows: below } };
};
