import { say, type TextRef } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import type { Filled } from '../answers/answers.ts';
import { isAsked } from '../answers/condition.ts';
import type { BookValue, FoundBook, FoundSheet } from '../answers/found-book.ts';
import type { GroupField } from '../schema/form.ts';
import { groupOf, locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { SaidAim } from './aim-said.ts';
import { ANSWER, KEY, markIn } from './book-mark.ts';
import { type SaidValue, withAnswers } from './commit.ts';
import type { FormContext } from './form-context.ts';
import type { FoundUnread, FoundValue, ReadAnswer, ReadGroup, SureRow } from './found-step.ts';
import { moreSaid } from './more-said.ts';
import { cellAt, isSameAsStored, readBookCell } from './read-book-cell.ts';
import { readGroupSheet } from './read-book-rows.ts';

export type BookReading = { answers: ReadAnswer[]; groups: ReadGroup[] };

/**
 * What the cells of a workbook answer, wherever rows and columns were moved to: by the ids that it carries, and by the
 * words of labels and names where these are gone. An empty cell says nothing.
 */
export const readBook = (context: FormContext, book: FoundBook): BookReading => {
  const sheets = book.sheets.map((sheet) => ({ sheet, group: groupOfSheet(context, sheet) }));
  const single = sheets
    .filter(({ group }) => !group)
    .map(({ sheet }) => readSingleSheet(context, sheet));
  const values = single.flatMap(({ found }) => found.map(({ value }) => saidOf(value)));
  // What an answer beside a list decides about the list counts, and the other way round.
  const beside = { ...context, filled: withAnswers(context, values) };
  const groups = new Map<string, ReadGroup>();
  for (const { sheet, group } of sheets) {
    if (!group) continue;
    const read = readGroupSheet(beside, group, sheet);
    const before = groups.get(group.id) ?? { group, rows: [], unread: [] };
    groups.set(group.id, {
      group,
      rows: [...before.rows, ...read.rows],
      unread: [...before.unread, ...read.unread],
    });
  }
  const lists = [...groups.values()].map(withinMax);
  const items = lists.flatMap(({ rows }) => rows.flatMap(({ given }) => given));
  const filled = withAnswers(beside, items);
  return {
    answers: single.flatMap(({ found, unread }) =>
      asked(context, found, filled).concat(unread.map(asUnread)),
    ),
    groups: lists,
  };
};

const groupOfSheet = (context: FormContext, sheet: FoundSheet): GroupField | undefined => {
  const id = markIn(sheet.rows)?.group ?? groupCalled(context, sheet.name);
  return id === undefined ? undefined : groupOf(context.form, id);
};

/** Items that are there come first; of new ones as many as the list takes. */
const withinMax = ({ group, rows, unread }: ReadGroup): ReadGroup => ({
  group,
  rows: [...rows.filter((row) => !isNew(row)), ...rows.filter(isNew).slice(0, group.max)],
  unread,
});

const isNew = ({ key }: SureRow): boolean => key === undefined;

/** A sheet without its mark is of the group that it is called by. */
const groupCalled = ({ form, env }: FormContext, name: string): string | undefined =>
  form.fields.find(
    (field) =>
      field.type === 'group' &&
      env.wordings(labelOf(form, field)).some((label) => isCalled(label, name)),
  )?.id;

/** A tab takes 31 characters. */
const isCalled = (label: string, name: string): boolean => {
  const [one, other] = [searchKey(label), searchKey(name)];
  return one === other || (other.length >= 20 && one.startsWith(other));
};

type FoundSingle = { value: FoundValue; isSure: boolean };
type SingleSheet = { found: readonly FoundSingle[]; unread: readonly FoundUnread[] };

const readSingleSheet = (context: FormContext, sheet: FoundSheet): SingleSheet => {
  const layout = layoutOf(context, sheet);
  const found: FoundSingle[] = [];
  const unread: FoundUnread[] = [];
  if (!layout) return { found, unread };
  for (const [at, row] of sheet.rows.entries()) {
    const path = pathIn(context, row, layout);
    const cell = row[layout.answer];
    const located = path === undefined ? undefined : locate(context.form, path);
    if (!located || !cell || at <= layout.head) continue;
    const question = { form: context.form, ...located };
    const where = cellAt(sheet, at, say('form-book-answer'));
    const beside = {
      ...context,
      filled: withAnswers(
        context,
        found.map(({ value }) => saidOf(value)),
      ),
    };
    const more = cell.number === undefined ? moreSaid(beside, question, cell.words) : undefined;
    if (more) {
      found.push(...severalFound(context, { question, cell, where }, more));
      continue;
    }
    const read = readBookCell(beside, question, cell);
    if (read.type === 'refused')
      unread.push({ label: cell.words, field: located.field, error: read.error, where });
    else
      found.push({
        value: { question, value: read.value, raw: cell.words, where },
        isSure: read.isSure,
      });
  }
  return { found, unread };
};

type SingleCell = { question: FormQuestion; cell: NonNullable<BookValue>; where: TextRef };

/** A cell that answers another question as well. */
const severalFound = (
  { form }: FormContext,
  { question, cell, where }: SingleCell,
  { value, also }: SaidAim,
): FoundSingle[] =>
  [{ path: question.path, value }, ...also].flatMap((one) => {
    const located = locate(form, one.path);
    const found = located && { question: { form, ...located }, value: one.value, raw: cell.words };
    return found ? [{ value: { ...found, where }, isSure: true }] : [];
  });

const asUnread = (one: FoundUnread): ReadAnswer => Object.assign({ type: 'unread' as const }, one);

const saidOf = ({ question, value, raw }: FoundValue): SaidValue => ({
  path: question.path,
  value,
  raw,
  messageId: null,
  chatId: null,
});

/** What is not asked beside the other answers, `filled`, is no answer; what stood there so says nothing new. */
const asked = (context: FormContext, found: readonly FoundSingle[], filled: Filled): ReadAnswer[] =>
  found.flatMap(({ value, isSure }): ReadAnswer[] => {
    const { question, raw, where } = value;
    const { field } = question;
    if (isAsked(context.form, filled, question)) return [{ type: 'value', field, value, isSure }];
    if (isSameAsStored(context, question.path, value.value)) return [];
    return [{ type: 'unread', label: raw, field, error: say('form-book-not-asked'), where }];
  });

type Layout = { answer: number; head: number; keys: number | undefined };

/** By the row of codes, or by the words above the answers. */
const layoutOf = ({ env }: FormContext, { rows }: FoundSheet): Layout | undefined => {
  const isAnswer = (words: string): boolean =>
    words === ANSWER || wordsOf(env, say('form-book-answer')).includes(searchKey(words));
  for (const [head, row] of rows.slice(0, HEAD_ROWS).entries()) {
    const answer = row.findIndex((cell) => cell !== null && isAnswer(cell.words));
    if (answer === -1) continue;
    const keys = row.findIndex((cell) => cell?.words === KEY);
    return { answer, head, keys: keys === -1 ? undefined : keys };
  }
  return undefined;
};

const HEAD_ROWS = 15;

const wordsOf = (env: FormContext['env'], ref: TextRef): string[] =>
  env.wordings(ref).map((words) => searchKey(words));

/**
 * The question that a row is about: by its id, or by its label before the answer. Where it bears the label of another
 * one its cells were moved beside the ids, and the label is what its reader saw.
 */
const pathIn = (
  context: FormContext,
  row: readonly BookValue[],
  { answer, keys }: Layout,
): string | undefined => {
  const id = keys === undefined ? undefined : row[keys]?.words;
  const before = row
    .slice(0, answer)
    .flatMap((cell, at) => (cell && at !== keys ? [searchKey(cell.words)] : []));
  const called = context.form.fields.flatMap((field) =>
    field.type !== 'group' &&
    before.some((words) => wordsOf(context.env, labelOf(context.form, field)).includes(words))
      ? [field.id]
      : [],
  );
  const isKnown = id !== undefined && locate(context.form, id) !== undefined;
  return isKnown && (called.length !== 1 || called.includes(id)) ? id : called[0];
};
