import { say, type TextRef } from '../../shared/text-ref.ts';
import { cleanLine } from '../../shared/vietnamese-text.ts';
import { keysOf } from '../answers/answers.ts';
import { objectionTo } from '../answers/constraints.ts';
import { listLines } from '../reading/list-lines.ts';
import { parse } from '../reading/parse.ts';
import type { Reading } from '../reading/reading.ts';
import {
  cellsByValue,
  type Columns,
  headerOf,
  isHeading,
  isPlainChoice,
  separatorOf,
  type Splitting,
} from '../reading/split-line.ts';
import type { GroupField, ItemField } from '../schema/form.ts';
import { itemPath } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import { type SaidValue, save } from './commit.ts';
import { cutClauses } from './cut-clauses.ts';
import {
  type Cells,
  type Cut,
  cutMeasure,
  cutReduction,
  eachMeasure,
  type Reductions,
} from './cut-line.ts';
import { dateBeside } from './day-beside.ts';
import type { FormContext } from './form-context.ts';
import { readSaid } from './read-said.ts';

/** One line of a pasted list or table, read as an item. */
export type PastedRow =
  | {
      type: 'item';
      title: string;
      given: SaidValue[];
      /** Cells that could not be read; their questions are asked afterwards. */
      unread: { label: TextRef; text: string }[];
      /** An amount of which it is not said whether it is reduced by or to that much. */
      reduction?: string;
    }
  | { type: 'refused'; title: string; error: TextRef };

/** Reads pasted lines; of the ways in which a table may be laid out, the one that reads best. */
export const readRows = (
  context: FormContext,
  group: GroupField,
  said: string | { raw: string; reductions: Reductions },
): PastedRow[] => {
  const { raw, reductions } =
    typeof said === 'string' ? { raw: said, reductions: 'unknown' as const } : said;
  const splitting = { form: context.form, group, env: context.env };
  const lines = eachMeasure(splitting, listLines(raw));
  const header = headerOf(splitting, lines[0] ?? '');
  const rows = withoutNumbers(header ? lines.slice(1) : lines);
  const separator = separatorOf(rows);
  const layouts = header ? [header] : (group.columns ?? [[group.titleField]]);
  const inCells = header && separator;
  const read = (line: string, columns: Columns): Cut => {
    const byWords = wordsOfLine(splitting, line, inCells);
    if (byWords) return byWords;
    if (separator !== undefined && line.includes(separator)) {
      const cells = line.split(separator).map(cleanLine);
      return cutReduction(splitting, { columns, cells }, reductions) ?? { columns, cells };
    }
    if (isHeading(line)) return 'heading';
    return (
      cutMeasure(splitting, line, reductions) ?? {
        columns,
        cells: cellsByValue(splitting, columns, line),
      }
    );
  };
  const readings = layouts.map((columns) =>
    readTable(
      { context, group },
      rows.map((line) => ({ line, cut: read(line, columns) })),
    ),
  );
  return readings.toSorted((a, b) => worth(b) - worth(a))[0] ?? [];
};

/** What a line says by its words, unless it is one of a table whose columns have names. */
const wordsOfLine = (
  splitting: Splitting,
  line: string,
  inCells: string | undefined,
): Cut | undefined => {
  const isRow = inCells !== undefined && line.includes(inCells);
  return isRow || isHeading(line) ? undefined : cutClauses(splitting, line);
};

/** Every line as the name of an item, whatever else it seems to hold. */
export const readNames = (context: FormContext, group: GroupField, raw: string): PastedRow[] =>
  readTable(
    { context, group },
    listLines(raw).map((line) => ({
      line,
      cut: { columns: [group.titleField], cells: [cleanLine(line)] },
    })),
  );

/** Answers that were read, less what could not be. */
const worth = (rows: readonly PastedRow[]): number =>
  rows.reduce(
    (sum, row) => sum + (row.type === 'item' ? row.given.length - 2 * row.unread.length : -2),
    0,
  );

/** Tables often begin with a column of running numbers. */
const withoutNumbers = (lines: string[]): string[] => {
  const isNumbered = lines.every((line, at) => new RegExp(`^${at + 1}[\\t|; ]`).test(line));
  return isNumbered ? lines.map((line) => line.replace(/^\d+[\t|; ]+/, '')) : lines;
};

type Layout = { context: FormContext; group: GroupField };

const readTable = (layout: Layout, table: readonly { line: string; cut: Cut }[]): PastedRow[] => {
  let { context } = layout;
  return table.map(({ line, cut }) => {
    if (cut === 'heading')
      return { type: 'refused', title: cleanLine(line), error: say('form-list-heading') };
    const row = readRow({ ...layout, context }, cut);
    // The next rows are compared with this one.
    if (row.type === 'item') context = { ...context, filled: save(context, row.given).filled };
    return row;
  });
};

