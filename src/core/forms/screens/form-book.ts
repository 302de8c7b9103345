import { textList } from '../../shared/text-list.ts';
import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { keysOf } from '../answers/answers.ts';
import { givenItem } from '../answers/facts.ts';
import { mayBeAsked } from '../answers/possible.ts';
import { asText, writeValue } from '../answers/write-value.ts';
import { ANSWER, KEY, writeMark } from '../engine/book-mark.ts';
import { withAnswers } from '../engine/commit.ts';
import type { FormContext } from '../engine/form-context.ts';
import { foundSteps, isListed } from '../engine/read-found.ts';
import type { Field, Form, GroupField, ItemField } from '../schema/form.ts';
import { isNumeric } from '../schema/lack.ts';
import { itemPath, type Located, topQuestion } from '../schema/path.ts';
import { fieldKey, labelOf, optionKey, partKey, sectionKey } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { formTitle } from './titles.ts';

/** A form as a workbook, to be filled in and sent back: a sheet of single questions, one a group. */
export type FormBook = { sheets: readonly BookSheet[] };

export type BookSheet = {
  name: TextRef;
  /** Of its columns, in characters. */
  widths: readonly number[];
  /** Rows that stay in view, the last of which the rows below it are filtered by where they are a list. */
  sticky: number;
  isList: boolean;
  rows: readonly (readonly (BookCell | null)[])[];
  /** Columns in which one of these is to be chosen; rows from 0. */
  choices: readonly { column: number; from: number; to: number; options: readonly TextRef[] }[];
};

/** `answer` is to be filled in, `given` only to be read, `code` is for the program that reads it again. */
export type CellLook = 'title' | 'note' | 'code' | 'heading' | 'section' | 'given' | 'answer';

export type BookCell = { look: CellLook } & (
  | { type: 'text'; text: TextRef | string }
  /** Of a share the number before its %. */
  | { type: 'number'; number: number; isShare: boolean }
  | { type: 'date'; date: string }
  /** Nothing is answered yet. */
  | { type: 'empty'; kind: 'text' | 'number' | 'date' }
);

/** More rows than anybody lists by hand stay empty below those that are there. */
const SPARE_ROWS = 20;

export const formBook = (context: FormContext): FormBook => {
  const shown = { ...context, filled: withFound(context) };
  return {
    sheets: [
      ...singleSheet(shown),
      ...shown.form.fields.flatMap((field) =>
        field.type === 'group' ? [groupSheet(shown, field)] : [],
      ),
    ],
  };
};

/** While a workbook is looked through, with what was read of it. */
const withFound = (context: FormContext): FormContext['filled'] => {
  const { cursor, env, filled } = context;
  if (cursor.place.type !== 'found' || !env.found?.book) return filled;
  const steps = foundSteps(context);
  const single = steps.flatMap(({ answers }) =>
    answers.map(({ question: { path }, value, raw }) => ({
      path,
      value,
      raw,
      messageId: null,
      chatId: null,
    })),
  );
  const listed = steps
    .flatMap(({ groups }) => groups)
    .flatMap(({ group, rows }) => rows.filter((row) => !isListed(context, group, row)))
    .flatMap((row) => row.given);
  return withAnswers(context, [...single, ...listed]);
};

/** What a cell can hold. */
const isInBook = ({ type, calculation }: Field): boolean =>
  !calculation && !['file', 'note', 'group'].includes(type);

const code = (text: string): BookCell => ({ look: 'code', type: 'text', text });
const words = (look: CellLook, text: TextRef | string): BookCell => ({ look, type: 'text', text });

const headRows = (context: FormContext, about: TextRef, group: string): BookSheet['rows'] => [
  [null, words('title', about)],
  [null, words('note', say('form-book-how'))],
  [null, code(writeMark(context, group))],
];

const singleSheet = (context: FormContext): BookSheet[] => {
  const { form } = context;
  const rows: (BookCell | null)[][] = [];
  const choices: BookSheet['choices'][number][] = [];
  const head = headRows(
    context,
    say('form-book-title', { form: formTitle(context), unit: context.env.unitName }),
    '',
  );
  const above = head.length + 2;
  for (const section of form.sections) {
    const own = form.fields.flatMap((field): Located[] =>
      field.section === section && field.type !== 'group' && isInBook(field)
        ? [topQuestion(field)]
        : [],
    );
    const asked = own.filter((one) => mayBeAsked(context, one));
    if (asked.length > 0) rows.push([null, words('section', sayOfForm(sectionKey(form, section)))]);
    for (const question of asked) {
      choices.push(
        ...choiceIn(context, question, {
          column: 2,
          from: above + rows.length,
          to: above + rows.length,
        }),
      );
      rows.push([
        code(question.path),
        words('given', labelOf(form, question.field)),
        answerCell(context, question),
        words('note', hintOf(context, question)),
      ]);
    }
  }
  if (rows.length === 0) return [];
  return [
    {
      name: say('form-book-single'),
      widths: [8, 38, 46, 60],
      sticky: above,
      isList: false,
      choices,
      rows: [
        ...head,
        [code(KEY), null, code(ANSWER), null],
        [
          null,
          heading('form-book-question'),
          heading('form-book-answer'),
          heading('form-book-hint'),
        ],
        ...rows,
      ],
    },
  ];
};

