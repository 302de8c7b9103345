import { textList } from '../../shared/text-list.ts';
import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { isInDocument, isRelevant, isWalkedTo } from '../answers/condition.ts';
import { givenItem } from '../answers/facts.ts';
import { itemName, itemNumber, itemTitle } from '../answers/item-names.ts';
import { warnedOf } from '../answers/rules.ts';
import { screenValue } from '../answers/write-value.ts';
import { fileIds } from '../engine/attached.ts';
import { exampleOf } from '../engine/examples.ts';
import { type FormContext, notesOn } from '../engine/form-context.ts';
import { itemsRun, numberRun } from '../engine/number-run.ts';
import { documentQuestion } from '../engine/receive-file.ts';
import { isEditable } from '../schema/file-kinds.ts';
import { itemPath, itemQuestions, type Located } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { sheetOf } from '../schema/sheet.ts';
import { fieldKey, hasExample, labelOf, optionKey, partKey } from '../schema/text-keys.ts';
import { fileLines } from './files-on-screen.ts';
import { firstThatFits, type Lines } from './fitting-lines.ts';
import { optionRows } from './option-buttons.ts';
import { repeating, takingOver, quickButtons, previousLine } from './proposed-answer.ts';
import { CUT_REMARKS, handedInLine, isRemarked, remarkLines } from './remark-lines.ts';
import { bookButtons, type FormButton, draftButton, rowsOf, type Screen } from './show.ts';
import { headLine, isBegun, placeLine, savedEarlierLine } from './titles.ts';
import { lackButtons, waysOn } from './ways-on.ts';

/** One question: where one is, what is asked and why, an example, what is stored, the buttons. */
export const questionScreen = (context: FormContext, question: FormQuestion): Screen => ({
  /** Made when asked for: a typed answer is first compared with the buttons alone. */
  get lines() {
    if (context.isBrief) return [nameLine(context, question)];
    if (!isRemarked(context, question.path)) return questionLines(context, question);
    return firstThatFits(context, [
      () => questionLines(context, question),
      ...shorterWays.map((shorter) => () => questionLines(context, question, shorter)),
    ]);
  },
  placeholder: say('form-placeholder'),
  rows: rowsOf(
    repeating(context, question),
    ...optionRows(context, question),
    [...takingOver(context, question), ...quickButtons(context, question)],
    ...wholeTable(context, question),
    atStart(context),
    lackButtons(context, question),
    ...waysOn(context, question),
  ),
});

/** In letters: how much is said of what was answered, and of what the Board says of it. */
type Shorter = { answer: number; remark?: number };

/** Who is asked again has read how it is answered: what the Board says of it stands there for longer. */
const shorterWays: readonly Shorter[] = [
  { answer: 300 },
  { answer: 100 },
  { answer: 40 },
  ...CUT_REMARKS.map((remark) => ({ answer: 40, remark })),
];

const questionLines = (context: FormContext, question: FormQuestion, shorter?: Shorter): Lines => [
  ...questionHead(context, question),
  'blank' as const,
  ...remarkLines(context, question.path, shorter?.remark),
  ...askLines(context, question).slice(0, shorter && warnedOf(question, context.filled).length + 1),
  ...handedInLine(context, question, shorter?.answer),
  ...storedLine(context, question, shorter?.answer),
  ...(shorter ? [] : previousLine(context, question)),
];

/** Before anything is answered. */
const atStart = (context: FormContext): FormButton[] =>
  isBegun(context) ? [] : bookButtons(context);

/** From one figure to the table that it is in. */
const wholeTable = (context: FormContext, { path }: FormQuestion): FormButton[][] => {
  const sheet = sheetOf(context.form, path);
  return sheet
    ? [[draftButton(context, 'figures-table', { op: 'rows', group: sheet.id, page: 0 })]]
    : [];
};

/** At most three lines, and what is known of a given item. */
export const questionHead = (context: FormContext, question: FormQuestion): TextRef[] => {
  const { group, key, path } = question;
  const head = [headLine(context), placeLine(context, path)];
  if (!group || !key) return [...head, ...savedEarlierLine(context)];
  const shown = itemQuestions(group, key).filter(
    (one) => one.path === path || isShown(context, one),
  );
  const step = shown.findIndex((one) => one.path === path) + 1;
  const values = { item: itemName(context, group, key), step, of: shown.length };
  const title = itemTitle(context, group, key);
  if (title === '' || path === itemPath(group.id, key, group.titleField))
    return [...head, say('form-item-step', values)];
  const contextLines = givenItem(context.env.facts, group.id, key)?.context ?? [];
  return [...head, say('form-item-step-titled', { ...values, title }), ...contextLines];
};

