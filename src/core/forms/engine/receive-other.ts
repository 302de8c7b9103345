import { say, type TextRef } from '../../shared/text-ref.ts';
import type { Reading } from '../reading/reading.ts';
import type { ItemField } from '../schema/form.ts';
import { confirm } from './commit.ts';
import { objectTo, openQuestion, type Transition, type FormContext } from './form-context.ts';
import { readSaid } from './read-said.ts';

type Captioned = { caption?: string; messageId: number; chatId: number };

/**
 * Something came that is no answer to this kind of question: keeps the question and says what is
 * expected; a caption that would be an answer is offered as one.
 */
export const offerCaption = (context: FormContext, sent: Captioned): Transition => {
  const { place } = context.cursor;
  const question = place.type === 'question' ? openQuestion(context, place.path) : undefined;
  if (!question) return objectTo(context, say('form-use-buttons'));
  const { caption = '', messageId, chatId } = sent;
  const reading = caption === '' ? undefined : readSaid(context, question, caption);
  const candidates = candidatesOf(reading);
  if (candidates.length === 0) return objectTo(context, expected(question.field));
  const said = { path: question.path, raw: caption, messageId, chatId };
  return confirm(context, said, { reason: 'caption', candidates });
};

const candidatesOf = (reading: Reading | undefined) => {
  if (reading?.type === 'value') return [reading.value];
  return reading?.type === 'unsure' ? reading.candidates : [];
};

/** One line on what kind of answer a question takes. */
const expected = ({ type }: ItemField): TextRef => say(`form-expected_${type}`);
