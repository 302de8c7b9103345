import type { Field, Form, GroupField, ItemField } from '../schema/form.ts';
import { itemPath, itemQuestions, type Located, topQuestion } from '../schema/path.ts';
import type { Path } from '../schema/value.ts';
import { type Filled, keysOf } from './answers.ts';
import { isRelevant, isRequired, isTopRelevant, isWalkedTo } from './condition.ts';
import { objectionTo } from './constraints.ts';
import { onceADraft } from './once-a-draft.ts';
import { isSimple } from './simple.ts';

/** What stands in the way of submitting. For `too-few` the path is the group's id. */
export type Missing = { path: Path; why: 'unanswered' | 'too-few' | 'breaks-rule' };

/** Everything that is still to do, in the form's order. Empty means: may be submitted. */
export const missing = onceADraft((form, filled): readonly Missing[] => {
  const all: Missing[] = [];
  for (const field of form.fields)
    for (const one of missingOfField(form, filled, field)) all.push(one);
  return all;
});

const nothing: readonly Missing[] = [];

/** What is to do in one question or group of the form. */
export const missingOfField = (form: Form, filled: Filled, field: Field): readonly Missing[] => {
  if (isSimple(form, field))
    return field.required === false || isAnswered(form, filled, topQuestion(field))
      ? nothing
      : unansweredOf(field);
  if (!isTopRelevant(form, filled, field)) return nothing;
  if (field.type !== 'group') return missingOfQuestion(form, filled, topQuestion(field));
  const keys = keysOf(filled, field.id);
  const tooFew: Missing[] = keys.length < field.min ? [{ path: field.id, why: 'too-few' }] : [];
  return [...keys.flatMap((key) => missingOfItem(form, filled, { group: field, key })), ...tooFew];
};

/** The same of a question each time. */
const unansweredOf = (field: ItemField): readonly Missing[] => {
  const known = knownUnanswered.get(field) ?? [{ path: field.id, why: 'unanswered' }];
  knownUnanswered.set(field, known);
  return known;
};

const knownUnanswered = new WeakMap<ItemField, readonly Missing[]>();

/** What is to do in one item of a group. */
export const missingOfItem = (
  form: Form,
  filled: Filled,
  { group, key }: { group: GroupField; key: string },
): Missing[] =>
  itemQuestions(group, key).flatMap((question) => missingOfQuestion(form, filled, question));

const missingOfQuestion = (form: Form, filled: Filled, question: Located): readonly Missing[] => {
  if (question.field.calculation || !isRelevant(form, filled, question)) return nothing;
  const { path } = question;
  if (!isAnswered(form, filled, question))
    return isRequired(form, filled, question) ? [{ path, why: 'unanswered' }] : nothing;
  const value = filled.answers.get(path)?.value ?? null;
  const objection = objectionTo({ form, ...question }, value, filled);
  return objection?.type === 'refuse' ? [{ path, why: 'breaks-rule' }] : nothing;
};

/** Answered, left out where that is allowed, or nothing that people are led to. */
export const isAnswered = (form: Form, filled: Filled, question: Located): boolean => {
  const { value = null } = filled.answers.get(question.path) ?? {};
  if (value !== null && !(Array.isArray(value) && value.length === 0)) return true;
  if (!isWalkedTo(form, filled, question)) return true;
  return (
    filled.answers.has(question.path) &&
    (saysNoData(question) || !isRequired(form, filled, question))
  );
};

/** Leaving it out says that there are no data, which is an answer where one is required. */
export const saysNoData = ({ field }: Pick<Located, 'field'>): boolean =>
  field.skipAs === 'no-data' && !field.skipSets;

/** Nothing is left to do or to decide in this question or group. */
export const isDone = (form: Form, filled: Filled, field: Field): boolean => {
  if (field.type !== 'group') return isAnswered(form, filled, topQuestion(field));
  return (
    isBegun(filled, field) &&
    missingOfField(form, filled, field).length === 0 &&
    !hasUnsaid(filled, field)
  );
};

/** Rows that one message answers are led to as other optional questions are, until something is said of each. */
export const hasUnsaid = (filled: Filled, { id, inOneMessage }: GroupField): boolean =>
  inOneMessage !== undefined &&
  !inOneMessage.states &&
  keysOf(filled, id).some((key) => !filled.answers.has(itemPath(id, key, inOneMessage.value)));

/** Somebody has put something into the group, or said that there is nothing; given ones begin so. */
const isBegun = (filled: Filled, group: GroupField): boolean =>
  group.given === true || keysOf(filled, group.id).length > 0 || filled.answers.has(group.id);
