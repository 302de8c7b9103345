import type { BroadcastId } from '../shared/ids.ts';
import type { BroadcastStore, SentChangeStore } from './broadcast-store.ts';

export type StoppedStores = { broadcasts: BroadcastStore; sentChanges: SentChangeStore };

/**
 * Nobody gets anything of it any more, not even those of whom nobody knows whether they got it: it was
 * cancelled or withdrawn, or is gone. One that is over may be withdrawn without being cancelled.
 */
export const isStopped = async (
  { broadcasts, sentChanges }: StoppedStores,
  id: BroadcastId,
): Promise<boolean> => {
  const broadcast = await broadcasts.byId(id);
  if (!broadcast || broadcast.state === 'cancelled') return true;
  return (await sentChanges.of(id)).some(({ type }) => type === 'withdrawal');
};
