import { say, type TextRef } from '../../shared/text-ref.ts';
import { cleanLine } from '../../shared/vietnamese-text.ts';
import { keysOf } from '../answers/answers.ts';
import { type Objection, objectionTo } from '../answers/constraints.ts';
import { listLines } from '../reading/list-lines.ts';
import { parse } from '../reading/parse.ts';
import type { Reading } from '../reading/reading.ts';
import { type Columns, isPlainChoice } from '../reading/split-line.ts';
import type { GroupField, ItemField } from '../schema/form.ts';
import { itemPath, locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { type SaidValue, withAnswers } from './commit.ts';
import type { Cut, Reductions } from './cut-line.ts';
import { dateBeside } from './day-beside.ts';
import type { FormContext } from './form-context.ts';
import { layoutsOf } from './paste-layouts.ts';
import { readSaid } from './read-said.ts';
import type { TableLine } from './table-line.ts';

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
      /** It stood in a sentence with others. */
      isPart?: true;
    }
  /** A part of the list, above those that stand in it. */
  | { type: 'heading'; title: string }
  /** What all items make together. */
  | { type: 'total'; title: string; given: SaidValue[] }
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
  const readings = layoutsOf(splitting, raw, reductions).map((table) =>
    readTable({ context, group }, table),
  );
  return readings.toSorted((a, b) => worth(b) - worth(a))[0] ?? [];
};

/** Every line as the name of an item, whatever else it seems to hold. */
export const readNames = (context: FormContext, group: GroupField, raw: string): PastedRow[] =>
  readTable(
    { context, group },
    listLines(raw).map(({ text }) => ({
      type: 'row',
      line: text,
      cut: { columns: [group.titleField], cells: [cleanLine(text)] },
    })),
  );

/** Answers that were read, less what could not be. */
const worth = (rows: readonly PastedRow[]): number =>
  rows.reduce(
    (sum, row) => sum + (row.type === 'item' ? row.given.length - 2 * row.unread.length : -2),
    0,
  );

type Layout = { context: FormContext; group: GroupField };

const readTable = (layout: Layout, table: readonly TableLine[]): PastedRow[] => {
  let { context } = layout;
  return table.map((one): PastedRow => {
    if (one.type === 'total') return totalRow(layout, one);
    if (one.type === 'heading') return { type: 'heading', title: cleanLine(one.line) };
    if (one.type !== 'row')
      return { type: 'refused', title: cleanLine(one.line), error: say('form-list-heading') };
    const row = readRow({ ...layout, context }, one.cut);
    // The next rows are compared with this one.
    if (row.type === 'item') context = { ...context, filled: withAnswers(context, row.given) };
    return row;
  });
};

/** The answer to the question about the whole list. */
const totalRow = (
  { context, group }: Layout,
  { line, value }: Extract<TableLine, { type: 'total' }>,
): PastedRow => {
  const title = cleanLine(line);
  const located = group.points && locate(context.form, group.points.total);
  if (!located) return { type: 'heading', title };
  const reading = parse({ form: context.form, ...located }, value, context.env);
  if (reading.type !== 'value') return { type: 'heading', title };
  const said = { path: located.path, value: reading.value, raw: value };
  return { type: 'total', title, given: [{ ...said, messageId: null, chatId: null }] };
};

const readRow = (layout: Layout, cut: Cut): PastedRow => {
  const { group, context } = layout;
  const title = cut.cells[cut.columns.indexOf(group.titleField)] ?? '';
  const isFull = keysOf(context.filled, group.id).length >= group.max;
  if (isFull)
    return { type: 'refused', title, error: say('form-error_too-many-items', { max: group.max }) };
  const reader = new RowReader(layout, context.env.newKey());
  // What is said beside it tells two of one name apart.
  readCells(reader, layout, cut);
  const error = reader.readTitle(title);
  if (error) return { type: 'refused', title, error };
  const { given, unread } = reader;
  const { reduction, isPart } = cut;
  const told = { ...(reduction ? { reduction } : {}), ...(isPart ? { isPart } : {}) };
  return { type: 'item', title, given, unread, ...told };
};

