import { say } from '../../shared/text-ref.ts';
import { goTo, stale, type Step, type Turn, unchanged } from '../engine/form-context.ts';
import { groupOf, keysOf } from '../schema/path.ts';
import { itemName } from '../schema/titles.ts';
import { save } from './commit.ts';

export type Reordering = { group: string; key: string; by: -1 | 1 };

/** Swaps an item with its neighbour. Only as it was shown: two people may reorder at once. */
export const reorder = (turn: Turn, { group, key, by }: Reordering, rev: number): Step => {
  const field = groupOf(turn.form, group);
  const keys = keysOf(turn.filled, group);
  const at = keys.indexOf(key);
  const neighbour = keys[at + by];
  if (!field || field.given || at === -1 || rev !== turn.filled.rev) return stale(turn);
  if (neighbour === undefined) return unchanged(turn);
  const swapped = keys.map((one) => (one === key ? neighbour : one === neighbour ? key : one));
  const saved = save(turn, [], [{ type: 'order-items', group, keys: swapped }]);
  const item = itemName({ ...turn, filled: saved.filled }, field, key);
  const notices = [say('form-item-moved', { item, of: keys.length })];
  return goTo(turn, { type: 'item', group, key }, { ...saved, notices });
};
