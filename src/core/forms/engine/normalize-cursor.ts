import { isTopRelevant } from '../schema/condition.ts';
import { groupOf, itemPath, keysOf, topOf } from '../schema/path.ts';
import type { Cursor } from './cursor.ts';
import { openQuestion, type Turn } from './form-context.ts';
import type { Place } from './place.ts';
import { next } from './walk.ts';

/**
 * Moves a cursor off a place that is gone: the form was changed, a condition hides the question,
 * somebody else deleted the item. What was pending there goes with it.
 */
export const settle = (turn: Turn): Turn => {
  const place = standing(turn, turn.cursor.place);
  if (place === turn.cursor.place) return turn;
  const cursor: Cursor = { ...turn.cursor, place, pending: null, seen: 0 };
  return { ...turn, cursor };
};

type Paged = Extract<Place, { page: number }>;

const standing = (turn: Turn, place: Place): Place => {
  if (place.type === 'question')
    return isOpen(turn, place.path) ? place : afterGone(turn, place.path);
  if ('key' in place)
    return hasItem(turn, place) ? place : afterGone(turn, `${place.group}.${place.key}.`);
  if ('group' in place)
    return hasGroup(turn, place.group) ? place : next(turn.form, turn.filled, place.group);
  if ('page' in place) return isPage(turn, place) ? place : { type: 'review', page: 0 };
  return place;
};

/** Of an item that does not exist only the first question stands: it is being added. */
const isOpen = (turn: Turn, path: string): boolean => {
  const question = openQuestion(turn, path);
  if (!question) return false;
  const { group, key } = question;
  if (!group || key === null || keysOf(turn.filled, group.id).includes(key)) return true;
  return path === itemPath(group.id, key, group.fields[0]?.id ?? '');
};

const afterGone = ({ form, filled }: Turn, path: string): Place => {
  const group = groupOf(form, topOf(path));
  const isThere = group && isTopRelevant(form, filled, group);
  return isThere ? { type: 'items', group: group.id } : next(form, filled, topOf(path));
};

const hasGroup = ({ form, filled }: Turn, id: string): boolean => {
  const group = groupOf(form, id);
  return group !== undefined && isTopRelevant(form, filled, group);
};

const hasItem = (turn: Turn, { group, key }: { group: string; key: string }): boolean =>
  hasGroup(turn, group) && keysOf(turn.filled, group).includes(key);

/** Only what amends a version can be compared with it. */
const isPage = ({ form, env }: Turn, { type, page }: Paged): boolean =>
  type === 'changes'
    ? env.submitted !== undefined
    : page >= 0 && page < Math.max(form.sections.length, 1);