const readCells = (reader: RowReader, { group }: Layout, cut: Cut): void => {
  const { columns, cells, known = [] } = cut;
  for (const { field: id, value } of known) {
    const field = group.fields.find((one) => one.id === id);
    if (field) reader.know(field, value);
  }
  const isOpen = ({ id }: ItemField): boolean => known.every(({ field }) => field !== id);
  for (const field of inReadingOrder(group).filter(isOpen))
    reader.readCell(field, cells[columns.indexOf(field.id)] ?? '');
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

/** A number is never what is counted, nor is what begins with one: "người/10.000 dân". */
const mayBeCounted = (text: string): boolean => /\p{L}/u.test(text) && !/(?:^|\s)\d/u.test(text);

/** So is that there is to be none; which way that is may have to be said. */
const isNothing = (objection: Objection): boolean =>
  objection.type === 'unusual' && objection.reason === 'nothing';

/** How an amount is compared and with what, and which way it goes, decide what it may be. */
const inReadingOrder = ({ fields, titleField, measure }: GroupField): ItemField[] => {
  const { comparison, change, basis, way } = measure ?? {};
  const deciding = new Set([comparison, change, basis, way?.field]);
  const others = fields.filter(({ id }) => id !== titleField);
  return [
    ...others.filter(({ id }) => deciding.has(id)),
    ...others.filter(({ id }) => !deciding.has(id)),
  ];
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
    const error = field && this.#take(field, text);
    const named = error ? undefined : this.given.pop();
    if (named) this.given.unshift(named);
    return error;
  }

  /** Text that is none of the options may be the words for "other". */
  readCell(field: ItemField, text: string): void {
    if (text === '' || !this.#take(field, text)) return;
    const { group, context } = this.#layout;
    const other = field.type === 'choice' ? field.other : undefined;
    const words = group.fields.find(({ id }) => id === other?.field);
    if (other && words && mayBeCounted(text) && this.#fits(words, text)) {
      this.#add(field, { value: other.code, raw: text });
      if (!this.#take(words, text)) return;
    }
    this.unread.push({ label: labelOf(context.form, field, group), text });
  }

  /** What the line says without a cell for it. */
  know(field: ItemField, value: Value): void {
    this.#add(field, { value, raw: String(value) });
  }

  #fits(field: ItemField, text: string): boolean {
    return parse(this.#question(field), text, this.#layout.context.env).type === 'value';
  }

  #take(field: ItemField, text: string): TextRef | undefined {
    const { context } = this.#layout;
    if (!isPlainChoice(field, text)) return say('form-list-unsure');
    const question = this.#question(field);
    const filled = withAnswers(context, this.given);
    const reading = asSeen(readSaid({ ...context, filled }, question, text), field);
    if (reading.type === 'refused') return reading.error;
    if (reading.type === 'unsure') return say('form-list-unsure');
    const objection = objectionTo(question, reading.value, filled);
    if (objection && !isNothing(objection))
      return objection.type === 'refuse' ? objection.error : say('form-list-unsure');
    this.#add(field, { value: reading.value, raw: text });
    const { also = [], unfit } = dateBeside({ ...context, filled }, question, reading);
    for (const one of also) this.#keep({ ...one, raw: text, messageId: null, chatId: null });
    return unfit?.notice;
  }

  #add(field: ItemField, { value, raw }: Pick<SaidValue, 'value' | 'raw'>): void {
    const { path } = this.#question(field);
    this.#keep({ path, value, raw, messageId: null, chatId: null });
  }

  /** An end that has a cell of its own replaces the one that the beginning's cell told. */
  #keep(said: SaidValue): void {
    const at = this.given.findIndex(({ path }) => path === said.path);
    if (at === -1) this.given.push(said);
    else this.given.splice(at, 1, said);
  }

  #question(field: ItemField): FormQuestion {
    const { context, group } = this.#layout;
    const path = itemPath(group.id, this.#key, field.id);
    return { form: context.form, path, field, group, key: this.#key };
  }
}
