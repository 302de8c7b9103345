import type { Field, Form, GroupField } from '../schema/form.ts';
import { itemQuestions, type Located } from '../schema/path.ts';
import { type Filled, keysOf } from './answers.ts';
import { isRelevant } from './condition.ts';
import { hasUnsaid, isAnswered, isDone, missing } from './missing.ts';
import { mayBeAsked } from './possible.ts';

export type DraftProgress = {
  done: number;
  of: number;
  /** 0 to 1; 1 only when nothing is left. */
  share: number;
};

/**
 * How far a draft is, in questions. Those that an open question may bring up count until that is
 * settled, and a list counts as many items as it needs: answering never sets anybody back.
 */
export const progress = (form: Form, filled: Filled): DraftProgress => {
  const parts = form.fields.map((field) => partOf({ form, filled }, field));
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  // Of rows that one message answers all may be left out, but that has to be said.
  const isComplete =
    missing(form, filled).length === 0 &&
    !form.fields.some((field) => field.type === 'group' && hasUnsaid(filled, field));
  const answered = parts.reduce((sum, part) => sum + part.done, 0);
  const done = isComplete ? of : Math.min(answered, Math.max(of - 1, 0));
  return { done, of, share: of === 0 ? 1 : done / of };
};

type Draft = { form: Form; filled: Filled };
type Part = Pick<DraftProgress, 'done' | 'of'>;

const nothing: Part = { done: 0, of: 0 };

const partOf = (draft: Draft, field: Field): Part => {
  if (field.type === 'group') return groupPart(draft, field);
  return questionPart(draft, { path: field.id, field, group: null, key: null });
};

const questionPart = (draft: Draft, question: Located): Part => {
  if (!mayBeAsked(draft, question)) return nothing;
  const { form, filled } = draft;
  const isCounted = isRelevant(form, filled, question) && isAnswered(form, filled, question);
  return { done: isCounted ? 1 : 0, of: 1 };
};

const groupPart = (draft: Draft, group: GroupField): Part => {
  const items = keysOf(draft.filled, group.id).map((key) => itemPart(draft, group, key));
  if (group.given) return sumOf(items);
  if (group.min === 0) return { done: isDone(draft.form, draft.filled, group) ? 1 : 0, of: 1 };
  // Those that are furthest stand for the items that are needed.
  const weight = itemPart(draft, group, NEW).of;
  const done = items
    .map((item) => (item.of === 0 ? 0 : Math.floor((item.done / item.of) * weight)))
    .toSorted((one, other) => other - one)
    .slice(0, group.min)
    .reduce((sum, part) => sum + part, 0);
  return { done, of: weight * group.min };
};

/** No item has this key: it stands for one that nobody has begun. */
const NEW = '+';

/** Of what an item must have; a given one is walked through as a whole. */
const itemPart = (draft: Draft, group: GroupField, key: string): Part =>
  sumOf(
    itemQuestions(group, key)
      .filter(({ field }) => group.given || field.required !== false)
      .map((question) => questionPart(draft, question)),
  );

const sumOf = (parts: readonly Part[]): Part =>
  parts.reduce((sum, { done, of }) => ({ done: sum.done + done, of: sum.of + of }), nothing);
