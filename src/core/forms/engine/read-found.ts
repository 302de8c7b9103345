import { sayOfForm } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { type Filled, keysOf, nothingFilled } from '../answers/answers.ts';
import { objectionTo } from '../answers/constraints.ts';
import type { FoundAnswer, FoundInDocument, FoundItem, FoundList } from '../answers/found.ts';
import { mayBeAnswered } from '../answers/possible.ts';
import { saysOption } from '../reading/option-headings.ts';
import type { GroupField } from '../schema/form.ts';
import { itemPath, locate } from '../schema/path.ts';
import { fieldKey, partKey } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { isSame, type SaidValue, withAnswers } from './commit.ts';
import type { FormContext } from './form-context.ts';
import type {
  FoundGroup,
  FoundRow,
  FoundStep,
  FoundUnread,
  ReadAnswer,
  ReadGroup,
  SureRow,
} from './found-step.ts';
import { type PastedRow, readRows } from './paste-rows.ts';
import { readBook } from './read-book.ts';
import { readCell } from './read-cell.ts';
import { readResults } from './read-results.ts';

/**
 * The steps in which what was found is looked through: section by section what is plain, then each thing that is
 * not. The same for the same document, whatever has been answered meanwhile.
 */
export const foundSteps = (context: FormContext): FoundStep[] => {
  const { form, env } = context;
  if (!env.found) return [];
  const { answers, groups } = readingsOf(context, env.found);
  return form.sections.flatMap((section) => stepsOf(section, { answers, groups }));
};

/** All rows that the document has for a list, in its order, plain or not. */
export const foundRows = (context: FormContext, { id }: GroupField): readonly FoundRow[] =>
  context.env.found
    ? readingsOf(context, context.env.found).groups.flatMap(({ group, rows }) =>
        group.id === id ? rows : [],
      )
    : [];

/** Several look at the same book while one press is answered, and as it was read first it stays. */
const knownBooks = new WeakMap<FoundInDocument, Readings>();

const readingsOf = (context: FormContext, found: FoundInDocument): Readings => {
  if (!found.book)
    return {
      answers: found.answers.flatMap((one) => readAnswer(context, one)),
      groups: groupsOf(context, found),
    };
  const known = knownBooks.get(found) ?? readBook(context, found.book);
  knownBooks.set(found, known);
  return known;
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
    ...(isEmpty ? [] : inParts(sure)),
    ...doubtful.map((one): FoundStep => Object.assign({ section, isSure: false, unread: [] }, one)),
  ];
};

/** More answers fit no phone. */
const ANSWERS_AT_ONCE = 12;

const inParts = (step: FoundStep): FoundStep[] => {
  const parts = Math.max(Math.ceil(step.answers.length / ANSWERS_AT_ONCE), 1);
  return Array.from({ length: parts }, (_, at) => ({
    ...step,
    answers: step.answers.slice(at * ANSWERS_AT_ONCE, (at + 1) * ANSWERS_AT_ONCE),
    ...(at === 0 ? {} : { groups: [], unread: [] }),
  }));
};

const rowsOf = ({ group, rows }: ReadGroup, isSure: boolean): FoundGroup[] => {
  const own = rows.filter((row) => row.isSure === isSure);
  return own.length === 0 ? [] : [{ group, rows: own }];
};

const readAnswer = (context: FormContext, found: FoundAnswer): ReadAnswer[] => {
  const located = locate(context.form, found.field);
  if (!located || !mayBeAnswered(context, located)) return [];
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
    if (group.type !== 'group') return [];
    if (group.given) return readResults(context, group, lists);
    let number = 0;
    const newKey = (): string => `found${(number += 1)}`;
    const reading = { ...context, filled: nothingFilled, env: { ...env, newKey } };
    const ofLists = lists
      .filter((list) => list.group === group.id)
      .map((list) => withoutHints(context, group, list))
      .flatMap((list) => (group.points ? [list] : inPieces(group, list)))
      .map((list) => readList(reading, group, list));
    const ofItems = items
      .filter((item) => item.group === group.id)
      .map((item) => readItem(reading, group, item));
    const rows = uniqueRows(group, [
      ...ofLists.flatMap((one) => one.rows),
      ...ofItems.flatMap((one) => one ?? []),
    ]);
    return [
      { group, rows: rows.slice(0, group.max), unread: ofLists.flatMap((one) => one.unread) },
    ];
  });
};

const ofHint = (words: string): string => searchKey(words.replace(/[.:;\s]+$/u, ''));

