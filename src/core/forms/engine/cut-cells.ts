import { namesColumns } from '../reading/split-line.ts';
import { isCell, rowCalled, type RowNames } from './row-names.ts';

/** The parts of a message about rows, as they were written; cells that belong together in one. */
export const partsOf = (message: string, keys: readonly string[], names: RowNames): string[] =>
  joined(
    message
      .split('\n')
      .filter((line) => line.trim() !== '' && !namesColumns(line))
      .flatMap(partsOfLine)
      .map((part) => part.trim()),
    { keys, names },
  );

/** A comma is one between results only where nothing else can be meant. */
const partsOfLine = (line: string): string[] => {
  for (const between of [/\t/u, /,\s+/u]) {
    const cells = line.split(between).map((cell) => cell.trim());
    if (cells.length > 1 && cells.every(isCell)) return cells;
  }
  const parts = line.split(';');
  if (parts.length > 1 && parts.at(-1)?.trim() === '') parts.pop();
  return parts.flatMap((part) => part.split(/,\s*(?=\d{1,2}\s*[:：=])/u));
};

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
