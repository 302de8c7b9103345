import { say } from '../../shared/text-ref.ts';
import { keysOf } from '../answers/answers.ts';
import { isTopRelevant } from '../answers/condition.ts';
import { isAnswered, isDone, missing } from '../answers/missing.ts';
import { groupOf, itemQuestions, topOf } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Path } from '../schema/value.ts';
import {
  goTo,
  isAt,
  openQuestion,
  type FormContext,
  type Transition,
  unchanged,
} from './form-context.ts';
import { placeAround } from './navigation.ts';
import type { Place } from './place.ts';
import { placeOf } from './question-order.ts';
import { tableFor } from './sheet-place.ts';

/** Leaves a question open and goes on: nothing is stored, and it is asked again before sending. */
export const defer = (context: FormContext, question: FormQuestion): Transition => {
  const { path, field, group } = question;
  if (!isAt(context, path)) return unchanged(context);
  const label = labelOf(context.form, field, group);
  return goTo(context, placeBeyond(context, question), {
    notices: [say('form-deferred', { label })],
  });
};

const placeBeyond = (context: FormContext, question: FormQuestion): Place => {
  const { place, returnTo } = context.cursor;
  const { path, group, key } = question;
  if (returnTo === 'missing') return nextOfMissing(context, path);
  if (place.type === 'question' && place.single) return placeAround(context, path);
  if (!group || !key) return nextField(context, path);
  const inItem = firstOpen(context, path, [key]);
  if (inItem) return inItem;
  if (!group.given) return { type: 'items', group: group.id };
  const keys = keysOf(context.filled, group.id);
  return firstOpen(context, path, keys.slice(keys.indexOf(key) + 1)) ?? nextField(context, path);
};

/** The next open question of these items, after the one at the path. */
const firstOpen = (
  context: FormContext,
  path: Path,
  keys: readonly string[],
): Place | undefined => {
  const { form, filled } = context;
  const group = groupOf(form, topOf(path));
  if (!group) return undefined;
  const all = keys.flatMap((key) => itemQuestions(group, key));
  const open = all
    .slice(all.findIndex((one) => one.path === path) + 1)
    .find((one) => openQuestion(context, one.path) && !isAnswered(form, filled, one));
  return open && { type: 'question', path: open.path, single: false };
};

const nextField = ({ form, filled }: FormContext, path: Path): Place => {
  const at = form.fields.findIndex(({ id }) => id === topOf(path));
  const open = form.fields
    .slice(at + 1)
    .find((field) => isTopRelevant(form, filled, field) && !isDone(form, filled, field));
  if (!open) return { type: 'missing' };
  return tableFor(form, filled, { path: open.id, from: path }) ?? placeOf(open);
};

const nextOfMissing = ({ form, filled }: FormContext, path: Path): Place => {
  const all = missing(form, filled);
  const next = all[all.findIndex((one) => one.path === path) + 1];
  if (!next) return { type: 'missing' };
  return next.why === 'too-few'
    ? { type: 'items', group: next.path }
    : { type: 'question', path: next.path, single: true };
};
