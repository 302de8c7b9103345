import { say } from '../../shared/text-ref.ts';
import { keysOf } from '../answers/answers.ts';
import { itemName } from '../answers/item-names.ts';
import { groupOf } from '../schema/path.ts';
import { save } from './commit.ts';
import { goTo, stale, type Transition, type FormContext, unchanged } from './form-context.ts';

export type Reordering = { group: string; key: string; by: -1 | 1 };

/** Swaps an item with its neighbour. Only as it was shown: two people may reorder at once. */
export const reorder = (
  context: FormContext,
  { group, key, by }: Reordering,
  rev: number,
): Transition => {
  const field = groupOf(context.form, group);
  const keys = keysOf(context.filled, group);
  const at = keys.indexOf(key);
  const neighbour = keys[at + by];
  if (!field || field.given || at === -1 || rev !== context.filled.rev) return stale(context);
  if (neighbour === undefined) return unchanged(context);
  const swapped = keys.map((one) => (one === key ? neighbour : one === neighbour ? key : one));
  const saved = save(context, [], [{ type: 'order-items', group, keys: swapped }]);
  const item = itemName({ ...context, filled: saved.filled }, field, key);
  const notices = [say('form-item-moved', { item, of: keys.length })];
  return goTo(context, { type: 'item', group, key }, { ...saved, notices });
};
