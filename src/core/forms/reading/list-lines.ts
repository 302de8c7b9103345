import { isHeading } from './split-line.ts';

/** "1.", "1/", "1.Tỷ lệ", "a)", "-", "+" and the bullets of Word before a line. */
const mark =
  /^\s*(?:[-•*+–—·●○◦■□▪▫◆❖➢➤►▶→⇒✓✔√\uE000-\uF8FF]|\d{1,2}[.)/]|[a-zđ]\))(?:\s+|(?=\p{L}))/u;

/** Where items are marked, a line without a mark goes on with the one before. */
export const listLines = (raw: string): string[] => {
  const lines = rowsOfCells(raw.split('\n').filter((line) => line.trim() !== ''));
  const isMarked = mark.test(lines[0] ?? '');
  const whole: string[] = [];
  for (const line of lines) {
    const isRest = isMarked && !mark.test(line) && !isHeading(line);
    whole.push(isRest ? `${whole.pop() ?? ''} ${line}` : line);
  }
  return whole.map((line) => withoutStop(line.replace(mark, '')));
};

/** Two lists that were sent one after the other, as one; `other` need not be marked as the first is. */
export const joinLists = (one: string, other: string): string => {
  const isMarked = mark.test(one);
  const rest = other
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (isMarked && !mark.test(other) ? `- ${line}` : line));
  return [one, ...rest].join('\n');
};

/** Items of a list in Word end with a semicolon, the last one with a stop. */
const withoutStop = (line: string): string => {
  const text = line.trimEnd();
  return /[;.]$/.test(text) ? text.slice(0, -1).trimEnd() : line;
};

/** A table whose cells came a line each: a running number begins each row, and all rows are as long. */
const rowsOfCells = (lines: readonly string[]): string[] => {
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
