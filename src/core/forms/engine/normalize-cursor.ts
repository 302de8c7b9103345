import { keysOf } from '../answers/answers.ts';
import { isTopRelevant } from '../answers/condition.ts';
import { groupOf, itemPath, topOf } from '../schema/path.ts';
import { sheetOf } from '../schema/sheet.ts';
import type { Cursor } from './cursor.ts';
import { openQuestion, type FormContext } from './form-context.ts';
import type { Place } from './place.ts';
import { placeAfter } from './question-order.ts';
import { isReviewPage } from './review-pages.ts';
import { figuresOf } from './sheet-place.ts';

/**
 * Moves a cursor off a place that is gone: the form was changed, a condition hides the question,
 * somebody else deleted the item. What was pending there goes with it.
 */
export const normalizeCursor = (context: FormContext): FormContext => {
  const place = standing(context, context.cursor.place);
  if (place === context.cursor.place) return context;
  const cursor: Cursor = { ...context.cursor, place, pending: null, seen: 0 };
  return { ...context, cursor };
};

type Paged = Extract<Place, { page: number }>;

const standing = (context: FormContext, place: Place): Place => {
  if (place.type === 'question')
    return isOpen(context, place.path) ? place : afterGone(context, place.path);
  if ('key' in place)
    return hasItem(context, place) ? place : afterGone(context, `${place.group}.${place.key}.`);
  if ('group' in place)
    return hasGroup(context, place.group) || hasTable(context, place)
      ? place
      : placeAfter(context.form, context.filled, place.group);
  return mayStand(context, place) ? place : elsewhere(context, place);
};

/** Where somebody was before they had a document read. */
const elsewhere = (context: FormContext, { type }: Place): Place => {
  const from = type === 'found' ? context.cursor.document?.from : undefined;
  return from && from.type !== 'found' ? standing(context, from) : { type: 'review', page: 0 };
};

/** Of an item that does not exist only the first question stands: it is being added. */
const isOpen = (context: FormContext, path: string): boolean => {
  const question = openQuestion(context, path);
  if (!question) return false;
  const { group, key } = question;
  if (!group || key === null || keysOf(context.filled, group.id).includes(key)) return true;
  return path === itemPath(group.id, key, group.fields[0]?.id ?? '');
};

const afterGone = ({ form, filled }: FormContext, path: string): Place => {
  const group = groupOf(form, topOf(path));
  const isThere = group && isTopRelevant(form, filled, group);
  return isThere ? { type: 'items', group: group.id } : placeAfter(form, filled, topOf(path));
};

const hasGroup = ({ form, filled }: FormContext, id: string): boolean => {
  const group = groupOf(form, id);
  return group !== undefined && isTopRelevant(form, filled, group);
};

const hasTable = ({ form, filled }: FormContext, place: Place): boolean => {
  const sheet = place.type === 'rows' ? sheetOf(form, place.group) : undefined;
  return sheet !== undefined && figuresOf(form, filled, sheet).length > 0;
};

const hasItem = (context: FormContext, { group, key }: { group: string; key: string }): boolean =>
  hasGroup(context, group) && keysOf(context.filled, group).includes(key);

/** Pages that there are, and a document that is at hand. */
const mayStand = (context: FormContext, place: Place): boolean => {
  if (place.type === 'found') return isRead(context);
  // A list shows the page that is nearest.
  return !('page' in place) || place.type === 'items' || isPage(context, place);
};

/** It is being read or has been: not one that came after it, nor what cannot be read. */
const isRead = ({ env, cursor: { document } }: FormContext): boolean => {
  if (document?.state === 'offered') return false;
  return env.found !== undefined || (document !== null && env.readingRefused === undefined);
};

/** Only what amends a version can be compared with it. */
const isPage = ({ form, env }: FormContext, { type, page }: Paged): boolean => {
  if (type === 'changes') return env.submitted !== undefined;
  if (type === 'review') return isReviewPage(form, page);
  // How many pages the whole has, only the edge knows.
  return page >= 0 && (type === 'whole' || page < Math.max(form.sections.length, 1));
};
