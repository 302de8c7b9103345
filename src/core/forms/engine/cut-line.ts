import { say, sayOfForm } from '../../shared/text-ref.ts';
import { cleanLine, searchKey } from '../../shared/vietnamese-text.ts';
import { type MeasureReading, readMeasure } from '../reading/read-measure.ts';
import type { Columns, Splitting } from '../reading/split-line.ts';
import type { Measure } from '../schema/form.ts';
import { fieldKey, optionKey } from '../schema/text-keys.ts';

/** What "giảm 10%" means where it does not say: to that much, by that much, or nobody knows yet. */
export type Reductions = 'to' | 'by' | 'unknown';

/** The cells of a line by the fields that they answer, and what the line says without a cell for it. */
export type Cut =
  | {
      columns: Columns;
      cells: readonly string[];
      known?: { field: string; value: string };
      /** Options that the line has named without a cell for them. */
      chosen?: readonly { field: string; value: string }[];
      reduction?: string;
    }
  | 'heading';

export type Cells = Exclude<Cut, 'heading'>;

/** A sentence that says what is to be reached. */
export const cutMeasure = (
  splitting: Splitting,
  line: string,
  reductions: Reductions,
): Cut | undefined => {
  const { measure } = splitting.group;
  const reading = measure && readMeasure(line, unitsOf(splitting, measure));
  if (!reading) return undefined;
  const reduced = reading.reduced === 'by' ? 'by' : reading.reduced && reductions;
  return reduced === 'unknown'
    ? { columns: [splitting.group.titleField], cells: [cleanLine(line)], reduction: reading.value }
    : cellsOf(splitting, measure, { ...reading, ...REDUCED[reduced ?? 'not'] });
};

/** Several that stand on one line, a semicolon between them, each with its amount. */
export const eachMeasure = (splitting: Splitting, lines: readonly string[]): string[] => {
  const [line = '', another] = lines;
  const { measure } = splitting.group;
  const parts = line
    .split(';')
    .map((part) => cleanLine(part).replace(/^\d{1,2}[.)/]\s*/u, ''))
    .filter((part) => part !== '');
  if (!measure || another !== undefined || parts.length < 2) return [...lines];
  const units = unitsOf(splitting, measure);
  const isWhole = (part: string): boolean =>
    !SAYS_MORE.test(searchKey(part)) && / /.test(readMeasure(part, units)?.name ?? '');
  return parts.every(isWhole) ? parts : [...lines];
};

/** What goes on about the amount before. */
const SAYS_MORE = /^(?:tang|giam|trong do|bang|so voi|tuong duong|gom|bao gom|\d)(?: |$)/u;

const REDUCED = {
  to: { way: 'down', isReduction: false },
  by: { way: 'up', isReduction: true },
  not: { isReduction: false },
} as const;

const unitsOf = ({ form, group, env }: Splitting, measure: Measure): readonly string[] => {
  const unit = group.fields.find(({ id }) => id === measure.unit);
  if (unit?.type !== 'choice') return [];
  return unit.options
    .filter(({ code }) => code !== unit.other?.code)
    .flatMap(({ code }) => env.wordings(sayOfForm(optionKey(fieldKey(form, unit, group), code))));
};

const cellsOf = (
  { group, env }: Splitting,
  measure: Measure,
  { name, unit, value, way, isReduction }: MeasureReading & { isReduction: boolean },
): Cut => ({
  columns: [group.titleField, measure.unit, measure.value],
  cells: [isReduction ? nameOfReduction(env, name) : name, unit, value],
  ...(way ? { known: { field: measure.way.field, value: measure.way[way] } } : {}),
});

/** "Giảm số vụ cháy | % | 10": the same in the cells of a table that has no column for the way. */
export const cutReduction = (
  splitting: Splitting,
  row: CellsOfRow,
  reductions: Reductions,
): Cut | undefined => {
  const { measure } = splitting.group;
  const found = measure && reductionIn(splitting, measure, row);
  if (!found) return undefined;
  const { at, name, amount } = found;
  if (reductions === 'unknown') return { ...row, reduction: amount };
  const { way, isReduction } = REDUCED[reductions];
  const title = isReduction ? nameOfReduction(splitting.env, name) : withCapital(name);
  return {
    columns: row.columns,
    cells: row.cells.map((cell, n) => (n === at ? title : cell)),
    known: { field: measure.way.field, value: measure.way[way] },
  };
};

type CellsOfRow = Pick<Cells, 'columns' | 'cells'>;

type FoundReduction = { at: number; name: string; amount: string };

const reductionIn = (
  { group }: Splitting,
  { value, unit, way }: Measure,
  { columns, cells }: CellsOfRow,
): FoundReduction | undefined => {
  const at = columns.indexOf(group.titleField);
  const title = cells[at] ?? '';
  const number = cells[columns.indexOf(value)] ?? '';
  const isOne = /^giam (?!con |xuong |ngheo$)/u.test(searchKey(title));
  if (!isOne || number === '' || columns.includes(way.field)) return undefined;
  const counted = cells[columns.indexOf(unit)] ?? '';
  const amount = counted === '%' ? `${number.replace(/%$/u, '')}%` : `${number} ${counted}`.trim();
  return { at, name: title.slice(title.indexOf(' ') + 1), amount };
};

const withCapital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** How much less it is, is an amount of its own: the more of it, the better. */
const nameOfReduction = (env: Splitting['env'], name: string): string => {
  const begun = /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  const isCompared = / so voi /u.test(` ${searchKey(name)} `);
  const words = isCompared
    ? say('form-reduction', { name: begun })
    : say('form-reduction-of-year', { name: begun });
  return env.wordings(words)[0] ?? name;
};
