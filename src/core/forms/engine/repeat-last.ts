import { say } from '../../shared/text-ref.ts';
import { revOf } from '../answers/answers.ts';
import { givenItem } from '../answers/facts.ts';
import { itemTitle } from '../answers/item-names.ts';
import { itemPath, itemQuestions } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Path, Value } from '../schema/value.ts';
import { type SaidValue, save } from './commit.ts';
import {
  goTo,
  isAt,
  stale,
  stay,
  type Transition,
  type FormContext,
  unchanged,
} from './form-context.ts';
import { onward } from './navigation.ts';

type Repeatable = { question: FormQuestion; rev: number };

/** What the last submission says of a given item nothing is answered of yet, in the form's order. */
export const lastAnswers = (context: FormContext, { group, key }: FormQuestion): SaidValue[] => {
  if (!group || !key) return [];
  const last = givenItem(context.env.facts, group.id, key)?.last ?? {};
  const asked = itemQuestions(group, key).filter(({ field }) => !field.calculation);
  if (asked.some(({ path }) => context.filled.answers.has(path))) return [];
  return asked.flatMap(({ path, field }) => {
    const value = last[field.id] ?? null;
    return value === null ? [] : [unsaid(path, value)];
  });
};

const unsaid = (path: Path, value: Value): SaidValue => ({
  path,
  value,
  raw: '',
  messageId: null,
  chatId: null,
});

/** One tap for an item of which nothing has changed. */
export const repeatLast = (context: FormContext, { question, rev }: Repeatable): Transition => {
  const { path, group, key } = question;
  const given = lastAnswers(context, question);
  const end = given.at(-1)?.path;
  if (!group || !key || end === undefined)
    return isOvertaken(context, question) ? unchanged(context) : stale(context);
  if (revOf(context.filled, path) !== rev) return stale(context);
  const saved = save(context, given);
  const title = itemTitle(context, group, key);
  const notices = [say('form-recorded-same', { title })];
  if (!isAt(context, path)) return stay(context, { ...saved, notices });
  const last = itemPath(group.id, key, group.fields.at(-1)?.id ?? '');
  const { place, returnTo } = onward(context, saved.filled, last);
  return goTo(context, place, { ...saved, returnTo, notices });
};

/** A second tap finds the item answered. */
const isOvertaken = (context: FormContext, { path }: FormQuestion): boolean =>
  !isAt(context, path) && context.filled.answers.has(path);
