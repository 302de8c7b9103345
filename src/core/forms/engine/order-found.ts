import { type Filled, keysOf } from '../answers/answers.ts';
import type { Write } from '../answers/write.ts';
import type { GroupField } from '../schema/form.ts';
import { itemPath } from '../schema/path.ts';
import { isSame } from './commit.ts';
import type { FormContext } from './form-context.ts';
import type { FoundRow, FoundStep } from './found-step.ts';
import { foundRows } from './read-found.ts';

/**
 * New items stand where the document has them, also those that were confirmed after the ones below them. Items
 * that were there keep the order that they had.
 */
export const orderFound = (
  context: FormContext,
  { groups }: FoundStep,
  filled: Filled,
): readonly Write[] =>
  groups.flatMap(({ group }): Write[] => {
    const old = keysOf(context.filled, group.id);
    const keys = keysOf(filled, group.id);
    const placed = inPlace({ old, keys, listed: listedIn(context, group, filled) });
    return isSame([...keys], placed)
      ? []
      : [{ type: 'order-items', group: group.id, keys: placed }];
  });

/** The items that rows of the document say, in its order. */
const listedIn = (context: FormContext, group: GroupField, filled: Filled): string[] => {
  const left = new Set(keysOf(filled, group.id));
  return foundRows(context, group).flatMap((row) => {
    const key = [...left].find((one) => isOf(row, { group, key: one, filled }));
    if (key === undefined) return [];
    left.delete(key);
    return [key];
  });
};

const isOf = (
  { key: own, given }: FoundRow,
  { group, key, filled }: { group: GroupField; key: string; filled: Filled },
): boolean => {
  if (own !== undefined) return own === key;
  const title = given.find(({ path }) => path.split('.')[2] === group.titleField);
  const stored = filled.answers.get(itemPath(group.id, key, group.titleField));
  return title !== undefined && isSame(stored?.value, title.value);
};

type Keys = Record<'old' | 'keys' | 'listed', readonly string[]>;

/** Each new one behind the one that is above it in the document, or before the first that is below it. */
const inPlace = ({ old, keys, listed }: Keys): string[] => {
  const placed = keys.filter((key) => old.includes(key) || !listed.includes(key));
  for (const [at, key] of listed.entries()) {
    if (placed.includes(key)) continue;
    const above = listed.slice(0, at).findLast((one) => placed.includes(one));
    const below = listed.slice(at + 1).find((one) => placed.includes(one));
    const to = above === undefined ? placed.indexOf(below ?? '') : placed.indexOf(above) + 1;
    placed.splice(to === -1 ? placed.length : to, 0, key);
  }
  return placed;
};
