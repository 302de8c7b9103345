import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';

import type {
  PaperColumn,
  PaperRow,
  PaperTable,
  Passage,
} from '../../core/official-papers/official-paper.ts';
import { type Changes, POINT, runsOf, sizes } from './word-text.ts';

const ALIGN = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A table with lines; its heading stands on every page, and no row is torn apart by its end. */
export const wordTable = (
  { columns, rows }: PaperTable,
  { changes, width }: { changes: Changes; width: number },
): Table => {
  const widths = widthsOf(columns, width);
  const size = columns.length > MOST_COLUMNS ? sizes.wideTable : sizes.table;
  const cell = (
    passage: Passage,
    at: number,
    look: { bold: boolean; align: PaperColumn['align'] },
  ) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 70, right: 70 },
      children: cellParagraphs(changes, passage, { ...look, size }),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, at) =>
          cell(heading, at, { bold: true, align: 'centre' }),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: isShort(row),
            ...changeOf(changes, row),
            children: row.cells.map((passage, at) =>
              cell(passage, at, {
                bold: row.isHeading === true,
                align: columns[at]?.align ?? 'left',
              }),
            ),
          }),
      ),
    ],
  });
};

/** More are written in smaller letters. */
const MOST_COLUMNS = 6;

/** Of running numbers. */
const NARROW = 640;

const widthsOf = (columns: readonly PaperColumn[], width: number): number[] => {
  const shares = columns.map((column) => (column.width === 'narrow' ? 0 : column.width));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const left = width - NARROW * shares.filter((share) => share === 0).length;
  return shares.map((share) => (share === 0 ? NARROW : Math.floor((share * left) / total)));
};

const changeOf = (changes: Changes, { mark }: PaperRow) => {
  if (mark === 'added') return { insertion: changes.next() };
  return mark === 'removed' ? { deletion: changes.next() } : {};
};

/** A longer one may fill more than a page. */
const isShort = ({ cells }: PaperRow): boolean => JSON.stringify(cells).length < 1500;

/** What was written in lines stays in lines. */
const cellParagraphs = (
  changes: Changes,
  passage: Passage,
  { align, ...look }: { bold: boolean; size: number; align: PaperColumn['align'] },
): Paragraph[] =>
  (typeof passage === 'string' ? passage.split('\n') : [passage]).map(
    (line) =>
      new Paragraph({
        alignment: ALIGN[align],
        spacing: { before: 2 * POINT, after: 2 * POINT },
        children: runsOf(changes, line, look),
      }),
  );
