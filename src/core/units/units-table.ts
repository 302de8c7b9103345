import type { TextRef } from '../shared/text-ref.ts';

/** A sheet as it came: cells are text, `number` is the row number that a spreadsheet shows. */
export type UnitsTable = {
  header: readonly string[];
  rows: readonly { number: number; cells: readonly string[] }[];
};

/** What is wrong where; `column` as the file heads it. The heading itself is row 1. */
export type BadRow = { row: number; column: string; reason: TextRef };
