import { say } from '../../shared/text-ref.ts';
import { goTo, isAt, objectTo, stay, type Step, type Turn } from '../engine/form-context.ts';
import { onward } from '../engine/onward.ts';
import { isRequired } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';
import { revOf } from './answers.ts';
import { commit, goOn, save } from './commit.ts';

/** Optional questions may be left out, others only when that answers another question. */
export const canSkip = (turn: Turn, question: Question): boolean =>
  question.field.skipSets !== undefined ||
  (question.field.type !== 'note' && !isRequired(turn.form, turn.filled, question));

/** Leaves a question out on purpose, which is kept like an answer. */
export const skip = (turn: Turn, question: Question): Step => {
  const { path, field } = question;
  if (field.skipSets) return answerInstead(turn, question, field.skipSets);
  if (!canSkip(turn, question)) return objectTo(turn, say('form-error_required'));
  if (turn.filled.answers.get(path)?.value === null) return goOn(turn, path);
  const seen = isAt(turn, path) ? turn.cursor.seen : revOf(turn.filled, path);
  return commit(turn, { path, value: null, raw: '', messageId: null, chatId: null, seen });
};

type SkipSets = NonNullable<Question['field']['skipSets']>;

const answerInstead = (turn: Turn, { path }: Question, { field, value }: SkipSets): Step => {
  const given = { path: field, value, raw: '', messageId: null, chatId: null };
  const saved = save(turn, [given]);
  if (!isAt(turn, path)) return stay(turn, saved);
  const { place, returnTo } = onward(turn, saved.filled, path);
  return goTo(turn, place, { ...saved, returnTo });
};
