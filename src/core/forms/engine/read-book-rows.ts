import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { keysOf } from '../answers/answers.ts';
import { isAsked } from '../answers/condition.ts';
import { givenItem } from '../answers/facts.ts';
import type { BookValue, FoundSheet } from '../answers/found-book.ts';
import type { GroupField, ItemField } from '../schema/form.ts';
import type { RowStates } from '../schema/list-shapes.ts';
import { itemPath, locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { fieldKey, labelOf, partKey } from '../schema/text-keys.ts';
import { KEY } from './book-mark.ts';
import { type SaidValue, withAnswers } from './commit.ts';
import type { FormContext } from './form-context.ts';
import type { FoundUnread, ReadGroup, SureRow } from './found-step.ts';
import { moreSaid } from './more-said.ts';
import { isSameAsStored, itemCellAt, readBookCell } from './read-book-cell.ts';
import { stateGiven } from './read-given-rows.ts';
import { readSaid } from './read-said.ts';
import { isRowsGroup, type RowsGroup } from './rows-group.ts';

/** A row an item, a column a question. */
export const readGroupSheet = (
  context: FormContext,
  group: GroupField,
  sheet: FoundSheet,
): ReadGroup => {
  const layout = layoutOf(context, group, sheet);
  const rows: SureRow[] = [];
  const unread: FoundUnread[] = [];
  if (!layout) return { group, rows, unread };
  const taken = new Set<string>();
  for (const [at, cells] of sheet.rows.entries()) {
    if (at <= layout.head || !isItem(context, group, { cells, layout })) continue;
    const key = keyIn(context, group, { cells, layout, taken });
    if (key === undefined && group.given) {
      unread.push(noSuchItem(group, { sheet, at, label: titleIn(group, { cells, layout }) }));
      continue;
    }
    if (key !== undefined) taken.add(key);
    const read = readRow(context, group, { cells, layout, at, sheet, key });
    if (read.row) rows.push(read.row);
    unread.push(...read.unread);
  }
  return { group, rows, unread };
};

type Layout = {
  /** The last row that says what the columns are. */
  head: number;
  keys: number | undefined;
  columns: readonly { at: number; field: ItemField }[];
};

const HEAD_ROWS = 15;

/** By the row of codes, or by the words above the columns. */
const layoutOf = (
  context: FormContext,
  group: GroupField,
  { rows }: FoundSheet,
): Layout | undefined => {
  const head = rows.slice(0, HEAD_ROWS);
  const coded = head.findIndex((row) => row.some((cell) => fieldWith(group, cell?.words)));
  // Some codes are labels in another language.
  const fewest = coded === -1 && group.fields.length > 1 ? 2 : 1;
  const named = head.findIndex(
    (row, at) =>
      at > coded && row.filter((cell) => fieldCalled(context, group, cell)).length >= fewest,
  );
  if (coded === -1 && named === -1) return undefined;
  const codes = rows[coded] ?? [];
  const names = rows[named] ?? [];
  const keys = codes.findIndex((cell) => cell?.words === KEY);
  const width = Math.max(codes.length, names.length);
  const columns = Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    const field = fieldWith(group, codes[at]?.words) ?? fieldCalled(context, group, names[at]);
    return field ? [{ at, field }] : [];
  });
  return {
    head: Math.max(coded, named),
    keys: keys === -1 ? undefined : keys,
    columns: columns.filter(
      ({ field }, n) => columns.findIndex((one) => one.field.id === field.id) === n,
    ),
  };
};

const fieldWith = ({ fields }: GroupField, id: string | undefined): ItemField | undefined =>
  id === undefined ? undefined : fields.find((field) => field.id === id);

const fieldCalled = (
  context: FormContext,
  group: GroupField,
  cell: BookValue | undefined,
): ItemField | undefined => {
  const wanted = cell ? searchKey(cell.words) : '';
  return wanted === ''
    ? undefined
    : group.fields.find((field) => isText(context, labelOf(context.form, field, group), wanted));
};

const isText = ({ env }: FormContext, ref: TextRef, wanted: string): boolean =>
  env.wordings(ref).some((words) => searchKey(words) === wanted);

type Row = { cells: readonly BookValue[]; layout: Layout };

