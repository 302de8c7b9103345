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
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width * width) / total));
  const cell = (
    passage: Passage,
    at: number,
    look: { bold: boolean; align: PaperColumn['align'] },
  ) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 70, right: 70 },
      children: cellParagraphs(changes, passage, look),
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
  { bold, align }: { bold: boolean; align: PaperColumn['align'] },
): Paragraph[] =>
  (typeof passage === 'string' ? passage.split('\n') : [passage]).map(
    (line) =>
      new Paragraph({
        alignment: ALIGN[align],
        spacing: { before: 2 * POINT, after: 2 * POINT },
        children: runsOf(changes, line, { size: sizes.table, bold }),
      }),
  );
