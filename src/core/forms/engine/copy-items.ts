import { say } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { keysOf } from '../answers/answers.ts';
import type { Offer } from '../answers/facts.ts';
import type { GroupField } from '../schema/form.ts';
import { groupOf, itemPath, itemQuestions } from '../schema/path.ts';
import type { Value } from '../schema/value.ts';
import { type SaidValue, save } from './commit.ts';
import { goTo, stale, type Transition, type FormContext, unchanged } from './form-context.ts';

/** Last year's items, or those that something else offers. */
export type CopyOp = 'copy' | 'offer';

/** An item as it would be taken over: values by the ids of the group's questions. */
export type Copy = Readonly<Record<string, Value>>;

const keyOf = (title: unknown): string => (typeof title === 'string' ? searchKey(title) : '');

/** Items that are not in the list yet, known by their titles. */
export const itemsToCopy = (
  context: FormContext,
  group: GroupField,
  op: CopyOp,
): readonly Copy[] => {
  const { isTaken, room } = placesIn(context, group);
  const found = op === 'copy' ? lastItems(context, group) : (offerOf(context, group)?.items ?? []);
  return found
    .filter((copy) => copyTitle(group, copy) !== '')
    .filter((copy) => !isTaken(copy))
    .slice(0, room);
};

/** Whether an item is in the list already, known by its title, and how many more it takes. */
export const placesIn = (
  { filled }: FormContext,
  group: GroupField,
): { isTaken: (copy: Copy) => boolean; room: number } => {
  const own = keysOf(filled, group.id);
  const taken = new Set(
    own.map((key) => keyOf(filled.answers.get(itemPath(group.id, key, group.titleField))?.value)),
  );
  return {
    isTaken: (copy) => taken.has(keyOf(copyTitle(group, copy))),
    room: Math.max(group.max - own.length, 0),
  };
};

const lastItems = (
  { env: { earlierAnswers: earlier } }: FormContext,
  group: GroupField,
): Copy[] => {
  if (!earlier || group.default?.type !== 'previous') return [];
  return (earlier.items[group.id] ?? []).map((key) =>
    Object.fromEntries(
      itemQuestions(group, key).flatMap(({ path, field }) => {
        const value = earlier.answers.get(path);
        return value === undefined ? [] : [[field.id, value] as const];
      }),
    ),
  );
};

/** What something else offers for the group. */
export const offerOf = ({ env }: FormContext, { id }: GroupField): Offer | undefined =>
  env.facts?.offers?.[id];

/** What the item is called; empty when nothing names it. */
export const copyTitle = (group: GroupField, copy: Copy): string => {
  const title = copy[group.titleField];
  return typeof title === 'string' ? title : '';
};

export const previewCopy = (
  context: FormContext,
  { op, group: id }: { op: CopyOp; group: string },
): Transition => {
  const group = groupOf(context.form, id);
  if (!group || itemsToCopy(context, group, op).length === 0) return stale(context);
  return goTo(context, { type: op, group: id });
};

/** Adds them with keys of their own: another year's target is another target. */
export const copyItems = (context: FormContext, id: string, op: CopyOp): Transition => {
  const group = groupOf(context.form, id);
  const copies = group ? itemsToCopy(context, group, op) : [];
  if (!group || copies.length === 0) return unchanged(context);
  const given = copies.flatMap((copy) => copied(context, group, copy));
  const notices = [say('form-copied', { count: copies.length })];
  return goTo(context, { type: 'items', group: id }, { ...save(context, given), notices });
};

/** The answers of an item that is taken over, under a key of its own. */
export const copied = (context: FormContext, group: GroupField, copy: Copy): SaidValue[] => {
  const own = context.env.newKey();
  return group.fields.flatMap(({ id }): SaidValue[] => {
    const value = copy[id];
    if (value === undefined) return [];
    const path = itemPath(group.id, own, id);
    return [{ path, value, raw: '', messageId: null, chatId: null }];
  });
};
