import readWorkbook, { type Sheet } from 'read-excel-file/universal';

import type { Block, LineBlock } from '../core/documents/block.ts';
import type { DocumentRefusal } from '../core/documents/parsed-document.ts';
import { composedText } from '../core/shared/vietnamese-text.ts';
import { cellWords } from './cell-words.ts';
import { type CellKind, laidCells } from './laid-cells.ts';
import { isTooWide } from './sheet-size.ts';
import { type SheetFacts, sheetsOf } from './workbook-sheets.ts';
import type { ZipEntry } from './zip-contents.ts';

/**
 * The sheets of a workbook that can be seen, one after the other, each but the first below its name: rows of one
 * cell are lines, rows of several are tables.
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
      .map(({ sheet, data }) => ({ sheet, blocks: blocksOf(data, facts.get(sheet)) }))
      .filter(({ blocks }) => blocks.length > 0)
      .flatMap(({ sheet, blocks }, at) => (at === 0 ? [] : [tabOf(sheet)]).concat(blocks));
  } catch {
    // The library's own words about a broken workbook help nobody who has only Excel.
    return 'broken';
  }
};

const inWords: CellKind<string> = {
  of: cellWords,
  broken: (words) => words,
  isEmpty: (cell) => cell === '',
};

const blocksOf = (data: Sheet['data'], facts: SheetFacts | undefined): Block[] => {
  const cells = laidCells(data, facts ?? {}, inWords);
  const blocks: Block[] = [];
  let table: string[][] = [];
  for (const [at, row] of cells.entries()) {
    const filled = row.filter(isFilled);
    // A heading between the rows of a table belongs to it.
    const isHeading = table.length > 0 && !endsHead(table, cells.slice(at + 1));
    if (filled.length > 1 || (filled.length === 1 && isHeading)) table.push(row);
    else {
      blocks.push(...tableOf(table), ...filled.map(lineOf));
      table = [];
    }
  }
  return [...blocks, ...tableOf(table)];
};

const isFilled = (cell: string): boolean => cell !== '';

const widest = (rows: readonly string[][]): number =>
  Math.max(0, ...rows.map((row) => row.filter(isFilled).length));

/** Office and motto, number and day stand side by side above the title; the table comes below, and is wider. */
const endsHead = (table: readonly string[][], after: readonly string[][]): boolean => {
  const next = after.find((row) => row.filter(isFilled).length > 1);
  return next !== undefined && widest(table) === 2 && widest([next]) > 2;
};

const tableOf = (rows: readonly string[][]): Block[] =>
  rows.length === 0 ? [] : [{ type: 'table', rows }];

/** A sheet begins something else. */
const tabOf = (name: string): Block => ({ ...lineOf(composedText(name)), outline: 0 });

const lineOf = (text: string): LineBlock => ({
  type: 'line',
  text,
  label: '',
  outline: null,
  isBold: false,
  isCentred: false,
  isBox: false,
});
