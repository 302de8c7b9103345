import { say } from '../../shared/text-ref.ts';
import { keysOf } from '../answers/answers.ts';
import { missing } from '../answers/missing.ts';
import { groupOf, itemPath } from '../schema/path.ts';
import type { Action } from './action.ts';
import { changesOf } from './amendment.ts';
import { chooseOne, showChoices } from './choose-items.ts';
import { save } from './commit.ts';
import { copyItems, previewCopy } from './copy-items.ts';
import { duplicateItem } from './duplicate-item.ts';
import { allFigures, figuresOneByOne, leaveFigures, sheetAt, showFigures } from './figures.ts';
import { goTo, stale, stay, type Transition, type FormContext, unchanged } from './form-context.ts';
import { allAsPlanned, oneByOne, showRows } from './given-rows.ts';
import { leaveList } from './leave-list.ts';
import { nextMissing } from './navigation.ts';
import { stopsOf } from './remarks.ts';
import { reorder } from './reorder.ts';
import { undo } from './undo.ts';

/** Buttons that lead somewhere in the draft, or out of it. */
export type MoveAction = Exclude<
  Action,
  { path: string } | { op: `found${string}` } | { op: 'read' | 'read-no' }
>;

type Handlers = {
  [Op in MoveAction['op']]: (
    context: FormContext,
    action: Extract<MoveAction, { op: Op }>,
    rev: number,
  ) => Transition;
};

export const pressMove = (context: FormContext, action: MoveAction, rev: number): Transition => {
  const handle = handlers[action.op] as (
    context: FormContext,
    action: MoveAction,
    rev: number,
  ) => Transition;
  return handle(context, action, rev);
};

const hasItem = ({ filled }: FormContext, group: string, key: string): boolean =>
  keysOf(filled, group).includes(key);

const list = (context: FormContext, group: string): Transition => {
  if (!groupOf(context.form, group)) return stale(context);
  const { type } = context.cursor.place;
  const from =
    type === 'missing'
      ? ({ returnTo: 'missing' } as const)
      : type === 'review' || type === 'jump'
        ? ({ returnTo: 'review' } as const)
        : {};
  return goTo(context, { type: 'items', group }, from);
};

/** A new item is stored with its first answer, so that tapping twice adds nothing twice. */
const add = (context: FormContext, group: string): Transition => {
  const field = groupOf(context.form, group);
  const first = field?.fields[0];
  if (!field || !first || field.given) return stale(context);
  if (keysOf(context.filled, group).length >= field.max)
    return stay(context, { notices: [say('form-error_too-many-items', { max: field.max })] });
  if (isAdding(context, group)) return stay(context);
  const path = itemPath(group, context.env.newKey(), first.id);
  return goTo(context, { type: 'question', path, single: false });
};

const isAdding = (context: FormContext, group: string): boolean => {
  const { place } = context.cursor;
  if (place.type !== 'question') return false;
  const [id, key] = place.path.split('.');
  return id === group && key !== undefined && !hasItem(context, group, key);
};

type Item = { group: string; key: string };

const remove = (context: FormContext, { group, key }: Item, rev: number): Transition => {
  if (groupOf(context.form, group)?.given) return stale(context);
  if (!hasItem(context, group, key)) return unchanged(context);
  if (rev !== context.filled.rev) return stale(context);
  const saved = save(context, [], [{ type: 'remove-item', group, key }]);
  return goTo(context, { type: 'items', group }, { ...saved, notices: [say('form-item-deleted')] });
};

const leave = (context: FormContext, group: string): Transition => {
  const { place } = context.cursor;
  const field = groupOf(context.form, group);
  if (!('group' in place) || place.group !== group) return stale(context);
  const sheet = sheetAt(context, group);
  if (sheet) return leaveFigures(context, sheet);
  return field ? leaveList(context, field) : stale(context);
};

const ifItem = (context: FormContext, action: Item, type: 'item' | 'confirm-delete') =>
  hasItem(context, action.group, action.key) &&
  (type === 'item' || !groupOf(context.form, action.group)?.given)
    ? goTo(context, { type, group: action.group, key: action.key })
    : stale(context);

/** Asks once more; what stands in the way comes first. */
const askToSubmit = (context: FormContext): Transition =>
  notReady(context) ?? goTo(context, { type: 'confirm-submit' }, { returnTo: null });

/** Something is missing, or an amendment changes nothing. */
const notReady = (context: FormContext): Transition | undefined => {
  if (missing(context.form, context.filled).length > 0)
    return goTo(context, { type: 'missing' }, { returnTo: null });
  // What the Board gave back may be answered by leaving it as it is.
  if (changesOf(context)?.length !== 0 || context.env.remarks) return undefined;
  const notices = [say('form-no-changes', { number: context.env.submitted?.number ?? '' })];
  return goTo(context, { type: 'review', page: 0 }, { returnTo: null, notices });
};

