import { lengthOf } from '../shared/vietnamese-text.ts';
import type { Block, LineBlock, TableBlock } from './block.ts';
import { type DocumentOutline, subjectOf } from './headings.ts';

/**
 * Sections that a table only lays out are read like any others: those side by side below their headings, and those
 * whose headings stand in a column of their own.
 */
export const withoutLayout = (outline: DocumentOutline, blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) =>
    block.type === 'table' ? (laidOut(outline, block) ?? [block]) : [block],
  );

const laidOut = (outline: DocumentOutline, { rows }: TableBlock): Block[] | undefined => {
  const [header = [], ...body] = rows;
  if (headsSections(outline, header) && isProse(body.flat()))
    return header.flatMap((title, at) => section(title, textsOf(body, at)));
  const beside = rows.map((row) => row.filter((cell, at) => cell !== '' && cell !== row[at - 1]));
  const isInPairs = beside.length > 1 && beside.every(({ length }) => length === 2);
  if (!isInPairs || !headsSections(outline, textsOf(beside, 0)) || !isProse(textsOf(beside, 1)))
    return undefined;
  return beside.flatMap(([title = '', text = '']) => section(title, [text]));
};

/** Each is the heading of another section that holds nothing but text. */
const headsSections = (outline: DocumentOutline, cells: readonly string[]): boolean => {
  const subjects = cells.map((cell) => subjectOf(outline, cell));
  return (
    cells.length > 1 &&
    new Set(subjects).size === cells.length &&
    subjects.every((subject) => subject !== undefined && outline.prose.includes(subject))
  );
};

/** Cells of a list are words or numbers. */
const isProse = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  const letters = filled.reduce((sum, cell) => sum + lengthOf(cell), 0);
  return filled.length > 1 && letters / filled.length >= LEAST_LETTERS;
};

const LEAST_LETTERS = 60;

const textsOf = (rows: readonly (readonly string[])[], at: number): string[] =>
  rows.map((row) => row[at] ?? '');

const section = (title: string, texts: readonly string[]): LineBlock[] => [
  lineOf(title, true),
  ...texts.filter((text) => text !== '').map((text) => lineOf(text, false)),
];

const lineOf = (text: string, isBold: boolean): LineBlock => ({
  type: 'line',
  text,
  label: '',
  outline: null,
  isBold,
  isCentred: false,
  isBox: false,
});
