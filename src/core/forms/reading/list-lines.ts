import { isHeading, namesColumns } from './split-line.ts';

/** What stands before a line of a list, the widest first: "I.", "A.", "1.", "1.1", "a)", "-", "+", nothing. */
export type Mark = 'roman' | 'capital' | 'number' | 'numbers' | 'letter' | 'dash' | 'plus' | 'none';

const marks: readonly (readonly [mark: Exclude<Mark, 'none'>, sign: RegExp])[] = [
  ['roman', /^\s*[IVX]{1,5}(?:\s?[.)/](?:\s+|(?=\p{Lu}\p{Ll}))|[\t ]{1,9}(?=\p{Lu}\p{Ll}))/u],
  ['capital', /^\s*[A-HĐ]\s?[.)](?:\s+|(?=\p{L}))/u],
  ['numbers', /^\s*\d{1,2}(?:\.\d{1,2}){1,3}[.)/]?\s+(?=\p{L})/u],
  ['number', /^\s*\d{1,2}[.)/](?:\s+|(?=\p{L}|\d{1,3} ?%))/u],
  ['letter', /^\s*[a-zđ](?:\)(?:\s+|(?=\p{L}))|\.\s+)/u],
  ['plus', /^\s*\+(?:\s+|(?=\p{L}))/u],
  ['dash', /^\s*[-•*–—·●○◦■□▪▫◆❖➢➤►▶→⇒✓✔√\uE000-\uF8FF](?:\s+|(?=\p{L}))/u],
];

/** A line without its mark, and with it; `isPart` of one of several things that a sentence says. */
export type ListLine = { mark: Mark; text: string; whole: string; isPart?: true };

/** Where items are marked, a line without a mark goes on with the one before; a row below the names of columns does not. */
export const listLines = (raw: string): ListLine[] => {
  const lines = rowsOfCells(raw.split('\n').filter((line) => line.trim() !== ''));
  return wholeLines(lines).map((line) => {
    const mark = markOf(line);
    const sign = marks.find(([one]) => one === mark)?.[1];
    return {
      mark,
      text: withoutStop(sign ? line.replace(sign, '') : line),
      whole: withoutStop(line),
    };
  });
};

const wholeLines = (lines: readonly string[]): string[] => {
  const isMarked = markOf(lines[0] ?? '') !== 'none';
  const table = lines.findIndex((line) => namesColumns(line));
  const whole: string[] = [];
  for (const [at, line] of lines.entries()) {
    const isRow = table !== -1 && at > table && BEGINS_ROW.test(line);
    const isRest = isMarked && !isRow && goesOn(line, whole.at(-1) ?? '');
    whole.push(isRest ? `${whole.pop() ?? ''} ${line}` : line);
  }
  return whole;
};

const BEGINS_ROW = /^\s*\d{1,3}(?:\.\d{1,3})*[\s|]/u;

const goesOn = (line: string, before: string): boolean =>
  markOf(line) === 'none' && !isHeading(line) && !isOver(before);

const markOf = (line: string): Mark => marks.find(([, sign]) => sign.test(line))?.[0] ?? 'none';

/** Nothing goes on behind the stop of a list's item. */
const isOver = (line: string): boolean => /[;.]\s{0,9}$/u.test(line.slice(-10));
const hasMark = (lines: string): boolean => markOf(lines) !== 'none';

/** Two lists that were sent one after the other, as one; `other` need not be marked as the first is. */
export const joinLists = (one: string, other: string): string => {
  const isMarked = hasMark(one);
  const rest = other
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (isMarked && !hasMark(other) ? `- ${line}` : line));
  return [one, ...rest].join('\n');
};

/** Items of a list in Word end with a semicolon, the last one with a stop. */
const withoutStop = (line: string): string => {
  const text = line.trimEnd();
  return /[;.]$/.test(text) ? text.slice(0, -1).trimEnd() : line;
};

/** A table whose cells came a line each: a running number begins each row, and all rows are as long. */
export const rowsOfCells = (lines: readonly string[]): string[] => {
  const first = lines.findIndex((line) => isNumber(line, 1));
  const length = lines.findIndex((line) => isNumber(line, 2)) - first;
  const cells = lines.length - first;
  if (first === -1 || length < 2 || cells % length !== 0) return [...lines];
  const count = cells / length;
  const rows = Array.from({ length: count }, (_, at) =>
    lines.slice(first + at * length, first + (at + 1) * length),
  );
  if (!rows.every(([number = ''], at) => isNumber(number, at + 1))) return [...lines];
  const above = lines.slice(0, first);
  const heading = above.length === length ? [above] : above.map((line) => [line]);
  return [...heading, ...rows].map((row) => row.map((cell) => cell.trim()).join('\t'));
};

const isNumber = (line: string, number: number): boolean =>
  new RegExp(`^\\s*0?${number}[.)]?\\s*$`, 'u').test(line);
