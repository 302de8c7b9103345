import { say, type TextRef } from '../../shared/text-ref.ts';
import type { Reading } from '../reading/reading.ts';
import type { ItemField } from '../schema/form.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Pending } from './cursor.ts';
import { objectTo, openQuestion, stay, type Transition, type FormContext } from './form-context.ts';
import { readSaid } from './read-said.ts';

type FromMessage = { messageId: number; chatId: number };
type Captioned = FromMessage & { caption?: string };

/**
 * Something came that is no answer to this kind of question: keeps the question and says what is
 * expected; a caption that would be an answer is offered as one.
 */
export const offerCaption = (context: FormContext, sent: Captioned): Transition => {
  const question = questionAt(context);
  if (!question) return objectTo(context, say('form-use-buttons'));
  const pending = captionPending(context, sent);
  return pending
    ? stay(context, { cursor: { ...context.cursor, pending } })
    : objectTo(context, expected(question.field));
};

/** A shared contact names somebody, which is offered where a name is asked for; its number is nobody's answer. */
export const receiveOther = (
  context: FormContext,
  { named, ...sent }: Captioned & { named?: string },
): Transition => {
  const question = questionAt(context);
  const pending =
    question && named !== undefined && asksForName(question)
      ? offered(context, question, { ...sent, reason: 'contact', words: named })
      : undefined;
  return pending
    ? stay(context, { cursor: { ...context.cursor, pending } })
    : offerCaption(context, sent);
};

const asksForName = ({ field, group }: FormQuestion): boolean =>
  field.type === 'text' && (field.isName === true || group?.titleField === field.id);

/** A caption that may be the answer to the question at the cursor; undefined when it cannot. */
export const captionPending = (
  context: FormContext,
  { caption = '', ...from }: Captioned,
): Pending | undefined => {
  const question = questionAt(context);
  return question && offered(context, question, { ...from, reason: 'caption', words: caption });
};

type Offered = FromMessage & { reason: 'caption' | 'contact'; words: string };

const offered = (
  context: FormContext,
  question: FormQuestion,
  { reason, words, messageId, chatId }: Offered,
): Pending | undefined => {
  const reading = words === '' ? undefined : readSaid(context, question, words);
  const candidates = candidatesOf(reading);
  return candidates.length === 0
    ? undefined
    : { type: 'confirm', reason, candidates, path: question.path, raw: words, messageId, chatId };
};

const questionAt = (context: FormContext): FormQuestion | undefined => {
  const { place } = context.cursor;
  return place.type === 'question' ? openQuestion(context, place.path) : undefined;
};

const candidatesOf = (reading: Reading | undefined) => {
  if (reading?.type === 'value') return [reading.value];
  return reading?.type === 'unsure' ? reading.candidates : [];
};

/** One line on what kind of answer a question takes. */
const expected = ({ type }: ItemField): TextRef => say(`form-expected_${type}`);
