import type { Env, FormState } from '../engine/env.ts';
import { sheetAt } from '../engine/figures.ts';
import { openQuestion, type FormContext } from '../engine/form-context.ts';
import { normalizeCursor } from '../engine/normalize-cursor.ts';
import type { Place } from '../engine/place.ts';
import { isRowsGroup } from '../engine/rows-group.ts';
import { groupOf } from '../schema/path.ts';
import { changesScreen } from './changes-screen.ts';
import { chooseScreen } from './choose-screen.ts';
import { confirmCancel, confirmDelete, confirmSubmit } from './confirm-screen.ts';
import { copyScreen } from './copy-screen.ts';
import { figuresScreen } from './figures-screen.ts';
import { documentRows, foundScreen } from './found-screen.ts';
import { itemScreen } from './item-screen.ts';
import { itemsScreen } from './items-screen.ts';
import { missingScreen } from './missing-screen.ts';
import { pendingScreen } from './pending-screen.ts';
import { questionScreen } from './question-screen.ts';
import { reviewScreen } from './review-screen.ts';
import { rowsScreen } from './rows-screen.ts';
import type { FormButton, Screen } from './show.ts';
import { jumpScreen, wholeScreen } from './whole-screen.ts';

/**
 * What to show now. Total, like `respond`. `isBrief`: below an objection, to somebody who has just
 * seen the whole question.
 */
export const render = (state: FormState, env: Env, how: { isBrief?: boolean } = {}): Screen => {
  const { context, screen } = shownAt(state, env, how);
  const { lines, rows, ...more } = screen;
  return {
    lines: withoutIdleBlanks(lines),
    rows: [...documentRows(context), ...rows],
    ...more,
  };
};

/** The buttons of what is shown now, whose lines are not made. */
export const buttonsNow = (state: FormState, env: Env): FormButton[] => {
  const { context, screen } = shownAt(state, env);
  return [...documentRows(context), ...screen.rows].flat();
};

const shownAt = (
  { form, filled, cursor }: FormState,
  env: Env,
  how: { isBrief?: boolean } = {},
): { context: FormContext; screen: Screen } => {
  const context = normalizeCursor({ form, filled, cursor, env, ...how });
  const { place } = context.cursor;
  const screen = place.type === 'found' ? foundScreen(context, place) : screenAt(context, place);
  return { context, screen };
};

/** Where there is nothing between two blank lines, or after one, it parts nothing. */
const withoutIdleBlanks = (lines: Screen['lines']): Screen['lines'] =>
  lines.filter((line, at) => {
    const next = lines[at + 1];
    return line !== 'blank' || (next !== undefined && next !== 'blank');
  });

const screenAt = (context: FormContext, place: Exclude<Place, { type: 'found' }>): Screen => {
  if ('group' in place) return groupScreen(context, place);
  switch (place.type) {
    case 'question':
      return askingScreen(context, place.path);
    case 'review':
    case 'changes':
      return pagedScreen(context, place);
    case 'whole':
      return wholeScreen(context, place.page);
    case 'jump':
      return jumpScreen(context);
    case 'missing':
      return missingScreen(context);
    case 'confirm-submit':
      return confirmSubmit(context);
    case 'confirm-cancel':
      return confirmCancel(context);
  }
};

const pagedScreen = (
  context: FormContext,
  { type, page }: Extract<Place, { type: 'review' | 'changes' }>,
): Screen => (type === 'changes' ? changesScreen(context, page) : reviewScreen(context, page));

type GroupPlace = Extract<
  Place,
  { type: 'items' | 'rows' | 'item' | 'copy' | 'offer' | 'choose' | 'confirm-delete' }
>;

const groupScreen = (context: FormContext, place: GroupPlace): Screen => {
  if (place.type === 'rows') return rowsAt(context, place);
  const group = groupOf(context.form, place.group);
  if (!group) return reviewScreen(context, 0);
  if (place.type === 'items') return itemsScreen(context, group);
  if (place.type === 'choose') return chooseScreen(context, group, place.page);
  if (place.type === 'copy' || place.type === 'offer')
    return copyScreen(context, group, place.type);
  return place.type === 'item'
    ? itemScreen(context, group, place.key)
    : confirmDelete(context, group, place.key);
};

const rowsAt = (
  context: FormContext,
  { group: id, page }: Extract<Place, { type: 'rows' }>,
): Screen => {
  const sheet = sheetAt(context, id);
  if (sheet) return figuresScreen(context, sheet, page);
  const group = groupOf(context.form, id);
  if (!group) return reviewScreen(context, 0);
  return isRowsGroup(group) ? rowsScreen(context, group, page) : itemsScreen(context, group);
};

const askingScreen = (context: FormContext, path: string): Screen => {
  const question = openQuestion(context, path);
  if (!question) return reviewScreen(context, 0);
  return pendingScreen(context, question) ?? questionScreen(context, question);
};
