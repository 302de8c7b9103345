import { say, type TextRef } from '../../shared/text-ref.ts';
import { type Filled, keysOf, nothingFilled } from '../answers/answers.ts';
import { objectionTo } from '../answers/constraints.ts';
import type {
  FoundAnswer,
  FoundCell,
  FoundInDocument,
  FoundItem,
  FoundList,
} from '../answers/found.ts';
import { mayBeAsked } from '../answers/possible.ts';
import type { Reading } from '../reading/reading.ts';
import type { GroupField, ItemField } from '../schema/form.ts';
import { itemPath, locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Value } from '../schema/value.ts';
import { type SaidValue, withAnswers } from './commit.ts';
import type { FormContext } from './form-context.ts';
import { type PastedRow, readRows } from './paste-rows.ts';
import { readSaid } from './read-said.ts';

/** What a document answers of one section of the form, read as if it had been typed. */
export type FoundStep = {
  section: string;
  /** All in it is plain; otherwise it is one thing to be confirmed by itself. */
  isSure: boolean;
  answers: readonly FoundValue[];
  groups: readonly FoundGroup[];
  /** What stands there and is no answer as it is. */
  unread: readonly FoundUnread[];
};

export type FoundValue = { question: FormQuestion; value: Value; raw: string; where: string };

export type FoundGroup = { group: GroupField; rows: readonly FoundRow[] };

/** `given` names the item by a key that no item has. */
export type FoundRow = {
  title: string;
  where: string;
  given: readonly SaidValue[];
  /** What of its words is no answer; asked afterwards. */
  unread: readonly string[];
};

export type FoundUnread = {
  label: string;
  field: ItemField | GroupField;
  error: TextRef;
  where: string;
};

/**
 * The steps in which what was found is looked through: section by section what is plain, then each thing that is
 * not. The same for the same document, whatever has been answered meanwhile.
 */
export const foundSteps = (context: FormContext): FoundStep[] => {
  const { form, env } = context;
  if (!env.found) return [];
  const answers = env.found.answers.flatMap((one) => readAnswer(context, one));
  const groups = groupsOf(context, env.found);
  return form.sections.flatMap((section) => stepsOf(section, { answers, groups }));
};

type Readings = { answers: readonly ReadAnswer[]; groups: readonly ReadGroup[] };

const stepsOf = (section: string, { answers, groups }: Readings): FoundStep[] => {
  const own = groups.filter(({ group }) => group.section === section);
  const read = answers.filter(({ field }) => field.section === section);
  const values = read.flatMap((one) => (one.type === 'value' ? [one] : []));
  const sure: FoundStep = {
    section,
    isSure: true,
    answers: values.filter(({ isSure }) => isSure).map(({ value }) => value),
    groups: own.flatMap((one) => rowsOf(one, true)),
    unread: [
      ...read.flatMap((one) => (one.type === 'unread' ? [one] : [])),
      ...own.flatMap((one) => one.unread),
    ],
  };
  const doubtful = [
    ...own.flatMap((one) => rowsOf(one, false)).map((one) => ({ groups: [one], answers: [] })),
    ...values
      .filter(({ isSure }) => !isSure)
      .map(({ value }) => ({ groups: [], answers: [value] })),
  ];
  const isEmpty = sure.answers.length + sure.groups.length + sure.unread.length === 0;
  return [
    ...(isEmpty ? [] : [sure]),
    ...doubtful.map((one): FoundStep => Object.assign({ section, isSure: false, unread: [] }, one)),
  ];
};

type SureRow = FoundRow & { isSure: boolean };

const rowsOf = ({ group, rows }: ReadGroup, isSure: boolean): FoundGroup[] => {
  const own = rows.filter((row) => row.isSure === isSure);
  return own.length === 0 ? [] : [{ group, rows: own }];
};

type ReadAnswer =
  | { type: 'value'; field: ItemField; value: FoundValue; isSure: boolean }
  | ({ type: 'unread' } & FoundUnread);

const readAnswer = (context: FormContext, found: FoundAnswer): ReadAnswer[] => {
  const located = locate(context.form, found.field);
  if (!located || !mayBeAsked(context, located)) return [];
  const question = { form: context.form, ...located };
  const { where, said, words } = found;
  const read = readCell(context, question, found);
  if (read.type === 'refused')
    return [{ type: 'unread', label: '', field: located.field, error: read.error, where }];
  const { value } = read;
  return [
    {
      type: 'value',
      field: located.field,
      isSure: found.isSure && read.isSure,
      value: { question, value, raw: said ?? words, where },
    },
  ];
};

type ReadCell =
  | { type: 'value'; value: Value; isSure: boolean }
  | { type: 'refused'; error: TextRef };

/** Of the readings of a typed answer only one that stands alone counts: the person sees it before it does. */
const readCell = (
  context: FormContext,
  question: FormQuestion,
  { words, code }: FoundCell,
): ReadCell => {
  const chosen = code === undefined ? undefined : valueOfCode(question.field, code);
  if (chosen !== undefined) return { type: 'value', value: chosen, isSure: true };
  const reading = readSaid(context, question, words);
  if (reading.type === 'refused') return reading;
  const candidates = reading.type === 'unsure' ? reading.candidates : [reading.value];
  const [first, ...others] = candidates;
  if (first === undefined) return { type: 'refused', error: say('form-list-unsure') };
  const objection = objectionTo(question, first, context.filled);
  if (objection?.type === 'refuse') return { type: 'refused', error: objection.error };
  return {
    type: 'value',
    value: first,
    isSure: !objection && others.length === 0 && isPlain(reading),
  };
};

