import { textList } from '../../shared/text-list.ts';
import { say, sayOfForm, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import { itemValues, valueWithUnit } from '../answers/item-values.ts';
import { lineValue } from '../answers/write-value.ts';
import { bookNotes } from '../engine/book-notes.ts';
import { isSame, save } from '../engine/commit.ts';
import { isWorthReading } from '../engine/document-in-hand.ts';
import type { FormContext } from '../engine/form-context.ts';
import type {
  FoundGroup,
  FoundRow,
  FoundStep,
  FoundUnread,
  FoundValue,
} from '../engine/found-step.ts';
import { otherUnitIn } from '../engine/other-unit.ts';
import type { Place } from '../engine/place.ts';
import { foundSteps, isListed } from '../engine/read-found.ts';
import { labelOf, sectionKey } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { mistakenFile } from './mistaken-file.ts';
import { draftButton, dressed, type FormButton, rowsOf, type Screen, undoButtons } from './show.ts';
import { headLine } from './titles.ts';

/** More fit no phone. */
const ROWS_SHOWN = 8;

/** What a document says of one section, beside what is answered there already. */
export const foundScreen = (
  context: FormContext,
  { step: at, part }: Extract<Place, { type: 'found' }>,
): Screen => {
  const steps = foundSteps(context);
  const step = steps[at];
  if (!step) return waitingScreen(context);
  return {
    lines: [
      headLine(context),
      say('form-found-head', {
        name: context.env.found?.name ?? '',
        step: at + 1,
        steps: steps.length,
      }),
      say('form-found-section', { section: sayOfForm(sectionKey(context.form, step.section)) }),
      ...mistakenFile(context),
      ...bookNotes(context),
      ...(step.isSure ? [] : [say('form-found-unsure')]),
      'blank',
      ...newAnswers(context, step).flatMap((one, n, all) => answerLines(context, one, all[n - 1])),
      ...step.groups.flatMap((one) => groupLines(context, one, part)),
      ...unreadLines(context, step.unread),
      'blank',
      say(isSheet(context) ? 'form-found-check-sheet' : 'form-found-check'),
    ],
    rows: buttonsOf(context, step, { at, part }),
  };
};

const isSheet = ({ env: { found } }: FormContext): boolean =>
  found !== undefined &&
  (found.book !== undefined || /\.(?:xls[xmb]?|csv|ods)$/iu.test(found.name));

const UNREAD_SHOWN = 3;

/** Of a workbook each cell is told of, as far as a phone shows them. */
const unreadShown = ({ env }: FormContext): number => (env.found?.book ? 10 : UNREAD_SHOWN);

const unreadLines = (context: FormContext, unread: FoundStep['unread']): TextRef[] => {
  const shown = unread.slice(0, unreadShown(context));
  const more = unread.length - shown.length;
  return [
    ...shown.map((one) => unreadLine(context, one)),
    ...(more > 0 ? [say('form-found-unread-more', { more })] : []),
    ...(context.env.found?.book && unread.length > 0 ? [say('form-book-mend')] : []),
  ];
};

/** A workbook holds again what was answered before it was made. */
const newAnswers = ({ filled, env }: FormContext, { answers }: FoundStep): readonly FoundValue[] =>
  env.found?.book
    ? answers.filter(
        ({ question, value }) => !isSame(filled.answers.get(question.path)?.value, value),
      )
    : answers;

/** Not read yet. */
const waitingScreen = (context: FormContext): Screen => {
  const name = context.cursor.document?.name ?? '';
  const goOn = draftButton(context, 'found-go-on', { op: 'fill-missing' });
  return {
    lines: [headLine(context), 'blank', say('form-found-reading', { name })],
    rows: rowsOf([draftButton(context, 'found-see', { op: 'found', page: 0, part: 0 })], [goOn]),
  };
};

/** What stands where the answer before it does needs no place of its own. */
const answerLines = (
  context: FormContext,
  { question, value, raw, where }: FoundValue,
  before: FoundValue | undefined,
): TextRef[] => {
  const { files } = context.env;
  const label = labelOf(context.form, question.field, question.group);
  const stored = context.filled.answers.get(question.path)?.value ?? null;
  const said = { label, value: lineValue(question, value, files) };
  const isThere =
    isItself(where, value) ||
    (where !== '' && before !== undefined && isSamePlace(before.where, where));
  const line = isThere
    ? say('form-found-answer-there', said)
    : say('form-found-answer', { ...said, where: placeOf(where, raw) });
  if (isSame(stored, value)) return [say('form-found-same', said)];
  return stored === null
    ? [line]
    : [line, say('form-found-other', { value: lineValue(question, stored, files) })];
};

/** What it rests on stands where it begins. */
const isItself = (where: FoundValue['where'], value: Value): boolean =>
  typeof where === 'string' && where !== '' && typeof value === 'string' && value.startsWith(where);

const isSamePlace = (one: FoundValue['where'], other: FoundValue['where']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const LONGEST_PLACE = 60;

/** The number of the heading above it, or its words; where there is none the words themselves. */
const placeOf = (where: string | TextRef, raw: string): TextValue => {
  if (typeof where !== 'string') return where;
  const [, number] = NUMBERED.exec(where) ?? [];
  return number === undefined
    ? shorten(unbracketed(where === '' ? raw : where).replace(/[\s.,:;]+$/u, ''), LONGEST_PLACE)
    : say('form-found-place', { number });
};

/** It stands in brackets here. */
const unbracketed = (words: string): string =>
  words.startsWith('(') ? words.slice(1).replace(/\)$/u, '') : words;

const NUMBERED =
  /^((?:Phần (?:thứ )?[\p{L}\d]+|[A-ZĐ]|[IVX]+|\d{1,2})(?:(?:\.|, )[\p{L}\d]{1,4})*)\. /u;

const groupLines = (context: FormContext, found: FoundGroup, part: number): TextRef[] => {
  const { group } = found;
  const rows = newRows(context, found);
  if (rows.length === 0) return [];
  const { where = '' } = rows[0] ?? {};
  const label = labelOf(context.form, group);
  const shown = rows.slice(part * ROWS_SHOWN, (part + 1) * ROWS_SHOWN);
  const rest = rows.length - (part + 1) * ROWS_SHOWN;
  return [
    where === ''
      ? say('form-found-list-alone', { label, count: rows.length })
      : say('form-found-list', { label, count: rows.length, where: placeOf(where, '') }),
    ...shown.map((row, at) => rowLine(context, group, { row, n: part * ROWS_SHOWN + at + 1 })),
    ...(rest > 0 ? [say('form-list-more', { more: rest })] : []),
  ];
};

/** Of items that are there those of which something else is said. */
const newRows = (context: FormContext, { group, rows }: FoundGroup): readonly FoundRow[] =>
  rows.filter((row) => row.key === undefined || !isListed(context, group, row));

const LONGEST_TITLE = 90;

const rowLine = (
  context: FormContext,
  group: FoundGroup['group'],
  { row, n }: { row: FoundRow; n: number },
): TextRef => {
  const title = shorten(row.title, LONGEST_TITLE);
  if (isListed(context, group, row)) return say('form-found-listed', { n, title });
  const values: TextValue[] = [
    ...valuesOf(context, group, row),
    ...row.unread.map((text) => say('form-found-open', { text: shorten(text, LONGEST_PLACE) })),
  ];
  return values.length === 0
    ? say('form-item', { n, title })
    : say('form-item-valued', { n, title, values: textList(values) });
};

const valuesOf = (
  context: FormContext,
  group: FoundGroup['group'],
  { given, key: own }: FoundRow,
): TextValue[] => {
  if (own !== undefined) return otherValues(context, group, { given, key: own });
  const { form } = context;
  const { filled } = save(context, given);
  const key = given[0]?.path.split('.')[1] ?? '';
  return itemValues({ form, filled }, group, key);
};

/** Of an item that is there what is said otherwise; a number with what it counts. */
const otherValues = (
  { form, filled, env }: FormContext,
  group: FoundGroup['group'],
  { given, key }: Pick<FoundRow, 'given'> & { key: string },
): TextValue[] =>
  given.flatMap(({ path, value }) => {
    const field = group.fields.find(({ id }) => path.endsWith(`.${id}`));
    if (!field || isSame(filled.answers.get(path)?.value, value)) return [];
    return typeof value === 'number' && 'unit' in field
      ? [valueWithUnit({ form, filled }, { path, field, group, key }, value)]
      : [lineValue({ form, field, group }, value, env.files)];
  });

const unreadLine = (
  { form }: FormContext,
  { field, label, error, where }: FoundUnread,
): TextRef => {
  const said = {
    label: label === '' ? labelOf(form, field) : shorten(label, LONGEST_PLACE),
    error,
  };
  return where === ''
    ? say('form-found-unread-alone', said)
    : say('form-found-unread', { ...said, where: placeOf(where, '') });
};

type At = { at: number; part: number };

const buttonsOf = (context: FormContext, step: FoundStep, { at, part }: At): FormButton[][] => {
  const count = step.answers.length + step.groups.length;
  const isOther = (path: string, value: Value): boolean => {
    const stored = context.filled.answers.get(path)?.value ?? null;
    return stored !== null && !isSame(stored, value);
  };
  const isOfOther = otherUnitIn(context) !== undefined;
  const hasOther =
    step.answers.some(({ question, value }) => isOther(question.path, value)) ||
    step.groups.some(({ rows }) =>
      rows.some((row) => row.given.some(({ path, value }) => isOther(path, value))),
    );
  const take = dressed(
    draftButton(context, hasOther ? 'found-replace' : takeLabel(context, step), {
      op: 'found-take',
      page: at,
    }),
    hasOther || isOfOther ? {} : { style: 'primary' as const, word: 'yes' as const },
  );
  const keep = dressed(draftButton(context, 'found-keep', { op: 'found-keep', page: at }), {
    style: 'primary',
  });
  const edit = draftButton(context, 'found-edit', { op: 'found-edit', page: at });
  const skip = dressed(
    draftButton(context, count === 0 ? 'found-next' : 'found-skip', { op: 'found-skip', page: at }),
    { word: 'no' },
  );
  return rowsOf(
    ...pageButtons(context, step, { at, part }),
    count === 0 ? [] : [take],
    hasOther ? [keep] : [],
    count === 0 || hasOther ? [skip] : [edit, skip],
    bookStepButtons(context, step),
    [...undoButtons(context), draftButton(context, 'pause', { op: 'pause' })],
  );
};

const takeLabel = (context: FormContext, { isSure }: FoundStep) => {
  if (otherUnitIn(context) !== undefined) return 'found-take-other';
  return isSure ? 'found-take' : 'found-take-unsure';
};

/** Of a workbook: again with what was read of it, to mend the rest there; past one that was made for something else. */
const bookStepButtons = (context: FormContext, { unread }: FoundStep): FormButton[] =>
  context.env.found?.book
    ? [
        ...(unread.length > 0 ? [draftButton(context, 'book-again', { op: 'book' })] : []),
        ...(bookNotes(context).length > 0
          ? [draftButton(context, 'found-go-on', { op: 'fill-missing' })]
          : []),
      ]
    : [];

const pageButtons = (
  context: FormContext,
  { groups }: FoundStep,
  { at, part }: At,
): FormButton[][] => {
  const longest = Math.max(0, ...groups.map((one) => newRows(context, one).length));
  if (longest <= ROWS_SHOWN) return [];
  const isLast = (part + 1) * ROWS_SHOWN >= longest;
  const next = isLast ? 0 : part + 1;
  return [
    [
      draftButton(context, isLast ? 'found-first-page' : 'found-next-page', {
        op: 'found',
        page: at,
        part: next,
      }),
    ],
  ];
};

/** Above the other buttons: that a document may be read, or that its reading goes on. */
export const documentRows = (context: FormContext): FormButton[][] => {
  const { document, place, pending } = context.cursor;
  const isPage = ['question', 'items', 'review', 'missing', 'jump'].includes(place.type);
  if (!document || !isPage || (pending !== null && pending.type !== 'refused')) return [];
  if (document.state === 'open')
    return [[draftButton(context, 'found-return', { op: 'found', page: document.next, part: 0 })]];
  if (document.state !== 'offered' || !isWorthReading(context)) return [];
  return [
    [dressed(draftButton(context, 'read', { op: 'read' }), { style: 'primary' })],
    [draftButton(context, 'read-no', { op: 'read-no' })],
  ];
};
