import type { FoundList } from '../forms/forms.ts';
import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import type { Block } from './block.ts';

/** More rows than any sheet of points has. */
const MOST_ROWS = 200;

/** Fewer lines with points are no sheet of them. */
const ENOUGH = 3;

/**
 * The sheet of points that a document holds: its tables from the first that speaks of points on, or lines that name
 * points, with the headings between them. What is a row, a heading or a total the form itself reads.
 */
export const pointsIn = (group: string, blocks: readonly Block[]): FoundList[] => {
  const parts = blocks.map(partOf);
  const isSheet = parts.some(({ isTable, lines }) => isTable && lines.some(speaksOfPoints));
  const rows = isSheet ? between(parts, isSheetPart(parts)) : between(parts, namesPoints);
  if (rows.filter(endsInPoints).length < ENOUGH) return [];
  const where = titleAbove(parts, rows[0]);
  return [{ group, where, above: [], isSure: true, lines: rows.slice(0, MOST_ROWS) }];
};

/** A table, or a line, as the lines that it would be pasted as. */
type Part = { isTable: boolean; lines: readonly string[] };

const partOf = (block: Block): Part =>
  block.type === 'table'
    ? { isTable: true, lines: block.rows.map(lineOf).filter((line) => line !== '') }
    : { isTable: false, lines: [cleanLine(`${block.label} ${block.text}`)] };

/** What a cell that reaches down says in each of its rows is said once. */
const lineOf = (row: readonly string[]): string =>
  row
    .map(cleanLine)
    .filter((cell) => cell !== '')
    .join('\t');

const isSheetPart = (parts: readonly Part[]) => {
  const first = parts.findIndex(({ isTable, lines }) => isTable && lines.some(speaksOfPoints));
  return ({ isTable, lines }: Part, at: number): boolean =>
    isTable && at >= first && lines.some(endsInPoints);
};

const namesPoints = ({ isTable, lines }: Part): boolean =>
  !isTable && lines.some((line) => SAID.test(searchKey(line)));

/** All from the first of these parts to the last; before lines also the one above the first, which may head them. */
const between = (
  parts: readonly Part[],
  isOne: (part: Part, at: number) => boolean,
): readonly string[] => {
  const first = parts.findIndex(isOne);
  const last = parts.findLastIndex(isOne);
  if (first === -1) return [];
  const isHeaded = parts[first]?.isTable === false && first > 0;
  return parts.slice(isHeaded ? first - 1 : first, last + 1).flatMap(({ lines }) => lines);
};

/** The line above its first row, which says what it is. */
const titleAbove = (parts: readonly Part[], first: string | undefined): string => {
  const at = parts.findIndex(({ lines }) => first !== undefined && lines.includes(first));
  const above = parts
    .slice(0, Math.max(at, 0))
    .findLast(({ isTable, lines }) => !isTable && lines[0]);
  return above?.lines[0] ?? first ?? '';
};

const speaksOfPoints = (line: string): boolean => /\bdiem\b/u.test(searchKey(line));

const endsInPoints = (line: string): boolean => POINTS.test(line.trimEnd().slice(-24));

const POINTS = /(?:^|[\t (:–-])\d{1,4}(?:[.,]\d{1,2})?\s?(?:điểm|đ)?\)?[.;]?$/iu;

const SAID = /\d diem\b/u;
