import { allQuestions, type Filled, keysOf } from '../answers/answers.ts';
import { isRelevant, isThere, isTopRelevant, isWalkedTo } from '../answers/condition.ts';
import { isAnswered, isDone, missingOfField } from '../answers/missing.ts';
import type { Field, Form, GroupField } from '../schema/form.ts';
import { itemQuestions, locate, type Located, topOf } from '../schema/path.ts';
import type { Path } from '../schema/value.ts';
import type { Place } from './place.ts';
import { tableBefore, tableFor } from './sheet-place.ts';

/** Where a person goes who has just dealt with `from`: the next open question, or the review. */
export const placeAfter = (form: Form, filled: Filled, from: Path): Place => {
  const located = locate(form, from);
  if (located?.group) return nextInItem(form, filled, located);
  const at = form.fields.findIndex(({ id }) => id === topOf(from));
  const open = form.fields
    .slice(at + 1)
    .find((field) => isTopRelevant(form, filled, field) && !isDone(form, filled, field));
  if (open) return enter(form, filled, { field: open, from });
  const skipped = form.fields.find(
    (field) =>
      field.type !== 'group' &&
      missingOfField(form, filled, field).some(({ why }) => why === 'unanswered'),
  );
  return skipped ? enter(form, filled, { field: skipped, from }) : { type: 'review', page: 0 };
};

/** The first open question of a form, for a new draft. */
export const firstPlace = (form: Form, filled: Filled): Place => placeAfter(form, filled, '');

const nextInItem = (form: Form, filled: Filled, located: Located): Place => {
  const { group, key, path } = located;
  if (!group || !key) return { type: 'review', page: 0 };
  const questions = itemQuestions(group, key).filter((one) => isRelevant(form, filled, one));
  const at = questions.findIndex((one) => one.path === path);
  const open = [...questions.slice(at + 1), ...questions.slice(0, Math.max(at, 0))].find(
    (one) => !isAnswered(form, filled, one),
  );
  if (open) return question(open.path);
  return group.given
    ? nextGiven(form, filled, { group, after: key })
    : { type: 'items', group: group.id };
};

/** People are led from one given item to the placeAfter, and on when all are answered. */
const nextGiven = (
  form: Form,
  filled: Filled,
  { group, after }: { group: GroupField; after: string },
): Place => firstOpen(form, filled, { group, after }) ?? placeAfter(form, filled, group.id);

const firstOpen = (
  form: Form,
  filled: Filled,
  { group, after }: { group: GroupField; after?: string },
): Place | undefined => {
  const keys = keysOf(filled, group.id);
  const at = after === undefined ? -1 : keys.indexOf(after);
  const open = [...keys.slice(at + 1), ...keys.slice(0, Math.max(at, 0))]
    .flatMap((key) => itemQuestions(group, key))
    .find((one) => isRelevant(form, filled, one) && !isAnswered(form, filled, one));
  return open && question(open.path);
};

/** Of given items the first open question is asked at once; other groups show their list. */
const enter = (form: Form, filled: Filled, { field, from }: { field: Field; from: Path }): Place =>
  allAtOnce(filled, field) ??
  tableFor(form, filled, { path: field.id, from }) ??
  (field.type === 'group' && field.given ? firstOpen(form, filled, { group: field }) : undefined) ??
  placeOf(field);

/** Where one message can say it all, several given items of which nothing is said are begun so. */
const allAtOnce = (filled: Filled, field: Field): Place | undefined => {
  if (field.type !== 'group' || !field.inOneMessage) return undefined;
  const keys = keysOf(filled, field.id);
  const isBegun = keys
    .flatMap((key) => itemQuestions(field, key))
    .some(
      (one) => !one.field.calculation && (filled.answers.get(one.path)?.value ?? null) !== null,
    );
  return keys.length > 1 && !isBegun ? { type: 'rows', group: field.id, page: 0 } : undefined;
};

/** The place before: hidden questions are passed over. Undefined at the first question. */
export const placeBefore = (form: Form, filled: Filled, from: Path): Place | undefined => {
  const located = locate(form, from);
  if (located?.group && located.key) {
    const before = itemQuestions(located.group, located.key).filter(
      (one) =>
        one.path === from || (isRelevant(form, filled, one) && isWalkedTo(form, filled, one)),
    );
    const at = before.findIndex(({ path }) => path === from);
    const one = before[at - 1];
    return one ? question(one.path) : { type: 'items', group: located.group.id };
  }
  const field = form.fields
    .slice(
      0,
      Math.max(
        form.fields.findIndex(({ id }) => id === from),
        0,
      ),
    )
    .findLast((one) => !one.calculation && isThere(form, filled, one));
  return field && (tableBefore(form, filled, { path: field.id, from }) ?? placeOf(field));
};

/** The place where one of the form's own fields is answered. */
export const placeOf = (field: Field): Place =>
  field.type === 'group' ? { type: 'items', group: field.id } : question(field.id);

const question = (path: Path): Place => ({ type: 'question', path, single: false });

/** Questions that exist after a change and did not before, and have no answer yet. */
export const revealed = (form: Form, before: Filled, after: Filled): Path[] =>
  allQuestions(form, after)
    .filter((one) => isRelevant(form, after, one) && !isRelevant(form, before, one))
    .filter((one) => !isAnswered(form, after, one))
    .map(({ path }) => path);
