import { parsePeriod, type Period } from '../../shared/period.ts';
import { textList } from '../../shared/text-list.ts';
import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { lengthOf } from '../../shared/vietnamese-text.ts';
import { hasDocument, isInDocument, isRelevant, isWalkedTo } from '../answers/condition.ts';
import { warnedOf } from '../answers/cross-rules.ts';
import { givenItem } from '../answers/facts.ts';
import { itemName, itemNumber, itemTitle } from '../answers/item-names.ts';
import { isAnswered } from '../answers/missing.ts';
import { lineValue, screenValue, shortValue } from '../answers/write-value.ts';
import { fileIds } from '../engine/attached.ts';
import { defaultOf, isPrevious, sourceOf } from '../engine/defaults.ts';
import { exampleOf } from '../engine/examples.ts';
import { type FormContext, notesOn } from '../engine/form-context.ts';
import { itemsRun, numberRun } from '../engine/number-run.ts';
import { placeBefore } from '../engine/question-order.ts';
import { quickAnswers, type QuickName } from '../engine/quick-answers.ts';
import { lastAnswers } from '../engine/repeat-last.ts';
import { hasOptionalRest } from '../engine/skip-rest.ts';
import { canSkip } from '../engine/skip.ts';
import { lackCode, lackIn, lacks, mayLack } from '../schema/lack.ts';
import { itemPath, itemQuestions, locate, type Located } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { sheetOf } from '../schema/sheet.ts';
import { fieldKey, hasExample, labelOf, partKey } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { fileLines } from './files-on-screen.ts';
import { optionRows } from './option-buttons.ts';
import {
  answerButton,
  bookButtons,
  type FormButton,
  draftButton,
  dressed,
  rowsOf,
  type Screen,
  undoButtons,
} from './show.ts';
import { headLine, isBegun, placeLine, savedEarlierLine, sectionOf } from './titles.ts';

