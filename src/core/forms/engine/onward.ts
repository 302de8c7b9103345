import type { Filled, Path } from '../answers/answers.ts';
import { missing } from '../answers/missing.ts';
import { isRequired } from '../schema/condition.ts';
import { groupOf, keysOf, locate } from '../schema/path.ts';
import type { Cursor } from './cursor.ts';
import type { Turn } from './form-context.ts';
import type { Place } from './place.ts';
import { next, revealed } from './walk.ts';

export type Destination = { place: Place; returnTo: Cursor['returnTo'] };

/** Where a person goes after dealing with the question at the cursor. */
export const onward = (turn: Turn, after: Filled, path: Path): Destination => {
  const { place, returnTo } = turn.cursor;
  const isSingle = place.type === 'question' && place.single;
  // A new item is walked through to its end, optional questions too, whatever led there.
  const isWalking = !isSingle && (returnTo !== 'missing' || path.includes('.'));
  if (isWalking) return walkOn(turn, after, path);
  const shown = revealedBy(turn, after);
  if (shown !== undefined)
    return { place: alone(shown), returnTo: shown.includes('.') ? returnTo : 'missing' };
  if (returnTo === 'missing') return nextMissing(turn, after);
  return { place: placeAround(turn, path), returnTo };
};

const walkOn = (turn: Turn, after: Filled, path: Path): Destination => {
  const { returnTo } = turn.cursor;
  if (returnTo === 'review' && !path.includes('.'))
    return { place: reviewOf(turn, path), returnTo: null };
  return { place: next(turn.form, after, path), returnTo };
};

/** A required question that this very change has brought up. */
const revealedBy = ({ form, filled }: Turn, after: Filled): Path | undefined =>
  revealed(form, filled, after).find((path) => {
    const located = locate(form, path);
    return located && isRequired(form, after, located);
  });

/** The list or review that a single question was opened from. */
const placeAround = (turn: Turn, path: Path): Place => {
  const [group = '', key = ''] = path.split('.');
  return path.includes('.') ? { type: 'item', group, key } : reviewOf(turn, path);
};

/** The next thing to do before submitting, or the review when all is done. */
export const nextMissing = ({ form }: Turn, after: Filled): Destination => {
  const [first] = missing(form, after);
  if (!first) return { place: { type: 'review', page: 0 }, returnTo: null };
  const place: Place =
    first.why === 'too-few' ? { type: 'items', group: first.path } : alone(first.path);
  return { place, returnTo: 'missing' };
};

/** The page of the review on which a question stands. */
export const reviewOf = ({ form }: Pick<Turn, 'form'>, path: Path): Place => {
  const top = form.fields.find(({ id }) => id === path.split('.')[0]);
  return { type: 'review', page: Math.max(form.sections.indexOf(top?.section ?? ''), 0) };
};

/** After a group's list. A list that is too short is not asked for again at once. */
export const leaveGroup = (turn: Turn, after: Filled, group: string): Destination => {
  const { returnTo } = turn.cursor;
  const isShort = keysOf(after, group).length < (groupOf(turn.form, group)?.min ?? 0);
  if (returnTo === 'missing' && !isShort) return nextMissing(turn, after);
  if (returnTo !== null) return { place: reviewOf(turn, group), returnTo: null };
  return { place: next(turn.form, after, group), returnTo };
};

const alone = (path: Path): Place => ({ type: 'question', path, single: true });
