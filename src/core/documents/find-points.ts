import type { FoundList } from '../forms/forms.ts';
import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import type { Block, LineBlock, TableBlock } from './block.ts';

/** More rows than any sheet of points has. */
const MOST_ROWS = 200;

/** Fewer lines with points are no sheet of them. */
const ENOUGH = 3;

/**
 * The sheet of points that a document holds: its tables whose rows end in numbers, or the lines that name points,
 * with the headings between them. What is a row, a heading or a total the form itself reads.
 */
export const pointsIn = (group: string, blocks: readonly Block[]): FoundList[] => {
  const tables = blocks.flatMap((block) => (block.type === 'table' ? tableRows(block) : []));
  const rows = tables.length > 0 ? tables : linesWithPoints(blocks);
  if (rows.filter(endsInPoints).length < ENOUGH) return [];
  return [{ group, where: '', above: [], isSure: true, lines: rows.slice(0, MOST_ROWS) }];
};

const tableRows = ({ rows }: TableBlock): string[] => {
  const lines = rows
    .map((row) => row.map(cleanLine).filter((cell) => cell !== ''))
    .filter((row) => row.length > 0)
    .map((row) => row.join('\t'));
  return lines.filter(endsInPoints).length < ENOUGH ? [] : lines;
};

const endsInPoints = (line: string): boolean => POINTS.test(line.trimEnd().slice(-24));

const POINTS = /(?:^|[\t (:–-])\d{1,4}(?:[.,]\d{1,2})?\s?(?:điểm|đ)?\)?[.;]?$/iu;

/** Lines from the first with points on, and the headings that stand between them. */
const linesWithPoints = (blocks: readonly Block[]): string[] => {
  const lines = blocks.filter((block): block is LineBlock => block.type === 'line');
  const named = lines.filter(({ text }) => SAID.test(searchKey(text)));
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return [];
  return lines
    .slice(Math.max(lines.indexOf(first) - 1, 0), lines.indexOf(last) + 1)
    .map(({ label, text }) => cleanLine(`${label} ${text}`));
};

const SAID = /\d diem\b/u;
