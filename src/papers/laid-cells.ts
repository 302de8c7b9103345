import type { CellValue, Sheet } from 'read-excel-file/universal';

import type { MergedCells, SheetFacts } from './workbook-sheets.ts';

/** What is made of a cell, by whoever reads the sheet. */
export type CellKind<Cell> = {
  /** `isShare`: it is shown with %, so that 0.98 is 98. */
  of: (cell: CellValue | null, isShare: boolean) => Cell;
  /** A formula without a value, by what it shows. */
  broken: (words: string) => Cell;
  isEmpty: (cell: Cell) => boolean;
};

/** The cells of a sheet, with what its file says besides of them: shares, broken formulas, what stands once for several rows. */
export const laidCells = <Cell>(
  data: Sheet['data'],
  { percents = [], broken = [], merged = [] }: Partial<SheetFacts>,
  kind: CellKind<Cell>,
): Cell[][] => {
  const shares = new Set(percents.map(({ row, column }) => `${row} ${column}`));
  const cells = data.map((row, at) =>
    row.map((cell, column) => kind.of(cell, shares.has(`${at} ${column}`))),
  );
  for (const { row, column, words } of broken) {
    const own = cells[row];
    if (own && column < own.length) own[column] = kind.broken(words);
  }
  for (const range of merged) fillDown(cells, range, kind);
  return cells;
};

/** What is written once for the rows beside it. */
const fillDown = <Cell>(
  cells: readonly Cell[][],
  { top, bottom, left }: MergedCells,
  { isEmpty }: CellKind<Cell>,
): void => {
  const above = cells[top]?.[left];
  if (above === undefined) return;
  for (const row of cells.slice(top + 1, bottom + 1)) {
    const own = row[left];
    if (own !== undefined && isEmpty(own)) row[left] = above;
  }
};