/** One question: where one is, what is asked and why, an example, what is stored, the buttons. */
export const questionScreen = (context: FormContext, question: FormQuestion): Screen => ({
  /** Made when asked for: a typed answer is first compared with the buttons alone. */
  get lines() {
    if (context.isBrief) return [nameLine(context, question)];
    return [
      ...questionHead(context, question),
      'blank' as const,
      ...askLines(context, question),
      ...storedLine(context, question),
      ...previousLine(context, question),
    ];
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

/** All of a given item as it was the last time. */
const repeating = (context: FormContext, question: FormQuestion): FormButton[] => {
  const last = lastAnswers(context, question);
  if (last.length < 2) return [];
  const values = last.flatMap(({ path, value }) => {
    const located = locate(context.form, path);
    return located
      ? [shortValue({ form: context.form, ...located }, value, context.env.files)]
      : [];
  });
  const label = say('form-button_same', { values: textList(values) });
  return [
    { ...answerButton(context, label, { op: 'same', path: question.path }), style: 'primary' },
  ];
};

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
  ];
  const notes = group ? [] : (notesOn(context)?.at[question.path] ?? []);
  if (!hasExample(field)) return [...lines, ...notes, ...itemsRunLine(context, question)];
  return [
    ...lines,
    exampleLine(context, question, group && key ? itemNumber(context, group, key) : 1),
    ...runLine(context, question),
  ];
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

const storedLine = (context: FormContext, question: FormQuestion): (TextRef | 'blank')[] => {
  const stored = context.filled.answers.get(question.path);
  if (stored && isInDocument(context.form, context.filled, question))
    return ['blank', say('form-stored', { value: say('form-value_in-document') })];
  if (question.field.type === 'file') return fileLines(context, question.path);
  const value = stored && screenValue(question, stored.value, context.env.files);
  return value ? ['blank', say('form-stored', { value })] : [];
};

/** Keep what is stored, or take the proposed value. */
const takingOver = (context: FormContext, question: FormQuestion): FormButton[] => {
  const { path } = question;
  if (context.filled.answers.has(path) && isAnswered(context.form, context.filled, question))
    return hasOwnDone(question) ? [] : [answerButton(context, 'keep', { op: 'keep', path })];
  const value = defaultOf(context, question);
  // A question with options shows what is proposed among them.
  if (value === undefined || 'options' in question.field) return [];
  const label = takeOverLabel(context, question, value);
  return [{ ...answerButton(context, label, { op: 'default', path }), style: 'primary' }];
};

/** Days and numbers that are often meant. */
const quickButtons = (context: FormContext, question: FormQuestion): FormButton[] => {
  const { path } = question;
  if (context.filled.answers.has(path)) return [];
  return quickAnswers(context, question).map(({ code, value, name }) =>
    dressed(answerButton(context, quickLabel(name, value), { op: 'set', path, code }), {
      isTappedOnly: true,
    }),
  );
};

const quickLabel = (name: QuickName, value: Value): TextRef =>
  name === 'today' || name === 'yesterday' || name === 'none'
    ? say(`form-button_${name}`)
    : say(`form-button_${name}`, { date: { date: String(value) } });

const takeOverLabel = (context: FormContext, question: FormQuestion, value: Value): TextRef => {
  const { env } = context;
  const shown = { value: shortValue(question, value, env.files) };
  if (!isPrevious(context, question))
    return isLong(question, value) ? say('form-button_usual') : say('form-button_default', shown);
  if (isQuarter(env.period)) return say('form-button_last-value', shown);
  // A long text stands above, where it can be read.
  return question.field.type === 'text'
    ? say('form-button_previous')
    : say('form-button_previous-value', shown);
};

/** Longer than a button shows. */
const isLong = ({ field }: FormQuestion, value: Value): boolean =>
  field.type === 'text' && typeof value === 'string' && lengthOf(value) > LONG;

const LONG = 30;

const isQuarter = (period: Period): boolean => parsePeriod(period)?.type === 'quarter';

/** What the unit answered the last time, while nothing is answered yet. */
const previousLine = (context: FormContext, question: FormQuestion): (TextRef | 'blank')[] => {
  const { path } = question;
  if (context.filled.answers.has(path)) return [];
  // A quarter's button says it all.
  if (isQuarter(context.env.period)) return [];
  const value = defaultOf(context, question);
  if (value === undefined) return [];
  const source = sourceOf(context, question);
  if (source) {
    const told = lineValue(question, value, context.env.files);
    return ['blank', say('form-known', { source, value: told })];
  }
  if (!isPrevious(context, question)) {
    const usual = screenValue(question, value, context.env.files);
    return isLong(question, value) ? ['blank', say('form-usual', { value: usual })] : [];
  }
  const year = String(context.env.earlierAnswers?.year ?? '');
  const shown = lineValue(question, value, context.env.files);
  return ['blank', say('form-previous', { year, value: shown })];
};

const hasOwnDone = ({ field }: FormQuestion): boolean =>
  field.type === 'multi-choice' || (field.type === 'file' && field.max > 1);

/** There is no number: once it is said, nothing more of it. */
const lackButtons = (context: FormContext, { path, field, group }: FormQuestion): FormButton[] => {
  const stored = context.filled.answers.get(path)?.value;
  if (!mayLack(field, group) || lackIn(field, stored)) return [];
  return lacks.map((lack) =>
    dressed(answerButton(context, lack, { op: 'set', path, code: lackCode(lack) }), {
      isTappedOnly: true,
    }),
  );
};

const leaving = (context: FormContext, question: FormQuestion): FormButton[] => {
  const { path, field, group } = question;
  const { form, filled } = context;
  const isLeftOut = filled.answers.get(path)?.value === null;
  if (isLeftOut && isAnswered(form, filled, question)) return [];
  if (!canSkip(context, question))
    return isAnswered(form, filled, question) || field.type === 'note'
      ? []
      : [answerButton(context, 'defer', { op: 'defer', path })];
  const skipping = { op: 'skip', path } as const;
  if (hasDocument(form, filled, field)) return [answerButton(context, 'in-document', skipping)];
  return mayLack(field, group) ? [] : [answerButton(context, skipLabel(field), skipping)];
};

const skipLabel = ({ skipAs, skipSets }: FormQuestion['field']) =>
  skipAs ?? (skipSets ? 'later' : 'skip');

/** Leaving the question open or out, with its explanation, and leaving it; before them leaving out all that may be. */
const waysOn = (context: FormContext, question: FormQuestion): FormButton[][] => {
  const help = answerButton(context, 'help', { op: 'help', path: question.path });
  // Files are taken away one by one.
  const isLeft =
    question.field.type !== 'file' || fileIds(context.filled, question.path).length === 0;
  const open = [...(isLeft ? leaving(context, question) : []), ...undoButtons(context)];
  const out = wayOut(context, question);
  if (open.length === 0 && out.length < 3)
    return rowsOf(leavingRest(context, question), [...out, help]);
  const ways = [[...open, help], out];
  return rowsOf(leavingRest(context, question), ...ways);
};

const leavingRest = (context: FormContext, question: FormQuestion): FormButton[] => {
  const label = question.group ? 'skip-rest-of-item' : 'skip-rest';
  return hasOptionalRest(context, question)
    ? [answerButton(context, label, { op: 'skip-rest', path: question.path })]
    : [];
};

const wayOut = (context: FormContext, { path }: FormQuestion): FormButton[] => {
  const { form, filled, cursor } = context;
  const isWalking = cursor.place.type === 'question' && !cursor.place.single;
  const isFirst = isWalking && !placeBefore(form, filled, path);
  const page = Math.max(form.sections.indexOf(sectionOf(form, path)), 0);
  return [
    ...(isFirst ? [] : [answerButton(context, 'back', { op: 'back', path })]),
    draftButton(context, 'review', { op: 'review', page }),
    draftButton(context, 'pause', { op: 'pause' }),
  ];
};
