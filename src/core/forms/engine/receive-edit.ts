import { say } from '../../shared/text-ref.ts';
import type { Answer, Value } from '../answers/answers.ts';
import { isSame, recorded, save } from '../answers/commit.ts';
import { answer } from '../answers/take-answer.ts';
import { asText, writeValue } from '../answers/write-value.ts';
import { parse } from '../reading/parse.ts';
import type { Reading } from '../reading/reading.ts';
import { objectionTo } from '../schema/constraints.ts';
import type { Question } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { FormEvent } from './event.ts';
import { openQuestion, stay, type Step, type Turn, unchanged } from './form-context.ts';

type Edited = Extract<FormEvent, { type: 'edited' }>;

/** A message was edited: the answer that it gave follows, or stays when the new text is none. */
export const receiveEdit = (turn: Turn, edited: Edited): Step => {
  const { pending } = turn.cursor;
  const said = { raw: edited.text, messageId: edited.messageId, chatId: edited.chatId };
  if (pending?.messageId === edited.messageId && pending.chatId === edited.chatId)
    return sayAgain(turn, { ...said, path: pending.path });
  const stored = [...turn.filled.answers.values()].find(
    ({ messageId, chatId }) => messageId === edited.messageId && chatId === edited.chatId,
  );
  const question = stored && openQuestion(turn, stored.path);
  // The words under a file say nothing about the file.
  if (!question || question.field.type === 'file') return unchanged(turn);
  return correct(turn, question, { stored, said });
};

const sayAgain = (turn: Turn, said: Parameters<typeof answer>[2]): Step => {
  const question = openQuestion(turn, said.path);
  const cleared = { ...turn, cursor: { ...turn.cursor, pending: null } };
  return question ? answer(cleared, question, said) : unchanged(turn);
};

type Correction = {
  stored: Answer;
  said: { raw: string; messageId: number; chatId: number };
};

const correct = (turn: Turn, question: Question, { stored, said }: Correction): Step => {
  const reading = parse(question, said.raw, turn.env);
  const value = readingOf(reading);
  const label = labelOf(turn.form, question.field, question.group);
  const kept = asText(writeValue(question, stored.value, turn.env.files));
  if (reading.type === 'refused' || value === undefined)
    return stay(turn, {
      notices: [say('form-edit-refused', { label, value: kept }), ...errorOf(reading)],
    });
  if (isSame(stored.value, value)) return unchanged(turn);
  const objection = objectionTo(question, value, turn.filled);
  if (objection?.type === 'refuse')
    return stay(turn, {
      notices: [say('form-edit-refused', { label, value: kept }), objection.error],
    });
  const saved = save(turn, [{ ...said, path: question.path, value }]);
  return stay(turn, {
    ...saved,
    notices: [say('form-edited'), recorded(turn, question, value)],
  });
};

/** The likeliest reading counts; the notice shows what was understood. */
const readingOf = (reading: Reading): Value | undefined => {
  if (reading.type === 'value') return reading.value;
  return reading.type === 'unsure' ? reading.candidates[0] : undefined;
};

const errorOf = (reading: Reading) => (reading.type === 'refused' ? [reading.error] : []);