const heading = (key: 'form-book-question' | 'form-book-answer' | 'form-book-hint'): BookCell =>
  words('heading', say(key));

const groupSheet = (context: FormContext, group: GroupField): BookSheet => {
  const { form, filled } = context;
  const columns = columnsOf(group);
  const keys = keysOf(filled, group.id);
  const head = headRows(
    context,
    say('form-book-title', { form: labelOf(form, group), unit: context.env.unitName }),
    group.id,
  );
  const first = head.length + 3;
  const spare = group.given ? 0 : Math.max(Math.min(SPARE_ROWS, group.max - keys.length), 0);
  const count = keys.length + spare;
  const rows = Array.from({ length: count }, (_, at) =>
    rowOf(context, group, { key: keys[at] ?? null, n: at + 1, columns }),
  );
  return {
    name: labelOf(form, group),
    widths: [5, 5, ...columns.map(({ width }) => width)],
    sticky: first,
    isList: true,
    choices: columns.flatMap(({ field }, at) =>
      field && !field.calculation && count > 0
        ? choiceIn(
            context,
            { path: '', field, group, key: null },
            { column: at + 2, from: first, to: first + count - 1 },
          )
        : [],
    ),
    rows: [
      ...head,
      [code(KEY), null, ...columns.map(({ field }) => (field ? code(field.id) : null))],
      [
        null,
        words('heading', say('form-book-number')),
        ...columns.map(({ field }) =>
          words('heading', field ? labelOf(form, field, group) : say('form-book-known')),
        ),
      ],
      [
        code(KEY),
        null,
        ...columns.map(({ field }) =>
          field && !field.calculation
            ? words('note', hintOf(context, { path: '', field, group, key: null }))
            : null,
        ),
      ],
      ...rows,
    ],
  };
};

/** `field`: null for what is known of given items beside their names. */
type Column = { field: ItemField | null; width: number };

const columnsOf = (group: GroupField): Column[] => {
  const title = group.fields.filter(({ id }) => id === group.titleField);
  const rest = group.fields.filter(({ id }) => id !== group.titleField);
  return [
    ...title.map((field) => ({ field, width: 40 })),
    ...(group.given ? [{ field: null, width: 26 }] : []),
    ...rest.filter(isInBook).map((field) => ({ field, width: widthOf(field) })),
  ];
};

const widthOf = ({ type }: ItemField): number =>
  type === 'text' ? 28 : type === 'choice' || type === 'multi-choice' ? 20 : 14;

type Row = { key: string | null; n: number; columns: readonly Column[] };

const rowOf = (
  context: FormContext,
  group: GroupField,
  { key, n, columns }: Row,
): (BookCell | null)[] => [
  key === null ? null : code(key),
  words('note', String(n)),
  ...columns.map(({ field }): BookCell | null => {
    if (!field) return knownCell(context, group, key);
    const cell = answerCell(context, {
      path: itemPath(group.id, key ?? KEY, field.id),
      field,
      group,
      key,
    });
    return field.calculation ? { ...cell, look: 'given' } : cell;
  }),
];

const knownCell = (context: FormContext, group: GroupField, key: string | null): BookCell => {
  const given = key === null ? undefined : givenItem(context.env.facts, group.id, key);
  const known = given?.brief ?? given?.context[0];
  return words('given', known ?? '');
};

const answerCell = ({ form, filled, env }: FormContext, question: Located): BookCell => {
  const value = filled.answers.get(question.path)?.value ?? null;
  const look = 'answer';
  if (value === null) return { look, type: 'empty', kind: kindOf(question.field) };
  if (typeof value === 'number')
    return { look, type: 'number', number: value, isShare: question.field.type === 'percent' };
  if (question.field.type === 'date' && typeof value === 'string')
    return { look, type: 'date', date: value };
  return { look, type: 'text', text: textOf({ form, ...question }, value, env.files) };
};

const textOf = (
  question: Parameters<typeof writeValue>[0],
  value: Value,
  files: Parameters<typeof writeValue>[2],
): TextRef | string =>
  typeof value === 'string' && !('options' in question.field) && !isNumeric(question.field)
    ? value
    : asText(writeValue(question, value, files));

const kindOf = ({ type }: ItemField): 'text' | 'number' | 'date' => {
  if (type === 'date') return 'date';
  return ['integer', 'decimal', 'percent', 'money'].includes(type) ? 'number' : 'text';
};

type Range = { column: number; from: number; to: number };

const optionsOf = (form: Form, { field, group }: Located): TextRef[] => {
  if (field.type === 'yes-no') return [say('form-yes'), say('form-no')];
  return field.type === 'choice' || field.type === 'multi-choice'
    ? field.options.map(({ code: one }) => sayOfForm(optionKey(fieldKey(form, field, group), one)))
    : [];
};

const choiceIn = (
  { form }: FormContext,
  question: Located,
  range: Range,
): BookSheet['choices'][number][] => {
  const isOne = question.field.type === 'choice' || question.field.type === 'yes-no';
  return isOne ? [{ ...range, options: optionsOf(form, question) }] : [];
};

const hintOf = ({ form }: FormContext, question: Located): TextRef => {
  const options = optionsOf(form, question);
  return options.length > 0
    ? say('form-book-options', { options: textList(options) })
    : sayOfForm(partKey(fieldKey(form, question.field, question.group), 'hint'));
};
