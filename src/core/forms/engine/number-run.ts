import { textList } from '../../shared/text-list.ts';
import { say, type TextRef } from '../../shared/text-ref.ts';
import { isTopRelevant } from '../answers/condition.ts';
import { objectionTo } from '../answers/constraints.ts';
import { isDone } from '../answers/missing.ts';
import { asText, writeValue } from '../answers/write-value.ts';
import { parse } from '../reading/parse.ts';
import type { Field } from '../schema/form.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { type SaidValue, save } from './commit.ts';
import type { SaidOn } from './cursor.ts';
import { goTo, objectTo, type FormContext, type Transition } from './form-context.ts';
import { placeAfter } from './question-order.ts';
import { canSkip } from './skip.ts';

const NUMERIC: ReadonlySet<Field['type']> = new Set(['integer', 'decimal', 'percent']);

/** Open questions for numbers that follow each other from this one, this one included. */
export const numberRun = (context: FormContext, question: FormQuestion): FormQuestion[] => {
  const { form, filled, cursor } = context;
  const isAlone = cursor.place.type === 'question' && cursor.place.single;
  if (question.group || isAlone || !NUMERIC.has(question.field.type)) return [];
  const following = form.fields
    .slice(form.fields.findIndex(({ id }) => id === question.path))
    .filter((field) => isTopRelevant(form, filled, field));
  const end = following.findIndex((field) => !goesOn(context, question, field));
  return following
    .slice(0, end === -1 ? following.length : end)
    .flatMap((field) =>
      field.type === 'group' ? [] : [{ form, path: field.id, field, group: null, key: null }],
    );
};

const goesOn = ({ form, filled }: FormContext, question: FormQuestion, field: Field): boolean => {
  if (!NUMERIC.has(field.type) || field.section !== question.field.section) return false;
  return field.id === question.path || !isDone(form, filled, field);
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
  const run = parts.length > 1 ? numberRun(context, question) : [];
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
    const { filled } = save(context, given);
    const value = readPart({ ...context, filled }, question, text);
    const label = labelOf(context.form, question.field);
    if (value === undefined) unread.push(say('form-list-unread', { label, text }));
    else {
      const words = asText(writeValue(question, value, context.env.files));
      given.push({ path: question.path, value, raw: text, messageId: null, chatId: said.chatId });
      heard.push(say('form-recorded-part', { label, value: words }));
    }
  }
  if (given.length === 0) return objectTo(context, ...unread);
  const saved = save(context, given);
  const last = run.at(-1)?.path ?? said.path;
  const open = run.find(({ path }) => !saved.filled.answers.has(path));
  const place = open
    ? ({ type: 'question', path: open.path, single: false } as const)
    : placeAfter(context.form, saved.filled, last);
  const notices = [say('form-recorded-several', { values: textList(heard) }), ...unread];
  return goTo(context, place, { ...saved, notices });
};

/** What has to be asked about is asked by its own question. */
const readPart = (
  context: FormContext,
  question: FormQuestion,
  text: string,
): Value | undefined => {
  if (/^[-–—]$/u.test(text)) return canSkip(context, question) ? null : undefined;
  const reading = parse(question, text, context.env);
  if (reading.type !== 'value') return undefined;
  return objectionTo(question, reading.value, context.filled) ? undefined : reading.value;
};
