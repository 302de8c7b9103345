import { say, type TextRef } from '../../shared/text-ref.ts';
import { confirm } from '../answers/commit.ts';
import { parse } from '../reading/parse.ts';
import type { ItemField } from '../schema/form.ts';
import { objectTo, openQuestion, type Step, type Turn } from './form-context.ts';

type Captioned = { caption?: string; messageId: number; chatId: number };

/**
 * Something came that is no answer to this kind of question: keeps the question and says what is
 * expected; a caption that would be an answer is offered as one.
 */
export const offerCaption = (turn: Turn, sent: Captioned): Step => {
  const { place } = turn.cursor;
  const question = place.type === 'question' ? openQuestion(turn, place.path) : undefined;
  if (!question) return objectTo(turn, say('form-use-buttons'));
  const { caption = '', messageId, chatId } = sent;
  const reading = caption === '' ? undefined : parse(question, caption, turn.env);
  const candidates = candidatesOf(reading);
  if (candidates.length === 0) return objectTo(turn, expected(question.field));
  const said = { path: question.path, raw: caption, messageId, chatId };
  return confirm(turn, said, { reason: 'caption', candidates });
};

const candidatesOf = (reading: ReturnType<typeof parse> | undefined) => {
  if (reading?.type === 'value') return [reading.value];
  return reading?.type === 'unsure' ? reading.candidates : [];
};

/** One line on what kind of answer a question takes. */
const expected = ({ type }: ItemField): TextRef => say(`form-expected_${type}`);