const submit = (context: FormContext, rev: number): Transition => {
  const obstacle = notReady(context);
  if (obstacle) return obstacle;
  // Somebody changed an answer after this person read them all.
  if (rev !== context.filled.rev) {
    const review = goTo(context, { type: 'review', page: 0 });
    return { ...review, outcome: 'stale', toast: say('form-toast_changed') };
  }
  return stay(context, { outcome: 'submit' });
};

const toRemark = (context: FormContext, at: number): Transition => {
  const stop = stopsOf(context)[at];
  return stop
    ? goTo(context, stop.place, { returnTo: 'remarks' })
    : goTo(
        context,
        context.env.submitted ? { type: 'changes', page: 0 } : { type: 'review', page: 0 },
        {
          returnTo: null,
        },
      );
};

const fillMissing = (context: FormContext): Transition => {
  const { place: here, document } = context.cursor;
  if (here.type === 'found' && document?.from) return goTo(context, document.from);
  const { place, returnTo } = nextMissing(context, context.filled);
  return goTo(context, place, { returnTo });
};

/** The cursor goes back to where the question came up: a draft may be restored, or continued. */
const cancel = (context: FormContext): Transition => {
  const { place } = context.cursor;
  return place.type === 'confirm-cancel'
    ? goTo(context, place.back, { outcome: 'cancel' })
    : stale(context);
};

export const pause = (context: FormContext): Transition => {
  const { place } = context.cursor;
  return place.type === 'confirm-cancel'
    ? goTo(context, place.back, { outcome: 'paused' })
    : stay(context, { outcome: 'paused' });
};

const keepDraft = (context: FormContext): Transition => {
  const { place } = context.cursor;
  return place.type === 'confirm-cancel' ? goTo(context, place.back) : unchanged(context);
};

const ofAll = (
  context: FormContext,
  id: string,
  said: Parameters<typeof allFigures>[2],
): Transition => {
  const sheet = sheetAt(context, id);
  return sheet ? allFigures(context, sheet, said) : stale(context);
};

const handlers: Handlers = {
  items: (context, { group }) => list(context, group),
  'items-page': (context, { group, page }) =>
    groupOf(context.form, group) ? goTo(context, { type: 'items', group, page }) : stale(context),
  rows: (context, at) => {
    const sheet = sheetAt(context, at.group);
    return sheet ? showFigures(context, sheet, at.page) : showRows(context, at);
  },
  'one-by-one': (context, { group }) => {
    const sheet = sheetAt(context, group);
    return sheet ? figuresOneByOne(context, sheet) : oneByOne(context, group);
  },
  'all-as-planned': (context, { group }, rev) => allAsPlanned(context, group, rev),
  'no-figures': (context, { group }, rev) => ofAll(context, group, { state: 'none', rev }),
  'zero-figures': (context, { group }, rev) => ofAll(context, group, { state: 'zero', rev }),
  'figures-as-before': (context, { group }, rev) =>
    ofAll(context, group, { state: 'as-before', rev }),
  item: (context, action) => ifItem(context, action, 'item'),
  add: (context, { group }) => add(context, group),
  delete: (context, action) => ifItem(context, action, 'confirm-delete'),
  'delete-yes': remove,
  leave: (context, { group }) => leave(context, group),
  up: (context, item, rev) => reorder(context, { ...item, by: -1 }, rev),
  down: (context, item, rev) => reorder(context, { ...item, by: 1 }, rev),
  duplicate: duplicateItem,
  copy: previewCopy,
  'copy-yes': (context, { group }) => copyItems(context, group, 'copy'),
  offer: previewCopy,
  'offer-yes': (context, { group }) => copyItems(context, group, 'offer'),
  choose: showChoices,
  'choose-one': chooseOne,
  review: (context, { page }) => goTo(context, { type: 'review', page }, { returnTo: null }),
  whole: (context, { page }) => goTo(context, { type: 'whole', page }, { returnTo: null }),
  jump: (context) => goTo(context, { type: 'jump' }, { returnTo: null }),
  remark: (context, { page }) => toRemark(context, page),
  changes: (context, { page }) => goTo(context, { type: 'changes', page }, { returnTo: null }),
  book: (context) => stay(context, { outcome: 'book' }),
  missing: (context) => goTo(context, { type: 'missing' }, { returnTo: null }),
  'fill-missing': fillMissing,
  submit: askToSubmit,
  'submit-yes': (context, _, rev) => submit(context, rev),
  'cancel-yes': cancel,
  'cancel-no': keepDraft,
  undo,
  pause,
};
