import { searchKey } from '../../shared/vietnamese-text.ts';
import { isCell, rowCalled, rowNamed, type RowNames } from './row-names.ts';

/** What a message says of one table, and of the table beside it. */
export type CutPairs = {
  own: string;
  beside: string;
  /** It is a table of pairs, and not a word with a slash. */
  isTable: boolean;
};

type Known = {
  /** How many rows of the first table stand beside one of the second. */
  count: number;
  own: RowNames;
  beside: RowNames;
  /** What a heading calls the second number. */
  names: readonly string[];
};

/**
 * A table whose rows have a number for each of two tables: pairs in the order of the list, by number or by
 * name, or pasted with a column for each. What stands alone is of the second table where its name or
 * number is there, or where it follows the pairs.
 */
export const cutPairs = (message: string, known: Known): CutPairs => {
  const lines = rowsOfCells(
    message
      .split(/[\n;]/u)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    known,
  );
  const isHeader = (line: string): boolean =>
    NUMBERED.test(line) || (line === lines[0] && isNoRow(line, known));
  const headers = lines.filter(isHeader);
  const parts = lines.filter((line) => !isHeader(line));
  const own: string[] = [];
  const beside: string[] = [];
  let pairs = 0;
  for (const part of parts) {
    const pair = pairIn(part);
    if (pair) {
      pairs += 1;
      own.push(`${pair.name}${pair.first}`);
      beside.push(`${pair.name}${pair.second}`);
    } else if (isBeside(part, known, pairs)) beside.push(part);
    else own.push(part);
  }
  // A heading that knows no second column says that the numbers are something else.
  const isOther = headers.length > 0 && !headers.some((one) => namesSecond(one, known.names));
  const isTable = !isOther && (pairs > 1 || (pairs === 1 && parts.length === 1));
  return { own: own.join('\n'), beside: beside.join('\n'), isTable };
};

/**
 * Word's tables come with each cell in a line of its own: headings, then number, name and both figures of each row. An
 * empty cell is not there at all, so that one figure alone is of nobody knows which column.
 */
const rowsOfCells = (lines: readonly string[], { own, beside }: Known): readonly string[] => {
  const isRow = (line: string, at: number): boolean =>
    (rowCalled(line, own) ?? rowCalled(line, beside)) !== undefined &&
    [at + 1, at + 2].every((next) => isCell(lines[next] ?? ''));
  const first = lines.findIndex(isRow);
  if (first === -1) return lines;
  const isNumbered = isCell(lines[first - 1] ?? '');
  const heading = lines.slice(0, isNumbered ? first - 1 : first).join('\t');
  const starts = lines.flatMap((line, at) => (at >= first && !isCell(line) ? [at] : []));
  const rows = starts.map((at, n) => {
    const next = starts[n + 1];
    const end = isNumbered && next !== undefined ? next - 1 : next;
    const [name = '', ...cells] = lines.slice(at, end);
    return cells.length < 2 ? `${name}: ${cells.join('')}…` : [name, ...cells].join('\t');
  });
  return heading === '' ? rows : [heading, ...rows];
};

/** "STT, Danh hiệu, Đề nghị, Được tặng" names columns. */
const NUMBERED = /^(?:stt|tt|số tt)(?!\p{L})/iu;

/** In words, and neither a pair nor called as a figure. */
const isNoRow = (line: string, { own, beside }: Known): boolean => {
  const [name = ''] = line.split(/[:：=]/u);
  const isCalled = called(name, own) !== undefined || called(name, beside) !== undefined;
  return /^\p{L}/u.test(line) && !pairIn(line) && !isCalled;
};

const namesSecond = (header: string, names: readonly string[]): boolean => {
  const key = searchKey(header);
  return names.some((name) => ` ${key} `.includes(` ${name} `));
};

type Pair = { name: string; first: string; second: string };

const pairIn = (part: string): Pair | undefined => slashed(part) ?? rowOf(part);

/** `41/40`, `3: 41/40`, `Tên: 41 / 40`. */
const slashed = (part: string): Pair | undefined => {
  const slash = part.lastIndexOf('/');
  if (slash === -1) return undefined;
  const head = part.slice(0, slash).trimEnd();
  const second = part.slice(slash + 1).trim();
  const at = Math.max(...[' ', '\t', ':', '：', '='].map((mark) => head.lastIndexOf(mark))) + 1;
  const first = head.slice(at);
  return isCell(first) && isCell(second) ? { name: head.slice(0, at), first, second } : undefined;
};

/** `1 Tên 41 41 40`, also with tabs: the last two of several figures. */
const rowOf = (part: string): Pair | undefined => {
  const words = part.split(/[\s|]+/u);
  const end = words.findLastIndex((word) => !isCell(word));
  const [second, first] = words.slice(end + 1).toReversed();
  const name = words
    .slice(0, end + 1)
    .join(' ')
    .replace(/^\d{1,3}[.)]? /u, '');
  return second !== undefined && first !== undefined && /\p{L}/u.test(name)
    ? { name: `${name}: `, first, second }
    : undefined;
};

/** Numbers beyond the pairs go on with the second table. */
const isBeside = (part: string, { count, own, beside }: Known, pairs: number): boolean => {
  const [, number] = /^(\d{1,2})\s*[:：.=)]\s/u.exec(`${part} `) ?? [];
  if (number !== undefined) return Number(number) > count;
  const [name = ''] = part.split(/[:：\t=]/u);
  if (/\p{L}/u.test(name))
    return called(name, own) === undefined && called(name, beside) !== undefined;
  return pairs >= count;
};

const called = (name: string, names: RowNames): string | undefined =>
  rowNamed(name, names) ?? rowCalled(name.replace(/\s+\S*\d\S*$/u, ''), names);
