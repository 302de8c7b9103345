import { copyScreen } from '../answers/copy-items.ts';
import type { Env, FormState } from '../engine/env.ts';
import { openQuestion, type Turn } from '../engine/form-context.ts';
import { settle } from '../engine/normalize-cursor.ts';
import type { Place } from '../engine/place.ts';
import { groupOf } from '../schema/path.ts';
import { changesScreen } from './changes-screen.ts';
import { confirmCancel, confirmDelete, confirmSubmit } from './confirm-screen.ts';
import { itemScreen, itemsScreen } from './items-screen.ts';
import { missingScreen } from './missing-screen.ts';
import { pendingScreen } from './pending-screen.ts';
import { questionScreen } from './question-screen.ts';
import { reviewScreen } from './review-screen.ts';
import type { Screen } from './show.ts';

export type { Button, Screen } from './show.ts';

/** What to show now. Total, like `step`. */
export const render = (state: FormState, env: Env): Screen => {
  const turn = settle({ form: state.form, filled: state.filled, cursor: state.cursor, env });
  return screenAt(turn, turn.cursor.place);
};

const screenAt = (turn: Turn, place: Place): Screen => {
  if ('group' in place) return groupScreen(turn, place);
  switch (place.type) {
    case 'question':
      return askingScreen(turn, place.path);
    case 'review':
    case 'changes':
      return pagedScreen(turn, place);
    case 'missing':
      return missingScreen(turn);
    case 'confirm-submit':
      return confirmSubmit(turn);
    case 'confirm-cancel':
      return confirmCancel(turn);
  }
};

const pagedScreen = (
  turn: Turn,
  { type, page }: Extract<Place, { type: 'review' | 'changes' }>,
): Screen => (type === 'changes' ? changesScreen(turn, page) : reviewScreen(turn, page));

type GroupPlace = Extract<Place, { type: 'items' | 'item' | 'copy' | 'offer' | 'confirm-delete' }>;

const groupScreen = (turn: Turn, place: GroupPlace): Screen => {
  const group = groupOf(turn.form, place.group);
  if (!group) return reviewScreen(turn, 0);
  if (place.type === 'items') return itemsScreen(turn, group);
  if (place.type === 'copy' || place.type === 'offer') return copyScreen(turn, group, place.type);
  return place.type === 'item'
    ? itemScreen(turn, group, place.key)
    : confirmDelete(turn, group, place.key);
};

const askingScreen = (turn: Turn, path: string): Screen => {
  const question = openQuestion(turn, path);
  if (!question) return reviewScreen(turn, 0);
  return pendingScreen(turn, question) ?? questionScreen(turn, question);
};
