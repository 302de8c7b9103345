import { say, type TextRef } from '../../shared/text-ref.ts';
import type { Reading } from '../reading/reading.ts';
import type { ItemField } from '../schema/form.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Pending } from './cursor.ts';
import { objectTo, openQuestion, stay, type Transition, type FormContext } from './form-context.ts';
import { readSaid } from './read-said.ts';

type Captioned = { caption?: string; messageId: number; chatId: number };

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

/** A caption that may be the answer to the question at the cursor; undefined when it cannot. */
export const captionPending = (
  context: FormContext,
  { caption = '', messageId, chatId }: Captioned,
): Pending | undefined => {
  const question = questionAt(context);
  const reading = question && caption !== '' ? readSaid(context, question, caption) : undefined;
  const candidates = candidatesOf(reading);
  if (!question || candidates.length === 0) return undefined;
  const { path } = question;
  return { type: 'confirm', reason: 'caption', candidates, path, raw: caption, messageId, chatId };
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
