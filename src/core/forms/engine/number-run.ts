import { textList } from '../../shared/text-list.ts';
import { say, type TextRef } from '../../shared/text-ref.ts';
import { type Filled, keysOf } from '../answers/answers.ts';
import { isAsked, isTopRelevant } from '../answers/condition.ts';
import { objectionTo } from '../answers/constraints.ts';
import { itemName } from '../answers/item-names.ts';
import { isAnswered, isDone } from '../answers/missing.ts';
import { asText, writeValue } from '../answers/write-value.ts';
import type { Field } from '../schema/form.ts';
import { itemPath, itemQuestions, type Located, topQuestion } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { type SaidValue, save, withAnswers } from './commit.ts';
import type { SaidOn } from './cursor.ts';
import { goTo, objectTo, type FormContext, type Transition } from './form-context.ts';
import type { Place } from './place.ts';
import { placeAfter } from './question-order.ts';
import { leftOut } from './read-figures.ts';
import { readSaid } from './read-said.ts';

const NUMERIC: ReadonlySet<Field['type']> = new Set(['integer', 'decimal', 'percent']);

/** Open questions for numbers that follow each other from this one, this one included. */
export const numberRun = (context: FormContext, question: FormQuestion): FormQuestion[] => {
  const { form, filled, cursor } = context;
  const isAlone = cursor.place.type === 'question' && cursor.place.single;
  if (question.group || isAlone || !NUMERIC.has(question.field.type)) return [];
  const following = form.fields
    .slice(form.fields.findIndex(({ id }) => id === question.path))
    .filter((field) => !field.calculation && isTopRelevant(form, filled, field));
  const end = following.findIndex((field) => !goesOn(context, question, field));
  return following
    .slice(0, end === -1 ? following.length : end)
    .flatMap((field) => (field.type === 'group' ? [] : [{ form, ...topQuestion(field) }]));
};

const goesOn = ({ form, filled }: FormContext, question: FormQuestion, field: Field): boolean => {
  if (!NUMERIC.has(field.type) || field.section !== question.field.section) return false;
  return field.id === question.path || !isDone(form, filled, field);
};

/** What is to be said in numbers of the given items from this one on, of which nothing is said yet. */
export const itemsRun = (
  { form, filled }: FormContext,
  { group, key, path }: FormQuestion,
): FormQuestion[] => {
  const number = group?.fields.find(({ type, calculation }) => NUMERIC.has(type) && !calculation);
  if (!group?.given || !key || !number || filled.answers.has(path)) return [];
  const keys = keysOf(filled, group.id);
  const from = keys.indexOf(key);
  const questions = keys.slice(from).map((one) => ({
    form,
    path: itemPath(group.id, one, number.id),
    field: number,
    group,
    key: one,
  }));
  const isOpen = (one: FormQuestion): boolean =>
    isAsked(form, filled, one) && !filled.answers.has(one.path);
  return questions.filter(isOpen);
};

/** `6; 35%; 4; 2; 3`, or one a line; a name before a colon is only for the eye. */
const partsOf = (said: string): string[] =>
  said
    .split(/[;|\t\n]+/u)
    .map((part) => part.replace(/^[^:：]*[:：]/u, '').trim())
    .filter((part) => part !== '');

/** Several numbers at once, for this question and those after it; undefined when it is one answer. */
export const answerRun = (
  context: FormContext,
  question: FormQuestion,
  said: SaidOn,
): Transition | undefined => {
  const parts = partsOf(said.raw);
  const run =
    parts.length > 1 ? [...numberRun(context, question), ...itemsRun(context, question)] : [];
  if (run.length < 2) return undefined;
  if (parts.length > run.length) {
    const values = { count: run.length, found: parts.length };
    return objectTo(context, say('form-error_numbers-count', values));
  }
  return takeParts(context, run.slice(0, parts.length), { parts, said });
};

type Parts = { parts: readonly string[]; said: SaidOn };

const takeParts = (
  context: FormContext,
  run: readonly FormQuestion[],
  { parts, said }: Parts,
): Transition => {
  const given: SaidValue[] = [];
  const heard: TextRef[] = [];
  const unread: TextRef[] = [];
  for (const [at, question] of run.entries()) {
    const text = parts[at] ?? '';
    const filled = withAnswers(context, given);
    const part = readPart({ ...context, filled }, question, text);
    const label = nameOf(context, question);
    if (!part) unread.push(say('form-list-unread', { label, text }));
    else {
      const words = asText(writeValue(part.question, part.value, context.env.files));
      const { path } = part.question;
      given.push({ path, value: part.value, raw: text, messageId: null, chatId: said.chatId });
      heard.push(say('form-recorded-part', { label, value: words }));
    }
  }
  if (given.length === 0) return objectTo(context, ...unread);
  const saved = save(context, given);
  const notices = [say('form-recorded-several', { values: textList(heard) }), ...unread];
  return goTo(context, placeAfterRun(context, run, saved.filled), { ...saved, notices });
};

const nameOf = (context: FormContext, { field, group, key }: FormQuestion): TextRef =>
  group && key ? itemName(context, group, key) : labelOf(context.form, field);

/** What of the run is still open, in an item all of it; otherwise what follows. */
const placeAfterRun = (
  { form }: FormContext,
  run: readonly FormQuestion[],
  after: Filled,
): Place => {
  const open = run
    .flatMap(({ path, field, group, key }): readonly Located[] =>
      group && key ? itemQuestions(group, key) : [{ path, field, group, key }],
    )
    .find((one) => isAsked(form, after, one) && !isAnswered(form, after, one));
  if (open) return { type: 'question', path: open.path, single: false };
  const last = run.at(-1);
  return placeAfter(form, after, last?.group?.id ?? last?.path ?? '');
};

type Part = { question: FormQuestion; value: Value };

/** "-" leaves out, or answers what that means here; what has to be asked is asked by its question. */
const readPart = (context: FormContext, question: FormQuestion, text: string): Part | undefined => {
  if (/^[-–—]$/u.test(text)) return leftOut(context, question);
  const reading = readSaid(context, question, text);
  if (reading.type !== 'value') return undefined;
  const isFine = !objectionTo(question, reading.value, context.filled);
  return isFine ? { question, value: reading.value } : undefined;
};
