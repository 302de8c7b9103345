import { say } from '../../shared/text-ref.ts';
import { groupOf, itemPath } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { SaidOn } from './cursor.ts';
import type { FormEvent } from './event.ts';
import { goTo, objectTo, openQuestion, type Transition, type FormContext } from './form-context.ts';
import { answer } from './take-answer.ts';

type Said = Extract<FormEvent, { type: 'said' }>;

/** A text answers the question at the cursor, or names a new item of the list there. */
export const receiveText = (
  context: FormContext,
  { text, messageId, chatId }: Said,
): Transition => {
  const raw = withoutBackslash(text);
  const { place } = context.cursor;
  if (place.type === 'items')
    return answerNewItem(context, place.group, { raw, messageId, chatId });
  const question = place.type === 'question' ? openQuestion(context, place.path) : undefined;
  if (!question) return objectTo(context, say('form-use-buttons'));
  return hear(context, question, { path: question.path, raw, messageId, chatId });
};

/** A leading backslash lets an answer begin with a slash. */
export const withoutBackslash = (text: string): string =>
  text.startsWith(String.raw`\/`) ? text.slice(1) : text;

/** Takes the text, or remembers which message it was that could not be taken. */
const hear = (context: FormContext, question: FormQuestion, said: SaidOn): Transition => {
  const transition = answer(context, question, said);
  const { place, pending } = transition.cursor;
  const isStill = place.type === 'question' && place.path === said.path;
  if (!isStill || pending !== null || transition.writes.length > 0) return transition;
  return { ...transition, cursor: { ...transition.cursor, pending: { type: 'refused', ...said } } };
};

/** Text at a list of items names a new one. */
const answerNewItem = (
  context: FormContext,
  group: string,
  said: Omit<SaidOn, 'path'>,
): Transition => {
  const field = groupOf(context.form, group);
  if (!field || field.given || field.fields[0]?.id !== field.titleField)
    return objectTo(context, say('form-use-buttons'));
  const path = itemPath(group, context.env.newKey(), field.titleField);
  const { cursor } = goTo(context, { type: 'question', path, single: false });
  const there: FormContext = { ...context, cursor };
  const question = openQuestion(there, path);
  return question ? hear(there, question, { path, ...said }) : objectTo(context);
};