/** Rows that were copied out of the form's own workbook may bring the one that says how it is filled in. */
const withoutHints = (
  { form, env }: FormContext,
  group: GroupField,
  list: FoundList,
): FoundList => {
  const hints = new Set(
    group.fields
      .filter(({ calculation }) => !calculation)
      .flatMap((field) => env.wordings(sayOfForm(partKey(fieldKey(form, field, group), 'hint'))))
      .map(ofHint),
  );
  const isHint = (words: string): boolean => hints.has(ofHint(words));
  const isOfHints = (line: string): boolean => line.split('\t').some(isHint);
  const { above, lines } = list;
  return above.some(isHint) || lines.some(isOfHints)
    ? {
        ...list,
        above: above.filter((one) => !isHint(one)),
        lines: lines.filter((one) => !isOfHints(one)),
      }
    : list;
};

/** Each row is read beside those before it, so that many at once take much longer than some and some. */
const AT_ONCE = 5;

const inPieces = (group: GroupField, list: FoundList): FoundList[] => {
  const [first = '', ...rest] = list.lines;
  const isTable = first.includes('\t');
  const [head, rows] = isTable ? [[first], rest] : [[], list.lines];
  // Above a list that is none of amounts only its options say something.
  const above = group.measure ? list.above : list.above.filter((one) => saysOption(group, one));
  const pieces = Math.ceil(rows.length / AT_ONCE);
  return Array.from({ length: pieces }, (_, at) => ({
    ...list,
    lines: [...head, ...above, ...rows.slice(at * AT_ONCE, (at + 1) * AT_ONCE)],
  }));
};

/** The same thing may stand in the text and in its table. */
const uniqueRows = (group: GroupField, rows: readonly SureRow[]): SureRow[] => {
  const said = rows.map((row) => saidIn(row));
  const plain = new Set(
    rows.filter(({ isSure }) => isSure).map((row) => saidIn(row, group.measure?.heading)),
  );
  return rows.filter(
    (row, at) =>
      said.indexOf(said[at] ?? '') === at &&
      // In the text it may stand below another heading.
      (row.isSure || !plain.has(saidIn(row, group.measure?.heading))),
  );
};

const saidIn = ({ given }: SureRow, but?: string): string =>
  JSON.stringify(
    given.flatMap(({ path, value }) => {
      const field = path.split('.')[2];
      const words = typeof value === 'string' ? searchKey(value) : value;
      return field === but ? [] : [[field, but === undefined ? value : words]];
    }),
  );

const readList = (
  context: FormContext,
  group: GroupField,
  { lines, where, isSure }: FoundList,
): { rows: SureRow[]; unread: FoundUnread[] } => {
  const rows = readRows(context, group, lines.join('\n'));
  const total = rows.flatMap((row) => (row.type === 'total' ? row.given : []));
  const items = rows.flatMap((row) =>
    row.type === 'item' ? [{ ...row, given: askedOf(context, row.given) }] : [],
  );
  return {
    rows: items.map((row, at) =>
      rowOf(at === items.length - 1 ? { ...row, given: [...row.given, ...total] } : row, {
        where,
        isSure: isSure && isPlainRow(row) && !mayBeShare(group, row),
      }),
    ),
    unread: rows.flatMap((row) =>
      row.type === 'refused' ? [{ label: row.title, field: group, error: row.error, where }] : [],
    ),
  };
};

/** 0,96 in a row of per cent that is to grow may be the 96 % of a spreadsheet. */
const mayBeShare = ({ measure }: GroupField, { given }: PastedItem): boolean => {
  const said = (id: string | undefined): Value | undefined =>
    given.find(({ path }) => path.split('.')[2] === id)?.value;
  if (!measure || said(measure.unit) !== 'percent' || said(measure.change) === true) return false;
  const value = Number(said(measure.value));
  const isFew =
    said(measure.way?.field) === measure.way?.down || FEW.has(String(said(measure.comparison)));
  return value > 0 && value <= 1 && !isFew;
};

const FEW: ReadonlySet<string> = new Set(['at_most', 'below']);

/** A column may say what is asked of some rows only, as what a falling amount was before. */
const askedOf = (context: FormContext, given: readonly SaidValue[]): SaidValue[] => {
  const { form } = context;
  const filled = withAnswers(context, given);
  return given.filter(({ path }) => {
    const located = locate(form, path);
    return !located?.field.relevant || mayBeAnswered({ form, filled }, located);
  });
};

type PastedItem = Extract<PastedRow, { type: 'item' }>;

/** A name that holds a share may be another target, and what a sentence says of several may be of one. */
const isPlainRow = ({ title, unread, reduction, isPart, given }: PastedItem): boolean =>
  unread.length === 0 &&
  reduction === undefined &&
  isPart === undefined &&
  given.length > 1 &&
  !/\d ?%/u.test(title);

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

/** Whether the list has an item that this one would be another of, or says of it what is there. */
export const isListed = (
  context: FormContext,
  group: GroupField,
  { given, key: own }: FoundRow,
): boolean => {
  const { form, filled } = context;
  if (own !== undefined)
    return given.every(({ path, value }) => isSame(filled.answers.get(path)?.value, value));
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
