import { say } from '../../shared/text-ref.ts';
import { cleanLine } from '../../shared/vietnamese-text.ts';
import { unitsOf } from '../reading/form-units.ts';
import { readCell } from '../reading/measure-cell.ts';
import type { MeasureReading } from '../reading/measure-reading.ts';
import { readMeasure } from '../reading/read-measure.ts';
import type { Columns, Splitting } from '../reading/split-line.ts';
import type { Measure } from '../schema/list-shapes.ts';
import type { Value } from '../schema/value.ts';

/** What "giảm 10%" means where it does not say: to that much, by that much, or nobody knows yet. */
export type Reductions = 'to' | 'by' | 'unknown';

/** The cells of a line by the fields that they answer, and what the line says without a cell for it. */
export type Cut = {
  columns: Columns;
  cells: readonly string[];
  known?: readonly Known[];
  reduction?: string;
  /** It is one of several that stood in a sentence. */
  isPart?: true;
};

export type Known = { field: string; value: Value };

/** A sentence that says what is to be reached. */
export const cutMeasure = (
  splitting: Splitting,
  line: string,
  reductions: Reductions,
): Cut | undefined => {
  const { measure, titleField } = splitting.group;
  const reading = measure && readMeasure(line, unitsOf(splitting, measure));
  if (!reading) return undefined;
  return reading.isUnclear && reductions === 'unknown'
    ? { columns: [titleField], cells: [cleanLine(line)], reduction: amountOf(reading) }
    : cellsOf(splitting, measure, settled(splitting, reading, reductions));
};

/** A row whose cell says more than a number: "Trên 90", "10-12", "19/19", "Đạt chuẩn". */
export const cutRow = (splitting: Splitting, row: Cut, reductions: Reductions): Cut => {
  const { measure } = splitting.group;
  if (!measure || row.columns.includes(measure.comparison)) return row;
  const said = saidIn(splitting, measure, row);
  if (said.name === '') return row;
  if (said.value === '')
    return said.unit === '' ? rowWith(row, cutMeasure(splitting, said.name, reductions)) : row;
  const reading = readCell(said, unitsOf(splitting, measure));
  if (!reading) return row;
  const isOpen = reading.isUnclear && reductions === 'unknown';
  if (isOpen && !row.columns.includes(measure.way.field))
    return { ...row, reduction: amountOf(reading) };
  return rowWith(row, cellsOf(splitting, measure, settled(splitting, reading, reductions)));
};

const saidIn = ({ group }: Splitting, measure: Measure, { columns, cells }: Cut) => {
  const cellOf = (field: string): string => cells[columns.indexOf(field)] ?? '';
  return {
    name: cellOf(group.titleField),
    value: cellOf(measure.value),
    unit: cellOf(measure.unit),
  };
};

/** What was read stands in the cells of the row, what has none behind them. */
const rowWith = (row: Cut, read: Cut | undefined): Cut => {
  if (!read) return row;
  const { columns, cells } = row;
  const more = read.columns.flatMap((column, at) =>
    column === undefined || columns.includes(column)
      ? []
      : [{ column, text: read.cells[at] ?? '' }],
  );
  const replaced = cells.map((cell, at) => {
    const column = columns[at];
    const found = column === undefined ? -1 : read.columns.indexOf(column);
    return found === -1 ? cell : (read.cells[found] ?? '');
  });
  const empty = Array.from({ length: Math.max(columns.length - cells.length, 0) }, () => '');
  const isSaid = ({ field }: Known): boolean => (cells[columns.indexOf(field)] ?? '') === '';
  return {
    columns: [
      ...columns,
      ...Array.from({ length: Math.max(cells.length - columns.length, 0) }, () => undefined),
      ...more.map(({ column }) => column),
    ],
    cells: [...replaced, ...empty, ...more.map(({ text }) => text)],
    known: (read.known ?? []).filter(isSaid),
    ...(read.reduction ? { reduction: read.reduction } : {}),
  };
};

const amountOf = ({ value = '', upper, unit }: MeasureReading): string => {
  const number = upper === undefined ? value : `${value}–${upper}`;
  return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
};

/** How much less it is to be is less than a year before, where nothing else is said. */
const settled = (
  { env }: Splitting,
  { isUnclear, ...reading }: MeasureReading,
  reductions: Reductions,
): MeasureReading => {
  if (!isUnclear || reductions !== 'by') return reading;
  return {
    ...reading,
    isChange: true,
    basis: env.wordings(say('form-last-year'))[0] ?? 'năm trước',
  };
};

const cellsOf = (
  { group }: Splitting,
  measure: Measure,
  { name, unit, value, upper, way, comparison, isChange, basis, words }: MeasureReading,
): Cut => {
  const number = value !== undefined && unit === '%' ? `${value}%` : value;
  const { field } = measure.way;
  return {
    columns: [
      group.titleField,
      measure.unit,
      measure.value,
      measure.upper,
      measure.basis,
      measure.words,
    ],
    cells: [name, unit, number, upper, basis, words].map((text) => text ?? ''),
    known: [
      ...(comparison === 'equal' ? [] : [{ field: measure.comparison, value: comparison }]),
      ...(way ? [{ field, value: measure.way[way] }] : []),
      ...(isChange ? [{ field: measure.change, value: true }] : []),
    ],
  };
};