const readRow = (layout: Layout, cut: Cells): PastedRow => {
  const { group, context } = layout;
  const title = cut.cells[cut.columns.indexOf(group.titleField)] ?? '';
  const isFull = keysOf(context.filled, group.id).length >= group.max;
  if (isFull)
    return { type: 'refused', title, error: say('form-error_too-many-items', { max: group.max }) };
  const reader = new RowReader(layout, context.env.newKey());
  const error = reader.readTitle(title);
  if (error) return { type: 'refused', title, error };
  readCells(reader, layout, cut);
  const { given, unread } = reader;
  const { reduction } = cut;
  return { type: 'item', title, given, unread, ...(reduction ? { reduction } : {}) };
};

const readCells = (
  reader: RowReader,
  { group }: Layout,
  { columns, cells, known, chosen = [] }: Cells,
): void => {
  // Which way an amount goes decides what it may be.
  for (const one of known ? [...chosen, known] : chosen) {
    const field = group.fields.find(({ id }) => id === one.field);
    if (field) reader.know(field, one.value);
  }
  for (const field of group.fields) {
    const text = cells[columns.indexOf(field.id)] ?? '';
    if (text !== '' && field.id !== group.titleField) reader.readCell(field, text);
  }
  keepUnnamed(reader, columns, cells);
};

/** Cells of columns that answer nothing. */
const keepUnnamed = (reader: RowReader, columns: Columns, cells: readonly string[]): void => {
  for (const [at, text] of cells.entries())
    if (columns[at] === undefined && text !== '')
      reader.unread.push({ label: say('form-list-column', { n: at + 1 }), text });
};

/** The day of a month or a year: what is pasted is seen before it is added. */
const asSeen = (reading: Reading, field: ItemField): Reading => {
  const [value = null] = reading.type === 'unsure' ? reading.candidates : [];
  const isDay = field.type === 'date' && reading.type === 'unsure' && reading.reason === 'read-as';
  return isDay ? { type: 'value', value } : reading;
};

/** Collects the answers of one row; each is checked beside those before it. */
class RowReader {
  readonly given: SaidValue[] = [];
  readonly unread: { label: TextRef; text: string }[] = [];
  readonly #layout: Layout;
  readonly #key: string;

  constructor(layout: Layout, key: string) {
    this.#layout = layout;
    this.#key = key;
  }

  readTitle(text: string): TextRef | undefined {
    const { group } = this.#layout;
    const field = group.fields.find(({ id }) => id === group.titleField);
    return field && this.#take(field, text);
  }

  /** Text that is none of the options may be the words for "other". */
  readCell(field: ItemField, text: string): void {
    if (!this.#take(field, text)) return;
    const { group, context } = this.#layout;
    const other = field.type === 'choice' ? field.other : undefined;
    const words = group.fields.find(({ id }) => id === other?.field);
    if (other && words && this.#fits(words, text)) {
      this.#add(field, { value: other.code, raw: text });
      if (!this.#take(words, text)) return;
    }
    this.unread.push({ label: labelOf(context.form, field, group), text });
  }

  /** What the line says without a cell for it. */
  know(field: ItemField, value: string): void {
    this.#add(field, { value, raw: value });
  }

  #fits(field: ItemField, text: string): boolean {
    return parse(this.#question(field), text, this.#layout.context.env).type === 'value';
  }

  #take(field: ItemField, text: string): TextRef | undefined {
    const { context } = this.#layout;
    if (!isPlainChoice(field, text)) return say('form-list-unsure');
    const question = this.#question(field);
    const { filled } = save(context, this.given);
    const reading = asSeen(readSaid({ ...context, filled }, question, text), field);
    if (reading.type === 'refused') return reading.error;
    if (reading.type === 'unsure') return say('form-list-unsure');
    const objection = objectionTo(question, reading.value, filled);
    if (objection) return objection.type === 'refuse' ? objection.error : say('form-list-unsure');
    this.#add(field, { value: reading.value, raw: text });
    const { also } = dateBeside(context, question, reading);
    if (also) this.given.push({ ...also, raw: text, messageId: null, chatId: null });
    return undefined;
  }

  #add(field: ItemField, { value, raw }: Pick<SaidValue, 'value' | 'raw'>): void {
    const { path } = this.#question(field);
    this.given.push({ path, value, raw, messageId: null, chatId: null });
  }

  #question(field: ItemField): FormQuestion {
    const { context, group } = this.#layout;
    const path = itemPath(group.id, this.#key, field.id);
    return { form: context.form, path, field, group, key: this.#key };
  }
}