const isShown = ({ form, filled }: FormContext, one: Located): boolean =>
  isRelevant(form, filled, one) && isWalkedTo(form, filled, one);

/** Below an objection: which question it is that waits. */
const nameLine = (context: FormContext, { field, group, key }: FormQuestion): TextRef => {
  const own = labelOf(context.form, field, group);
  const label =
    group && key
      ? say('form-missing-in-item', { item: itemName(context, group, key), label: own })
      : own;
  return say('form-still-asked', { label });
};

const askLines = (context: FormContext, question: FormQuestion): TextRef[] => {
  const { field, group, key } = question;
  const texts = fieldKey(context.form, field, group);
  const hint = say('form-hint', { hint: sayOfForm(partKey(texts, 'hint')) });
  // Whoever has sent a file knows how.
  const isUnderWay = field.type === 'file' && fileIds(context.filled, question.path).length > 0;
  const lines = [
    ...warnedOf(question, context.filled),
    say('form-ask', { ask: sayOfForm(partKey(texts, 'ask')) }),
    ...(isUnderWay ? [] : [hint]),
    ...sendLine(context, question),
  ];
  const notes = group
    ? []
    : [...draftFileLine(context, question), ...(notesOn(context)?.at[question.path] ?? [])];
  if (!hasExample(field)) return [...lines, ...notes, ...itemsRunLine(context, question)];
  return [
    ...lines,
    exampleLine(context, question, group && key ? itemNumber(context, group, key) : 1),
    ...runLine(context, question),
  ];
};

/** At the start and where its number is asked: the paper itself may be sent. Not once it is there. */
const sendLine = (context: FormContext, { field, group }: FormQuestion): TextRef[] => {
  const isNumber = field.type === 'document-number';
  if (group || (!isNumber && isBegun(context))) return [];
  const own = documentQuestion(context);
  if (!own || own.path === field.id || fileIds(context.filled, own.path).length > 0) return [];
  if (context.env.documentFields) return [say('form-send-document')];
  return isNumber ? [say('form-send-number')] : [];
};

/** At the question whether it is signed: a file that can still be edited counts as signed only once that is said of it. */
const draftFileLine = (context: FormContext, { form, field, path }: FormQuestion): TextRef[] => {
  const own = form.fields.find((one) => one.type === 'file' && one.implies?.field === path);
  if (own?.type !== 'file' || !own.implies?.isSigned || context.filled.answers.has(path)) return [];
  const files = fileIds(context.filled, own.id).flatMap((id) => context.env.files.get(id) ?? []);
  const name = files.find((file) => isEditable({ mime: '', name: file.name }))?.name;
  if (name === undefined) return [];
  const option = sayOfForm(optionKey(fieldKey(form, field), own.implies.value));
  return [say('form-file-unsigned', { name, option })];
};

/** Before the first of several given items: all their numbers may be said at once. */
const itemsRunLine = (context: FormContext, question: FormQuestion): TextRef[] => {
  const { length } = itemsRun(context, question);
  return length >= LONG_RUN ? [say('form-run-items', { count: length })] : [];
};

/** Fewer are as quickly answered one by one. */
const LONG_RUN = 3;

/** More names than these are a wall of words. */
const NAMED_RUN = 7;

/** Several numbers that follow each other may be said at once; many of a table in the table. */
const runLine = (context: FormContext, question: FormQuestion): TextRef[] => {
  const run = numberRun(context, question);
  const isTable = run.length > NAMED_RUN && sheetOf(context.form, question.path) !== undefined;
  if (run.length < LONG_RUN || isTable) return [];
  const labels = textList(run.map(({ field }) => labelOf(context.form, field)));
  return [say('form-run', { count: run.length, labels })];
};

export const exampleLine = (
  context: FormContext,
  question: Parameters<typeof exampleOf>[1],
  n: number,
): TextRef => say('form-example', { example: exampleOf(context, question, n) });

const storedLine = (
  context: FormContext,
  question: FormQuestion,
  longest?: number,
): (TextRef | 'blank')[] => {
  const stored = context.filled.answers.get(question.path);
  if (stored && isInDocument(context.form, context.filled, question))
    return ['blank', say('form-stored', { value: say('form-value_in-document') })];
  if (question.field.type === 'file') return fileLines(context, question.path);
  const value =
    stored && screenValue(question, stored.value, { files: context.env.files, length: longest });
  if (!value) return [];
  const { passedOn } = stored;
  return passedOn
    ? ['blank', say('form-stored-passed-on', { value, name: passedOn.name })]
    : ['blank', say('form-stored', { value })];
};
