import readWorkbook, { type CellValue, type Sheet } from 'read-excel-file/universal';

import type { Block } from '../core/documents/block.ts';
import type { DocumentRefusal } from '../core/documents/parsed-document.ts';
import { composedText } from '../core/shared/vietnamese-text.ts';
import { isTooWide } from './sheet-size.ts';
import { type MergedCells, type SheetFacts, sheetsOf } from './workbook-sheets.ts';
import type { ZipEntry } from './zip-contents.ts';

/**
 * The sheets of a workbook that can be seen, one after the other: rows of one cell are lines, rows of several
 * are tables.
 */
export const xlsxBlocks = async (
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<Block[] | DocumentRefusal> => {
  if (isTooWide(bytes, entries)) return 'unsafe';
  try {
    // Unpacks by the same list that was checked before.
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
    const facts = sheetsOf(bytes, entries);
    return sheets
      .filter(({ sheet }) => !facts.get(sheet)?.isHidden)
      .flatMap(({ sheet, data }) => blocksOf(data, facts.get(sheet)));
  } catch {
    // The library's own words about a broken workbook help nobody who has only Excel.
    return 'broken';
  }
};

const blocksOf = (data: Sheet['data'], facts: SheetFacts | undefined): Block[] => {
  const cells = data.map((row) => row.map(textOf));
  for (const range of facts?.merged ?? []) fillDown(cells, range);
  const blocks: Block[] = [];
  let table: string[][] = [];
  for (const row of cells) {
    const filled = row.filter((cell) => cell !== '');
    // A heading between the rows of a table belongs to it.
    if (filled.length > 1 || (filled.length === 1 && table.length > 0)) table.push(row);
    else {
      blocks.push(...tableOf(table), ...filled.map(lineOf));
      table = [];
    }
  }
  return [...blocks, ...tableOf(table)];
};

const tableOf = (rows: readonly string[][]): Block[] =>
  rows.length === 0 ? [] : [{ type: 'table', rows }];

/** What is written once for the rows beside it. */
const fillDown = (cells: readonly string[][], { top, bottom, left }: MergedCells): void => {
  for (const line of cells.slice(top + 1, bottom + 1))
    if (line[left] === '') line[left] = cells[top]?.[left] ?? '';
};

const lineOf = (text: string): Block => ({
  type: 'line',
  text,
  label: '',
  outline: null,
  isBold: false,
  isCentred: false,
  isBox: false,
});

/** As it would be typed in Vietnam; dates carry no time and no zone. */
const textOf = (cell: CellValue | null): string => {
  if (cell === null) return '';
  if (isDate(cell)) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return composedText(String(cell)).trim();
};

/** The library's type names the class where an instance is meant. */
const isDate = (cell: unknown): cell is Date => cell instanceof Date;
