import { say } from '../../shared/text-ref.ts';
import { type Filled, keysOf } from '../answers/answers.ts';
import { isRequired, topFields } from '../answers/condition.ts';
import { missing } from '../answers/missing.ts';
import { groupOf, locate } from '../schema/path.ts';
import type { Path } from '../schema/value.ts';
import type { Cursor } from './cursor.ts';
import { goTo, isAt, stale, stay, type Transition, type FormContext } from './form-context.ts';
import type { Place } from './place.ts';
import { placeAfter, placeOf, placeBefore, revealed } from './question-order.ts';
import { afterStop } from './remarks.ts';
import { reviewPageOf } from './review-pages.ts';
import { tableFor } from './sheet-place.ts';

export type Destination = { place: Place; returnTo: Cursor['returnTo'] };

/** Where a person goes after dealing with the question at the cursor. */
export const onward = (context: FormContext, after: Filled, path: Path): Destination => {
  const { place, returnTo } = context.cursor;
  const isSingle = place.type === 'question' && place.single;
  // A new item is walked through to its end, optional questions too, whatever led there.
  const isWalking = !isSingle && (returnTo !== 'missing' || path.includes('.'));
  if (isWalking) return walkOn(context, after, path);
  const shown = revealedBy(context, after);
  return shown === undefined ? backFrom(context, after, path) : alsoAsked(shown, returnTo);
};

const alsoAsked = (shown: Path, returnTo: Cursor['returnTo']): Destination => ({
  place: alone(shown),
  returnTo: shown.includes('.') || returnTo === 'remarks' ? returnTo : 'missing',
});

/** From a question that was opened alone to where it was opened. */
const backFrom = (context: FormContext, after: Filled, path: Path): Destination => {
  const { returnTo } = context.cursor;
  if (returnTo === 'missing') return nextMissing(context, after);
  if (returnTo === 'remarks') return nextRemarked(context, after, path);
  if (returnTo === 'changes') return { place: { type: 'changes', page: 0 }, returnTo: null };
  return { place: placeAround(context, path), returnTo };
};

/** The next of what the Board asks again; behind the last of it the difference. */
const nextRemarked = (context: FormContext, after: Filled, path: Path): Destination => {
  const place = afterStop(context, after, path);
  return { place, returnTo: place.type === 'changes' ? null : 'remarks' };
};

const walkOn = (context: FormContext, after: Filled, path: Path): Destination => {
  const { returnTo } = context.cursor;
  if (returnTo === 'review' && !path.includes('.'))
    return { place: reviewOf(context, path), returnTo: null };
  return { place: placeAfter(context.form, after, path), returnTo };
};

/** A required question that this very change has brought up. */
const revealedBy = ({ form, filled }: FormContext, after: Filled): Path | undefined =>
  revealed(form, filled, after).find((path) => {
    const located = locate(form, path);
    return located && isRequired(form, after, located);
  });

/** The list or review that a single question was opened from. */
export const placeAround = (context: FormContext, path: Path): Place => {
  const [group = '', key = ''] = path.split('.');
  if (path.includes('.')) return { type: 'item', group, key };
  // Whoever amends sees the difference at once, and may send it.
  return context.env.submitted ? { type: 'changes', page: 0 } : reviewOf(context, path);
};

/** The next thing to do before submitting, or the review when all is done. */
export const nextMissing = ({ form }: FormContext, after: Filled): Destination => {
  const [first] = missing(form, after);
  if (!first) return { place: { type: 'review', page: 0 }, returnTo: null };
  const place: Place =
    first.why === 'too-few'
      ? { type: 'items', group: first.path }
      : (tableFor(form, after, { path: first.path, from: '' }) ?? alone(first.path));
  return { place, returnTo: 'missing' };
};

/** The page of the review on which a question stands. */
export const reviewOf = (context: Pick<FormContext, 'form' | 'filled'>, path: Path): Place => ({
  type: 'review',
  page: reviewPageOf(context, path),
});

/** After a group's list. A list that is too short is not asked for again at once. */
export const leaveGroup = (context: FormContext, after: Filled, group: string): Destination => {
  const { returnTo } = context.cursor;
  const isShort = keysOf(after, group).length < (groupOf(context.form, group)?.min ?? 0);
  if (returnTo === 'missing' && !isShort) return nextMissing(context, after);
  if (returnTo === 'remarks') return nextRemarked(context, after, group);
  if (returnTo !== null) return { place: reviewOf(context, group), returnTo: null };
  return { place: placeAfter(context.form, after, group), returnTo };
};

const alone = (path: Path): Place => ({ type: 'question', path, single: true });

/** To where the person came from: the question before, or the list or review around it. */
export const goBack = (context: FormContext): Transition => {
  const place = placeBehind(context, context.cursor.place);
  return place ? goTo(context, place) : stay(context, { notices: [say('form-at-first')] });
};

/** The back button of a prompt; of an old prompt it leads to the question before that one. */
export const goBackFrom = (context: FormContext, path: Path): Transition => {
  const { place } = context.cursor;
  if (isAt(context, path) || (place.type === 'items' && place.group === path))
    return goBack(context);
  const isKnown = locate(context.form, path) ?? context.form.fields.find(({ id }) => id === path);
  const before = isKnown && placeBefore(context.form, context.filled, path);
  return before ? goTo(context, before, { returnTo: null }) : stale(context);
};

const placeBehind = (context: FormContext, place: Place): Place | undefined => {
  if (place.type === 'rows') return beforeList(context, place.group);
  if ('group' in place && place.type !== 'items') return { type: 'items', group: place.group };
  if (place.type === 'question') return beforeQuestion(context, place);
  if (place.type === 'items') return beforeList(context, place.group);
  if (place.type === 'review') return lastPlace(context);
  return place.type === 'confirm-cancel' ? place.back : { type: 'review', page: 0 };
};

const beforeQuestion = (
  context: FormContext,
  { path, single }: { path: Path; single: boolean },
): Place | undefined =>
  single ? around(context, path) : placeBefore(context.form, context.filled, path);

const beforeList = (context: FormContext, group: string): Place | undefined =>
  context.cursor.returnTo === null
    ? placeBefore(context.form, context.filled, group)
    : reviewOf(context, group);

const around = (context: FormContext, path: Path): Place => {
  const [group = '', key] = path.split('.');
  return key === undefined ? reviewOf(context, path) : { type: 'item', group, key };
};

const lastPlace = ({ form, filled }: FormContext): Place | undefined => {
  const last = topFields(form, filled).findLast(({ calculation }) => !calculation);
  return last && placeOf(last);
};
