import { namesColumns } from '../reading/split-line.ts';
import { isCell, rowCalled, type RowNames } from './row-names.ts';

/** The parts of a message about rows, as they were written; cells that belong together in one. */
export const partsOf = (message: string, keys: readonly string[], names: RowNames): string[] => {
  const lines = message.split('\n').filter((line) => line.trim() !== '' && !namesColumns(line));
  return joined(
    (numberedLines(lines) ?? spaced(lines, keys) ?? lines)
      .flatMap(partsOfLine)
      .map((part) => part.trim()),
    { keys, names },
  );
};

/** `1 97⏎2 96⏎3 98,9`: lines that begin with numbers of the list, one after the other. */
const numberedLines = (lines: readonly string[]): string[] | undefined => {
  const cells = lines.map((line) => /^\s*(\d{1,2})\s+(\S+(?:\s*%)?)\s*$/u.exec(line));
  const isNumbered = cells.every((match, at) => {
    const n = Number(match?.[1]);
    const isNext = n === at + 1 || (n > Number(cells[at - 1]?.[1] ?? 0) && !isThousand(match?.[2]));
    return isNext && isCell(match?.[2] ?? '');
  });
  return isNumbered && lines.length > 1
    ? cells.map((match) => `${match?.[1]}: ${match?.[2]}`)
    : undefined;
};

/** `12 345` may be one number. */
const isThousand = (figure = ''): boolean => /^\d{3}$/u.test(figure);

/** `97,2 96 98,9`: as many figures with nothing but spaces between as there are rows. */
const spaced = (lines: readonly string[], keys: readonly string[]): string[] | undefined => {
  const words = (lines[0] ?? '').replaceAll(/\s+%/gu, '%').trim().split(/ +/u);
  if (lines.length > 1 || !words.every(isCell)) return undefined;
  const isOfAll = words.length === keys.length && keys.length > 1;
  if (!isInPairs(words)) return isOfAll ? words : undefined;
  // Whether `1 38,5 2 20` is two results or four in a list of four nobody knows but its person.
  return isOfAll ? undefined : pairsOf(words);
};

/** `1 97 2 96,5`: the numbers of the list from 1 on, each with its figure. */
const isInPairs = (words: readonly string[]): boolean =>
  words.length > 2 &&
  words.length % 2 === 0 &&
  words.every((word, at) => (at % 2 === 0 ? Number(word) === at / 2 + 1 : !isThousand(word)));

const pairsOf = (words: readonly string[]): string[] =>
  words.flatMap((word, at) => (at % 2 === 0 ? [`${word}: ${words[at + 1]}`] : []));

/**
 * The figures of `46/41/7/1/0` or `46 – 41 – 7`, three or more with the same sign between them; undefined for a day
 * and for anything else.
 */
export const slashedFigures = (message: string): readonly string[] | undefined => {
  const line = message.trim().replace(/\.$/u, '');
  if (line.length > LONGEST_ROW || IS_DAY.test(line)) return undefined;
  for (const between of BETWEEN_FIGURES) {
    const cells = line.split(between).map((cell) => cell.trim());
    if (cells.length > 2 && cells.every((cell) => IS_FIGURE.test(cell))) return cells;
  }
  return undefined;
};

const LONGEST_ROW = 400;
const IS_DAY = /^\d{1,2}\s*[/\\]\s*\d{1,2}\s*[/\\]\s*(?:19|20)?\d\d$/u;
const BETWEEN_FIGURES = [/[/]/u, /[\\]/u, / [-–—] /u];
const IS_FIGURE = /^(?:\d[\d.,]{0,20} ?%?|[-–—])$/u;

/** A comma is one between results only where nothing else can be meant. */
const partsOfLine = (line: string): string[] => {
  for (const between of [/\t/u, /,\s+/u]) {
    const cells = line.split(between).map((cell) => cell.trim());
    if (cells.length > 1 && cells.every(isCell)) return cells;
  }
  const named = line.split(BETWEEN_NAMED).map((part) => part.trim());
  if (named.length > 1 && named.every((part) => NAMED_CELL.test(part))) return named;
  const parts = line.split(';');
  if (parts.length > 1 && parts.at(-1)?.trim() === '') parts.pop();
  return parts.flatMap((part) => part.split(BEFORE_NUMBERED));
};

/** Before `3: 25`, `mục 3 được 25`, `3 là 25`. */
const BEFORE_NUMBERED =
  /,\s*(?=\d{1,2}\s*[:：=])|,\s+(?=(?:mục|tiêu chí|chỉ tiêu|tc|item|criterion)\s?\d|\d{1,2}\s(?:được|đạt|là|chấm|chưa|is|gets)\s)|(?<=[^\s,;]\s)(?=\d{1,2}\)\s)/iu;

/** "Tổng số 46 người, trong đó LĐTT 41 người, CSTĐCS 7": each with its name before it. */
const BETWEEN_NAMED = /[,;]\s+(?:(?:trong đó|và|còn)(?:\s*:)?\s+)?|(?<=\d)\s+và\s+(?=\p{L})/iu;
const NAMED_CELL = /^\p{L}[^:：;=\t]*\s\d[\d.,]*(?:\s*%|(?:\s\p{L}+){1,2})?\.?$/u;

type Known = { keys: readonly string[]; names: RowNames };

/** Word's tables come with each cell in a line of its own: number, name, what is counted, figure. */
const joined = (parts: readonly string[], known: Known): string[] => {
  const whole: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    const cell = cellAfter(parts, at, known);
    if (cell !== undefined) {
      whole.push(`${part}\t${parts[cell] ?? ''}`);
      at = cell;
    } else if (!isNumberOfNext(parts, at, known)) whole.push(part);
  }
  return whole;
};

/** Where the cell stands of the row that is named there. */
const cellAfter = (parts: readonly string[], at: number, { names }: Known): number | undefined => {
  if (rowCalled(parts[at] ?? '', names) === undefined) return undefined;
  const [next, second] = [parts[at + 1], parts[at + 2]];
  if (next !== undefined && isCell(next)) return at + 1;
  const isUnit = next !== undefined && !/\d/u.test(next) && rowCalled(next, names) === undefined;
  return isUnit && second !== undefined && isCell(second) ? at + 2 : undefined;
};

const isNumberOfNext = (parts: readonly string[], at: number, known: Known): boolean => {
  const [number] = /^\d{1,3}(?=[.)]?$)/u.exec(parts[at] ?? '') ?? [];
  const key = number && rowCalled(parts[at + 1] ?? '', known.names);
  return (
    key !== undefined &&
    known.keys.indexOf(key) + 1 === Number(number) &&
    cellAfter(parts, at + 1, known) !== undefined
  );
};