/** The day that a month begins or ends with is seen before it is taken. */
const isPlain = (reading: Reading): boolean =>
  reading.type === 'value' || (reading.type === 'unsure' && reading.reason === 'read-as');

const valueOfCode = (field: ItemField, code: string): Value | undefined => {
  if (field.type === 'yes-no') return code === 'yes';
  return field.type === 'choice' ? field.options.find((one) => one.code === code)?.code : undefined;
};

type ReadGroup = { group: GroupField; rows: SureRow[]; unread: FoundUnread[] };

/** Several look at the same document while one press is answered; nothing of what is filled in decides what it says. */
const knownGroups = new WeakMap<FoundInDocument, readonly ReadGroup[]>();

const groupsOf = (context: FormContext, found: FoundInDocument): readonly ReadGroup[] => {
  const known = knownGroups.get(found) ?? readGroups(context, found);
  knownGroups.set(found, known);
  return known;
};

const readGroups = (context: FormContext, { items, lists }: FoundInDocument): ReadGroup[] => {
  const { form, env } = context;
  return form.fields.flatMap((group): ReadGroup[] => {
    if (group.type !== 'group' || group.given) return [];
    let number = 0;
    const newKey = (): string => `found${(number += 1)}`;
    const reading = { ...context, filled: nothingFilled, env: { ...env, newKey } };
    const ofLists = lists
      .filter((list) => list.group === group.id)
      .flatMap((list) => (group.points ? [list] : inPieces(list)))
      .map((list) => readList(reading, group, list));
    const ofItems = items
      .filter((item) => item.group === group.id)
      .map((item) => readItem(reading, group, item));
    const rows = uniqueRows([
      ...ofLists.flatMap((one) => one.rows),
      ...ofItems.flatMap((one) => one ?? []),
    ]);
    return [
      { group, rows: rows.slice(0, group.max), unread: ofLists.flatMap((one) => one.unread) },
    ];
  });
};

/** Each row is read beside those before it, so that many at once take much longer than some and some. */
const AT_ONCE = 5;

const inPieces = (list: FoundList): FoundList[] => {
  const [first = '', ...rest] = list.lines;
  const isTable = first.includes('\t');
  const [head, rows] = isTable ? [[first], rest] : [[], list.lines];
  const pieces = Math.ceil(rows.length / AT_ONCE);
  return Array.from({ length: pieces }, (_, at) => ({
    ...list,
    lines: [...head, ...list.above, ...rows.slice(at * AT_ONCE, (at + 1) * AT_ONCE)],
  }));
};

/** The same thing may stand in the text and in its table. */
const uniqueRows = (rows: readonly SureRow[]): SureRow[] => {
  const said = rows.map(({ given }) =>
    JSON.stringify(given.map(({ path, value }) => [path.split('.')[2], value])),
  );
  return rows.filter((_, at) => said.indexOf(said[at] ?? '') === at);
};

const readList = (
  context: FormContext,
  group: GroupField,
  { lines, where, isSure }: FoundList,
): { rows: SureRow[]; unread: FoundUnread[] } => {
  const rows = readRows(context, group, lines.join('\n'));
  const total = rows.flatMap((row) => (row.type === 'total' ? row.given : []));
  const items = rows.flatMap((row) => (row.type === 'item' ? [row] : []));
  return {
    rows: items.map((row, at) =>
      rowOf(at === items.length - 1 ? { ...row, given: [...row.given, ...total] } : row, {
        where,
        isSure: isSure && isPlainRow(row),
      }),
    ),
    unread: rows.flatMap((row) =>
      row.type === 'refused' ? [{ label: row.title, field: group, error: row.error, where }] : [],
    ),
  };
};

type PastedItem = Extract<PastedRow, { type: 'item' }>;

const isPlainRow = ({ unread, reduction, given }: PastedItem): boolean =>
  unread.length === 0 && reduction === undefined && given.length > 1;

const rowOf = (
  { title, given, unread }: PastedItem,
  { where, isSure }: Pick<FoundList, 'where' | 'isSure'>,
): SureRow => ({
  title,
  where,
  given,
  unread: unread.map(({ text }) => text),
  isSure,
});

const readItem = (
  context: FormContext,
  group: GroupField,
  { cells, where, isSure }: FoundItem,
): SureRow | undefined => {
  const key = context.env.newKey();
  const given: SaidValue[] = [];
  const unread: string[] = [];
  let filled: Filled = context.filled;
  for (const field of group.fields) {
    const cell = cells[field.id];
    if (!cell) continue;
    const path = itemPath(group.id, key, field.id);
    const read = readCell(
      { ...context, filled },
      { form: context.form, path, field, group, key },
      cell,
    );
    if (read.type === 'refused' || !read.isSure) unread.push(cell.words);
    else given.push({ path, value: read.value, raw: cell.words, messageId: null, chatId: null });
    filled = withAnswers(context, given);
  }
  const title = cells[group.titleField]?.words;
  const isNamed = given.some(({ path }) => path.endsWith(`.${group.titleField}`));
  return title !== undefined && isNamed ? { title, where, given, unread, isSure } : undefined;
};

/** Whether the list has an item that this one would be another of. */
export const isListed = (context: FormContext, group: GroupField, { given }: FoundRow): boolean => {
  const { form, filled } = context;
  const field = group.fields.find(({ id }) => id === group.titleField);
  const [first] = given;
  const key = first?.path.split('.')[1];
  if (!field || key === undefined || keysOf(filled, group.id).length === 0) return false;
  const path = itemPath(group.id, key, field.id);
  const title = given.find((one) => one.path === path)?.value;
  const question = { form, path, field, group, key };
  const beside = withAnswers(context, given);
  return title !== undefined && objectionTo(question, title, beside)?.type === 'refuse';
};
