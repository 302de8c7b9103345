import { say, type TextRef } from '../../shared/text-ref.ts';
import { sayOfForm } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { keysOf } from '../answers/answers.ts';
import { isAsked } from '../answers/condition.ts';
import { givenItem } from '../answers/facts.ts';
import type { BookValue, FoundSheet } from '../answers/found-book.ts';
import type { GroupField, ItemField } from '../schema/form.ts';
import { itemPath } from '../schema/path.ts';
import { fieldKey, labelOf, partKey } from '../schema/text-keys.ts';
import { aimSaid } from './aim-said.ts';
import { KEY } from './book-mark.ts';
import { type SaidValue, withAnswers } from './commit.ts';
import type { FormContext } from './form-context.ts';
import type { FoundUnread, ReadGroup, SureRow } from './found-step.ts';
import { cellAt, isSameAsStored, readBookCell } from './read-book-cell.ts';
import { isRowsGroup, stateGiven } from './read-given-rows.ts';

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
  const named = head.findIndex(
    (row, at) => at !== coded && row.filter((cell) => fieldCalled(context, group, cell)).length > 1,
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

/** The item of the draft that a row is of: by its key, or by its name where only one is called so. */
const keyIn = (
  { filled }: FormContext,
  group: GroupField,
  { cells, layout, taken }: Row & { taken: ReadonlySet<string> },
): string | undefined => {
  const keys = keysOf(filled, group.id).filter((key) => !taken.has(key));
  const own = layout.keys === undefined ? undefined : cells[layout.keys]?.words;
  if (own !== undefined && keys.includes(own)) return own;
  const wanted = searchKey(titleIn(group, { cells, layout }));
  const called = keys.filter((key) => {
    const title = filled.answers.get(itemPath(group.id, key, group.titleField))?.value;
    return typeof title === 'string' && searchKey(title) === wanted;
  });
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
  { cells, layout, at, sheet, key: own }: ItemRow,
): { row?: SureRow; unread: FoundUnread[] } => {
  const key = own ?? `row${at}`;
  const given: SaidValue[] = [];
  const unread: FoundUnread[] = [];
  let isSure = true;
  for (const { field, at: column } of layout.columns) {
    const cell = cells[column];
    if (!cell || field.calculation) continue;
    const beside = { ...context, filled: withAnswers(context, given) };
    const question = {
      form: context.form,
      path: itemPath(group.id, key, field.id),
      field,
      group,
      key,
    };
    const aim = cell.number === undefined ? aimSaid(beside, question, cell.words) : undefined;
    const read = aim
      ? ({ type: 'value', value: aim.value, isSure: true } as const)
      : readBookCell(beside, question, cell);
    if (read.type === 'refused')
      unread.push({
        label: cell.words,
        field,
        error: read.error,
        where: cellAt(sheet, at, labelOf(context.form, field, group)),
      });
    else {
      isSure &&= read.isSure;
      given.push(said(question.path, read.value, cell.words));
      for (const { path, value } of aim?.also ?? []) given.push(said(path, value, cell.words));
    }
  }
  const whole = withState(context, group, { key, given });
  const asked = askedOf(context, group, { key, given: whole });
  const title = titleOf(context, group, { key, given: asked, cells, layout });
  const isNamed =
    own !== undefined || asked.some(({ path }) => path.endsWith(`.${group.titleField}`));
  if (asked.length === 0 || !isNamed) return { unread };
  const row: SureRow = {
    title,
    where: sheet.name,
    given: asked,
    unread: [],
    isSure,
    ...(own === undefined ? {} : { key: own }),
  };
  return { row, unread };
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
const withState = (context: FormContext, group: GroupField, { key, given }: Item): SaidValue[] => {
  if (!isRowsGroup(group)) return [...given];
  const { state, value, words, usual, kept } = group.inOneMessage;
  const at = (ref: string): string => itemPath(group.id, key, ref);
  const own = given.find(({ path }) => path === at(state));
  const result = given.find(({ path }) => path === at(value) || path === at(words));
  const stored = context.filled.answers.get(at(state))?.value ?? null;
  if (result && !own && stored === null) {
    const last = givenItem(context.env.facts, group.id, key)?.last[state];
    const before = kept.find((one) => one === last);
    return [said(at(state), before ?? usual, ''), ...given];
  }
  if (own && !result && typeof own.value === 'string') {
    const stated = stateGiven(context, group, { key, state: own.value });
    return [...stated, ...given.filter(({ path }) => stated.every((one) => one.path !== path))];
  }
  return [...given];
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
