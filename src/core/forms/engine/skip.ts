import { textList } from '../../shared/text-list.ts';
import { say } from '../../shared/text-ref.ts';
import { allQuestions, revOf } from '../answers/answers.ts';
import {
  hasDocument,
  isAsked,
  isInDocument,
  isRequired,
  isWalkedTo,
} from '../answers/condition.ts';
import { saysNoData } from '../answers/missing.ts';
import { type Lack, mayLack } from '../schema/lack.ts';
import { itemPath, type Located, locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import { commit, goOn, recorded, save } from './commit.ts';
import { defer } from './defer.ts';
import { goTo, isAt, stay, type Transition, type FormContext } from './form-context.ts';
import { onward } from './navigation.ts';

/** Optional questions may be left out, others only when that answers another question. */
export const canSkip = (context: FormContext, question: FormQuestion): boolean =>
  question.field.skipSets !== undefined ||
  saysNoData(question) ||
  (question.field.type !== 'note' && !isRequired(context.form, context.filled, question));

/** Leaves a question out on purpose, which is kept like an answer. */
export const skip = (
  context: FormContext,
  question: FormQuestion,
  as: Lack = 'no-data',
): Transition => {
  const { path, field } = question;
  if (field.skipSets) return answerInstead(context, question, insteadOf(field.skipSets, as));
  if (hasDocument(context.form, context.filled, field)) return leaveToDocument(context, question);
  if (!canSkip(context, question)) return defer(context, question);
  if (context.filled.answers.get(path)?.value === null) return goOn(context, path);
  const seen = isAt(context, path) ? context.cursor.seen : revOf(context.filled, path);
  const value = saysNoData(question) && mayLack(field, question.group) ? as : null;
  return commit(context, { path, value, raw: '', messageId: null, chatId: null, seen });
};

/** One word on it stands for all that the document says and nobody has typed. */
const leaveToDocument = (context: FormContext, question: FormQuestion): Transition => {
  const { form, filled } = context;
  const others = allQuestions(form, filled).filter(({ path }) => path !== question.path);
  const left: Located[] = [question, ...others].filter(
    (one) =>
      isAsked(form, filled, one) &&
      isWalkedTo(form, filled, one) &&
      isInDocument(form, filled, one),
  );
  const given = left
    .filter(({ path }) => !filled.answers.has(path))
    .map(({ path }) => ({ path, value: null, raw: '', messageId: null, chatId: null }));
  if (left.length === 0 || !isAt(context, question.path)) return goOn(context, question.path);
  const saved = save(context, given);
  const fields = left.filter((one, at) => left.findIndex(isOf(one)) === at);
  const labels = textList(fields.map(({ field, group }) => labelOf(form, field, group)));
  const { place, returnTo } = onward(context, saved.filled, question.path);
  const notices = [say('form-left-to-document', { labels })];
  return goTo(context, place, { ...saved, returnTo, notices });
};

/** Of items each question is named once. */
const isOf =
  ({ field, group }: Located) =>
  (one: Located): boolean =>
    one.field.id === field.id && one.group?.id === group?.id;

type SkipSets = NonNullable<FormQuestion['field']['skipSets']>;

const insteadOf = (sets: SkipSets, as: Lack): SkipSets =>
  as === 'not-applicable' ? { ...sets, value: sets.notApplicable ?? sets.value } : sets;

const answerInstead = (
  context: FormContext,
  { form, path, group, key }: FormQuestion,
  { field, value }: SkipSets,
): Transition => {
  const own = group?.fields.some(({ id }) => id === field);
  const other = group && key && own ? itemPath(group.id, key, field) : field;
  const given = { path: other, value, raw: '', messageId: null, chatId: null };
  const saved = save(context, [given]);
  const set = locate(form, other);
  const notices = set ? [recorded(context, { form, ...set }, value)] : [];
  if (!isAt(context, path)) return stay(context, { ...saved, notices });
  const { place, returnTo } = onward(context, saved.filled, path);
  return goTo(context, place, { ...saved, returnTo, notices });
};
