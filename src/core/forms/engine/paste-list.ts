import { say, type TextRef } from '../../shared/text-ref.ts';
import { searchKey, shorten } from '../../shared/vietnamese-text.ts';
import { separatorOf } from '../reading/split-line.ts';
import type { GroupField } from '../schema/form.ts';
import { groupOf, topOf } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { save } from './commit.ts';
import type { SaidOn } from './cursor.ts';
import { cutClauses } from './cut-clauses.ts';
import { PROBABLY_CUT } from './cut-text.ts';
import { goTo, objectTo, stay, type Transition, type FormContext } from './form-context.ts';
import { type PastedRow, readRows } from './paste-rows.ts';
import { placeAfter } from './question-order.ts';

/** Whether several items are pasted where one is named, or one with more than its name. */
export const isPastedList = (
  context: FormContext,
  { group, field }: FormQuestion,
  said: string,
): boolean => {
  if (group === null || field.id !== group.titleField) return false;
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 || isRow(context, group, said) || isWhole(context, group, said);
};

/** "Tỷ lệ hộ gia đình văn hóa: 93% trở lên": a name with its amount, or with words for one. */
const isWhole = (context: FormContext, group: GroupField, line: string): boolean => {
  const { measure, clauses, points } = group;
  // Only looked at: no key is used up.
  const looking = { ...context, env: { ...context.env, newKey: () => 'none' } };
  if (clauses)
    return cutClauses({ form: context.form, group, env: context.env }, line) !== undefined;
  if (points) return itemsIn(readRows(looking, group, line)).some(({ given }) => given.length > 1);
  return (
    measure !== undefined &&
    itemsIn(readRows(looking, group, line)).some(
      ({ given, reduction }) =>
        reduction !== undefined ||
        given.some(({ path }) =>
          [measure.value, measure.comparison].some((id) => path.endsWith(`.${id}`)),
        ),
    )
  );
};

/** "Tên; 19/5; 30/11": a name may hold a semicolon, but nothing that is read as its other answers. */
const isRow = (context: FormContext, group: GroupField, line: string): boolean =>
  separatorOf([line]) !== undefined &&
  itemsIn(readRows(context, group, line)).some(({ given }) => given.length > 2);

/** Whether a list goes on that waits to be added: one that names an item anew takes its place instead. */
export const addsTo = (context: FormContext, waiting: SaidOn, said: SaidOn): boolean => {
  const group = groupOf(context.form, topOf(said.path));
  if (!group || topOf(waiting.path) !== group.id) return false;
  // Only looked at: no key is used up.
  const looking = { ...context, env: { ...context.env, newKey: () => 'none' } };
  const titles = ({ raw }: SaidOn): string[] =>
    itemsIn(readRows(looking, group, raw)).map(({ title }) => searchKey(title));
  const named = titles(waiting);
  const added = titles(said);
  const isNamed = (title: string): boolean =>
    named.some((one) => one.startsWith(title) || title.startsWith(one));
  return added.length > 0 && !added.some(isNamed);
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
  const given = rows.flatMap((row) =>
    row.type === 'item' || row.type === 'total' ? row.given : [],
  );
  const { pending, lastCut } = context.cursor;
  // What comes right behind a list that was cut belongs to it, also once it is added.
  const isCut = pending?.type === 'list' && pending.raw.length >= PROBABLY_CUT;
  const there = { ...context, cursor: { ...context.cursor, lastCut: isCut ? lastCut : null } };
  const saved = save(context, given);
  // Of one item the rest is asked at once; of several the list shows what is open.
  const name = itemsIn(rows).length === 1 ? given[0]?.path : undefined;
  const place =
    name === undefined
      ? ({ type: 'items', group: group.id } as const)
      : placeAfter(context.form, saved.filled, name);
  return goTo(there, place, saved);
};