/** Not the codes, the headings and the hints, and not a row in which nothing is answered. */
const isItem = (context: FormContext, group: GroupField, { cells, layout }: Row): boolean => {
  const { keys, columns } = layout;
  if (keys !== undefined && cells[keys]?.words === KEY) return false;
  const filled = columns.filter(({ at }) => cells[at]);
  const hints = filled.filter(({ at, field }) => {
    if (field.calculation) return false;
    const hint = sayOfForm(partKey(fieldKey(context.form, field, group), 'hint'));
    return isText(context, hint, searchKey(cells[at]?.words ?? ''));
  });
  return filled.length > 0 && hints.length === 0;
};

const titleIn = ({ titleField }: GroupField, { cells, layout }: Row): string => {
  const column = layout.columns.find(({ field }) => field.id === titleField);
  return column ? (cells[column.at]?.words ?? '') : '';
};

/**
 * The item of the draft that a row is of: by its key, or by its name where only one is called so. Where a row bears
 * the name of another item its cells were moved beside the keys, and the name is what its reader saw.
 */
const keyIn = (
  { filled }: FormContext,
  group: GroupField,
  { cells, layout, taken }: Row & { taken: ReadonlySet<string> },
): string | undefined => {
  const keys = keysOf(filled, group.id).filter((key) => !taken.has(key));
  const own = layout.keys === undefined ? undefined : cells[layout.keys]?.words;
  const wanted = searchKey(titleIn(group, { cells, layout }));
  const called = keys.filter((key) => {
    const title = filled.answers.get(itemPath(group.id, key, group.titleField))?.value;
    return typeof title === 'string' && searchKey(title) === wanted;
  });
  const isKeyed = own !== undefined && keys.includes(own);
  if (isKeyed && (called.length !== 1 || called.includes(own))) return own;
  return wanted !== '' && called.length === 1 ? called[0] : undefined;
};

const noSuchItem = (
  group: GroupField,
  { sheet, at, label }: { sheet: FoundSheet; at: number; label: string },
): FoundUnread => ({
  label,
  field: group,
  error: say('form-book-no-such-item'),
  where: say('form-book-at-row', { sheet: sheet.name, row: at + 1 }),
});

type ItemRow = Row & { at: number; sheet: FoundSheet; key: string | undefined };

const readRow = (
  context: FormContext,
  group: GroupField,
  row: ItemRow,
): { row?: SureRow; unread: FoundUnread[] } => {
  const { cells, layout, sheet, key: own } = row;
  const key = own ?? `row${row.at}`;
  const read = readCells(context, group, { ...row, key });
  const whole = withState(context, group, { key, given: read.given });
  const asked = askedOf(context, group, { key, given: whole });
  const isNamed =
    own !== undefined || asked.some(({ path }) => path.endsWith(`.${group.titleField}`));
  if (asked.length === 0 || !isNamed) return { unread: read.unread };
  return {
    row: {
      title: titleOf(context, group, { key, given: asked, cells, layout }),
      where: sheet.name,
      given: asked,
      unread: [],
      isSure: read.isSure,
      ...(own === undefined ? {} : { key: own }),
    },
    unread: read.unread,
  };
};

type ReadCells = { given: SaidValue[]; unread: FoundUnread[]; isSure: boolean };

/** Each beside those before it. */
const readCells = (
  context: FormContext,
  group: GroupField,
  { cells, layout, at, sheet, key }: ItemRow & { key: string },
): ReadCells => {
  const read: ReadCells = { given: [], unread: [], isSure: true };
  for (const { field, at: place } of layout.columns) {
    const cell = cells[place];
    if (!cell || field.calculation) continue;
    const beside = { ...context, filled: withAnswers(context, read.given) };
    const path = itemPath(group.id, key, field.id);
    const one = readOne(beside, { form: context.form, path, field, group, key }, cell);
    if (one.type === 'value') {
      read.isSure &&= one.isSure;
      read.given.push(...one.given);
    } else {
      const column = labelOf(context.form, field, group);
      const item = field.id === group.titleField ? '' : titleIn(group, { cells, layout });
      const where = itemCellAt(sheet, at, { column, item });
      read.unread.push({ label: cell.words, field, error: one.error, where });
    }
  }
  return read;
};

type ReadOne =
  | { type: 'value'; given: SaidValue[]; isSure: boolean }
  | { type: 'refused'; error: TextRef };

