import type { TextRef } from '../shared/text-ref.ts';

/** A sheet as it came: cells are text, `number` is the row number that a spreadsheet shows. */
export type UnitsTable = {
  header: readonly string[];
  /** Where the columns are named; absent: in the first row. */
  headerRow?: number;
  /** Of a workbook, as it is called there. */
  sheet?: string;
  /** A list of awards (core/awards) and not of units. */
  isOfAwards?: true;
  /** What stands above it, such as the decision that it belongs to. */
  above?: string;
  rows: readonly { number: number; cells: readonly string[] }[];
};

/** Of the tables of a workbook, for a sentence. */
export const sheetNames = (tables: readonly UnitsTable[]): string =>
  tables.map(({ sheet }) => sheet ?? '').join('; ');

/** What is wrong where; `column` as the file heads it, or as people call one that it lacks. */
export type BadRow = { row: number; column: string | TextRef; reason: TextRef };

/** What stands for a cell whose formula has no value. */
export const BROKEN_CELL = '#VALUE!';

/** Errors as spreadsheets write them into cells, also into text files. */
export const isBrokenCell = (cell: string): boolean => /^#[A-Z0-9/]{2,12}[!?]?$/.test(cell);
