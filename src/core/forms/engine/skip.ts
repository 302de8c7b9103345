import { revOf } from '../answers/answers.ts';
import { isRequired } from '../answers/condition.ts';
import type { FormQuestion } from '../schema/question.ts';
import { commit, goOn, save } from './commit.ts';
import { defer } from './defer.ts';
import { goTo, isAt, stay, type Transition, type FormContext } from './form-context.ts';
import { onward } from './navigation.ts';

/** Optional questions may be left out, others only when that answers another question. */
export const canSkip = (context: FormContext, question: FormQuestion): boolean =>
  question.field.skipSets !== undefined ||
  (question.field.type !== 'note' && !isRequired(context.form, context.filled, question));

/** Leaves a question out on purpose, which is kept like an answer. */
export const skip = (context: FormContext, question: FormQuestion): Transition => {
  const { path, field } = question;
  if (field.skipSets) return answerInstead(context, question, field.skipSets);
  if (!canSkip(context, question)) return defer(context, question);
  if (context.filled.answers.get(path)?.value === null) return goOn(context, path);
  const seen = isAt(context, path) ? context.cursor.seen : revOf(context.filled, path);
  return commit(context, { path, value: null, raw: '', messageId: null, chatId: null, seen });
};

type SkipSets = NonNullable<FormQuestion['field']['skipSets']>;

const answerInstead = (
  context: FormContext,
  { path }: FormQuestion,
  { field, value }: SkipSets,
): Transition => {
  const given = { path: field, value, raw: '', messageId: null, chatId: null };
  const saved = save(context, [given]);
  if (!isAt(context, path)) return stay(context, saved);
  const { place, returnTo } = onward(context, saved.filled, path);
  return goTo(context, place, { ...saved, returnTo });
};