/** "≥ 95" says as well how the amount is compared. */
const readOne = (
  context: FormContext,
  question: FormQuestion,
  cell: NonNullable<BookValue>,
): ReadOne => {
  const aim = cell.number === undefined ? moreSaid(context, question, cell.words) : undefined;
  if (aim) {
    const all = [{ path: question.path, value: aim.value }, ...aim.also];
    return {
      type: 'value',
      given: all.map(({ path, value }) => said(path, value, cell.words)),
      isSure: true,
    };
  }
  const other = otherSaid(context, question, cell);
  if (other) return { type: 'value', given: other, isSure: true };
  const read = readBookCell(context, question, cell);
  return read.type === 'refused'
    ? read
    : { type: 'value', given: [said(question.path, read.value, cell.words)], isSure: read.isSure };
};

/** Words that are none of the options, where what else is meant may be written: `ha` for what is counted. */
const otherSaid = (
  context: FormContext,
  question: FormQuestion,
  { words, number }: NonNullable<BookValue>,
): SaidValue[] | undefined => {
  const { field } = question;
  const other = field.type === 'choice' ? field.other : undefined;
  const named = other && besideIn(question, other.field);
  if (!other || !named || number !== undefined || !/^\p{L}[^\d]*$/u.test(words)) return undefined;
  if (readSaid(context, question, words).type === 'value') return undefined;
  const read = readSaid(context, named, words);
  return read.type === 'value'
    ? [said(question.path, other.code, words), said(named.path, read.value, words)]
    : undefined;
};

/** Another question of the same item. */
const besideIn = ({ form, group, key }: FormQuestion, id: string): FormQuestion | undefined => {
  const located = group && key !== null ? locate(form, itemPath(group.id, key, id)) : undefined;
  return located && { form, ...located };
};

const said = (path: string, value: SaidValue['value'], raw: string): SaidValue => ({
  path,
  value,
  raw,
  messageId: null,
  chatId: null,
});

type Item = { key: string; given: readonly SaidValue[] };

/** A result by itself says the usual state, and a state by itself the result that it has. */
const withState = (context: FormContext, group: GroupField, item: Item): SaidValue[] => {
  const { value, words = value, states } = group.inOneMessage ?? {};
  if (!isRowsGroup(group) || !states) return [...item.given];
  const saidOf = (ref: string | undefined): SaidValue | undefined =>
    item.given.find(({ path }) => path === itemPath(group.id, item.key, ref ?? ''));
  const own = saidOf(states.state);
  const result = saidOf(value) ?? saidOf(words);
  if (result && !own) return withUsual(context, group.id, { ...item, states });
  return own && !result
    ? withResult(context, group, { ...item, state: own.value })
    : [...item.given];
};

const withUsual = (
  { filled, env }: FormContext,
  id: string,
  { key, given, states: { state, usual, kept } }: Item & { states: RowStates },
): SaidValue[] => {
  const path = itemPath(id, key, state);
  if ((filled.answers.get(path)?.value ?? null) !== null) return [...given];
  const last = givenItem(env.facts, id, key)?.last[state];
  return [said(path, kept.find((one) => one === last) ?? usual, ''), ...given];
};

const withResult = (
  context: FormContext,
  group: RowsGroup,
  { key, given, state }: Item & { state: SaidValue['value'] },
): SaidValue[] => {
  if (typeof state !== 'string') return [...given];
  const stated = stateGiven(context, group, { key, state });
  return [...stated, ...given.filter(({ path }) => stated.every((one) => one.path !== path))];
};

/** What its other cells do not hide. */
const askedOf = (context: FormContext, group: GroupField, { key, given }: Item): SaidValue[] => {
  const filled = withAnswers(context, given);
  return given.filter(({ path, value }) => {
    const field = fieldWith(group, path.split('.')[2]);
    if (!field) return false;
    if (isAsked(context.form, filled, { path, field, group, key })) return true;
    return isSameAsStored(context, path, value);
  });
};

const titleOf = (
  { filled }: FormContext,
  group: GroupField,
  { key, given, cells, layout }: Item & Row,
): string => {
  const path = itemPath(group.id, key, group.titleField);
  const value = given.find((one) => one.path === path)?.value ?? filled.answers.get(path)?.value;
  return typeof value === 'string' ? value : titleIn(group, { cells, layout });
};
