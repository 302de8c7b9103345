import { say, type TextRef } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import type { GroupField } from '../schema/form.ts';
import { groupOf, topOf } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { save } from './commit.ts';
import type { SaidOn } from './cursor.ts';
import { goTo, objectTo, stay, type Transition, type FormContext } from './form-context.ts';
import { type PastedRow, readRows } from './paste-rows.ts';

/** Whether several items are pasted where one is named. */
export const isPastedList = ({ group, field }: FormQuestion, said: string): boolean => {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  return group !== null && field.id === group.titleField && lines.length > 1;
};

/** Shows what would be added, and which lines cannot be. */
export const proposeList = (context: FormContext, said: SaidOn): Transition => {
  const group = groupOf(context.form, topOf(said.path));
  const rows = group ? readRows(context, group, said.raw) : [];
  if (itemsIn(rows).length === 0) return objectTo(context, ...rows.slice(0, 5).flatMap(refusalOf));
  const pending = { type: 'list', ...said } as const;
  return stay(context, { cursor: { ...context.cursor, pending } });
};

type Item = Extract<PastedRow, { type: 'item' }>;

export const itemsIn = (rows: readonly PastedRow[]): Item[] =>
  rows.filter((row) => row.type === 'item');

/** Why a line adds nothing; none for one that does. */
export const refusalOf = (row: PastedRow): TextRef[] =>
  row.type === 'refused'
    ? [say('form-list-skipped', { line: shorten(row.title, 40), error: row.error })]
    : [];

/** Adds an item for each line; what its line does not say is asked afterwards. */
export const addList = (
  context: FormContext,
  group: GroupField,
  rows: readonly PastedRow[],
): Transition => {
  const given = itemsIn(rows).flatMap((row) => row.given);
  const there = { ...context, cursor: { ...context.cursor, lastCut: null } };
  return goTo(there, { type: 'items', group: group.id }, save(context, given));
};
