import type { Form } from '../schema/form.ts';
import { groupOf, itemPath, locate, type Located } from '../schema/path.ts';
import { comparedIn, type Condition, type FieldRef, isComparison } from '../schema/rules.ts';
import type { Path } from '../schema/value.ts';
import { type Filled, keysOf } from './answers.ts';
import {
  type ConditionScope,
  conditionsToExist,
  isRelevant,
  isWalkedTo,
  looker,
  valueOf,
} from './condition.ts';

type Draft = {
  form: Form;
  filled: Filled;
  /** Questions that are being decided about: two that wait for each other open neither. */
  asking?: ReadonlySet<Path>;
};

/**
 * Whether people are or may yet be led to a question: a condition that hangs on what nobody has
 * answered may still come true. Answering can settle it, never open it.
 */
export const mayBeAsked = (draft: Draft, question: Located): boolean => {
  const { field, group, key } = question;
  if (field.calculation) return false;
  const { form, filled, asking } = draft;
  if (asking?.has(question.path)) return false;
  if (isRelevant(form, filled, question) && isWalkedTo(form, filled, question)) return true;
  const within = { ...draft, asking: new Set([...(asking ?? []), question.path]) };
  return [...conditionsToExist(form, field, group), field.askedWhen, group?.relevant].every(
    (condition) => !condition || mayHold(within, condition, { group, key }),
  );
};

/** The same of a question that nobody is led to, but that may be answered: in a list, by a document. */
export const mayBeAnswered = (draft: Draft, { field, group, key, path }: Located): boolean => {
  const within = { ...draft, asking: new Set([path]) };
  return (
    !field.calculation &&
    [...conditionsToExist(draft.form, field, group), group?.relevant].every(
      (condition) => !condition || mayHold(within, condition, { group, key }),
    )
  );
};

const mayHold = (draft: Draft, condition: Condition, scope: ConditionScope): boolean => {
  if (looker(draft.form, draft.filled)(condition, scope)) return true;
  if (condition.type === 'any-item') {
    const group = groupOf(draft.form, condition.group) ?? null;
    const keys = keysOf(draft.filled, condition.group);
    return keys.some((key) => mayHold(draft, condition.of, { group, key }));
  }
  if (condition.type === 'all') return condition.of.every((part) => mayHold(draft, part, scope));
  if (condition.type === 'any') return condition.of.some((part) => mayHold(draft, part, scope));
  if (isComparison(condition)) return mayCompare(draft, comparedIn(condition), scope);
  return refsOf(condition).some((ref) => isOpen(draft, ref, scope));
};

/** Two values of which one is still to come. */
const mayCompare = (draft: Draft, refs: readonly FieldRef[], scope: ConditionScope): boolean =>
  refs.some((ref) => isOpen(draft, ref, scope)) &&
  refs.every((ref) => isOpen(draft, ref, scope) || valueOf(draft, ref, scope) !== undefined);

/** Nobody has answered it, and it may be asked. */
const isOpen = (draft: Draft, ref: FieldRef, { group, key }: ConditionScope): boolean => {
  const inItem = group && key ? locate(draft.form, itemPath(group.id, key, ref)) : undefined;
  const located = inItem ?? locate(draft.form, ref);
  return (
    located !== undefined && !draft.filled.answers.has(located.path) && mayBeAsked(draft, located)
  );
};

const refsOf = (condition: Condition): FieldRef[] => {
  if (isComparison(condition)) return [...comparedIn(condition)];
  if ('field' in condition) return [condition.field];
  if (condition.type === 'tied') return [];
  return condition.type === 'all' || condition.type === 'any'
    ? condition.of.flatMap(refsOf)
    : refsOf(condition.of);
};
