import { say } from '../../shared/text-ref.ts';
import { changesOf } from '../answers/amendment.ts';
import { save } from '../answers/commit.ts';
import { copyItems, previewCopy } from '../answers/copy-items.ts';
import { missing } from '../answers/missing.ts';
import { reorder } from '../answers/reorder.ts';
import { groupOf, itemPath, keysOf } from '../schema/path.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Action } from './action.ts';
import { goTo, stale, stay, type Step, type Turn, unchanged } from './form-context.ts';
import { leaveGroup, nextMissing } from './onward.ts';

/** Buttons that lead somewhere in the draft, or out of it. */
export type MoveAction = Exclude<Action, { path: string }>;

type Handlers = {
  [Op in MoveAction['op']]: (
    turn: Turn,
    action: Extract<MoveAction, { op: Op }>,
    rev: number,
  ) => Step;
};

export const pressMove = (turn: Turn, action: MoveAction, rev: number): Step => {
  const handle = handlers[action.op] as (turn: Turn, action: MoveAction, rev: number) => Step;
  return handle(turn, action, rev);
};

const hasItem = ({ filled }: Turn, group: string, key: string): boolean =>
  keysOf(filled, group).includes(key);

const list = (turn: Turn, group: string): Step => {
  if (!groupOf(turn.form, group)) return stale(turn);
  const { type } = turn.cursor.place;
  const from = type === 'review' || type === 'missing' ? { returnTo: type } : {};
  return goTo(turn, { type: 'items', group }, from);
};

/** A new item is stored with its first answer, so that tapping twice adds nothing twice. */
const add = (turn: Turn, group: string): Step => {
  const field = groupOf(turn.form, group);
  const first = field?.fields[0];
  if (!field || !first || field.given) return stale(turn);
  if (keysOf(turn.filled, group).length >= field.max)
    return stay(turn, { notices: [say('form-error_too-many-items', { max: field.max })] });
  if (isAdding(turn, group)) return stay(turn);
  const path = itemPath(group, turn.env.newKey(), first.id);
  return goTo(turn, { type: 'question', path, single: false });
};

const isAdding = (turn: Turn, group: string): boolean => {
  const { place } = turn.cursor;
  if (place.type !== 'question') return false;
  const [id, key] = place.path.split('.');
  return id === group && key !== undefined && !hasItem(turn, group, key);
};

type Item = { group: string; key: string };

const remove = (turn: Turn, { group, key }: Item, rev: number): Step => {
  if (groupOf(turn.form, group)?.given) return stale(turn);
  if (!hasItem(turn, group, key)) return unchanged(turn);
  if (rev !== turn.filled.rev) return stale(turn);
  const saved = save(turn, [], [{ type: 'remove-item', group, key }]);
  return goTo(turn, { type: 'items', group }, { ...saved, notices: [say('form-item-deleted')] });
};

const leave = (turn: Turn, group: string): Step => {
  const { place } = turn.cursor;
  const field = groupOf(turn.form, group);
  if (!field || !('group' in place) || place.group !== group) return stale(turn);
  const count = keysOf(turn.filled, group).length;
  const left = { path: group, value: true, raw: '', messageId: null, chatId: null };
  const saved = count === 0 && !turn.filled.answers.has(group) ? save(turn, [left]) : undefined;
  const filled = saved?.filled ?? turn.filled;
  const label = labelOf(turn.form, field);
  const short = say('form-group-short', { label, min: field.min, count });
  const { place: to, returnTo } = leaveGroup(turn, filled, group);
  return goTo(turn, to, { ...saved, returnTo, notices: count < field.min ? [short] : [] });
};

const ifItem = (turn: Turn, action: Item, type: 'item' | 'confirm-delete') =>
  hasItem(turn, action.group, action.key) &&
  (type === 'item' || !groupOf(turn.form, action.group)?.given)
    ? goTo(turn, { type, group: action.group, key: action.key })
    : stale(turn);

/** Asks once more; what stands in the way comes first. */
const askToSubmit = (turn: Turn): Step =>
  notReady(turn) ?? goTo(turn, { type: 'confirm-submit' }, { returnTo: null });

/** Something is missing, or an amendment changes nothing. */
const notReady = (turn: Turn): Step | undefined => {
  if (missing(turn.form, turn.filled).length > 0)
    return goTo(turn, { type: 'missing' }, { returnTo: null });
  if (changesOf(turn)?.length !== 0) return undefined;
  const notices = [say('form-no-changes', { number: turn.env.submitted?.number ?? '' })];
  return goTo(turn, { type: 'review', page: 0 }, { returnTo: null, notices });
};

const submit = (turn: Turn, rev: number): Step => {
  const obstacle = notReady(turn);
  if (obstacle) return obstacle;
  // Somebody changed an answer after this person read them all.
  if (rev !== turn.filled.rev) {
    const review = goTo(turn, { type: 'review', page: 0 });
    return { ...review, outcome: 'stale', toast: say('form-toast_changed') };
  }
  return stay(turn, { outcome: 'submit' });
};

const fillMissing = (turn: Turn): Step => {
  const { place, returnTo } = nextMissing(turn, turn.filled);
  return goTo(turn, place, { returnTo });
};

/** The cursor goes back to where the question came up: a draft may be restored, or continued. */
const cancel = (turn: Turn): Step => {
  const { place } = turn.cursor;
  return place.type === 'confirm-cancel'
    ? goTo(turn, place.back, { outcome: 'cancel' })
    : stale(turn);
};

export const pause = (turn: Turn): Step => {
  const { place } = turn.cursor;
  return place.type === 'confirm-cancel'
    ? goTo(turn, place.back, { outcome: 'paused' })
    : stay(turn, { outcome: 'paused' });
};

const keepDraft = (turn: Turn): Step => {
  const { place } = turn.cursor;
  return place.type === 'confirm-cancel' ? goTo(turn, place.back) : unchanged(turn);
};

const handlers: Handlers = {
  items: (turn, { group }) => list(turn, group),
  item: (turn, action) => ifItem(turn, action, 'item'),
  add: (turn, { group }) => add(turn, group),
  delete: (turn, action) => ifItem(turn, action, 'confirm-delete'),
  'delete-yes': remove,
  leave: (turn, { group }) => leave(turn, group),
  up: (turn, item, rev) => reorder(turn, { ...item, by: -1 }, rev),
  down: (turn, item, rev) => reorder(turn, { ...item, by: 1 }, rev),
  copy: previewCopy,
  'copy-yes': (turn, { group }) => copyItems(turn, group, 'copy'),
  offer: previewCopy,
  'offer-yes': (turn, { group }) => copyItems(turn, group, 'offer'),
  review: (turn, { page }) => goTo(turn, { type: 'review', page }, { returnTo: null }),
  changes: (turn, { page }) => goTo(turn, { type: 'changes', page }, { returnTo: null }),
  missing: (turn) => goTo(turn, { type: 'missing' }, { returnTo: null }),
  'fill-missing': fillMissing,
  submit: askToSubmit,
  'submit-yes': (turn, _, rev) => submit(turn, rev),
  'cancel-yes': cancel,
  'cancel-no': keepDraft,
  pause,
};
