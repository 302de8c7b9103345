import type { BroadcastStore, SentChangeStore } from './broadcast-store.ts';

/** Whether a broadcast, or a change of one, is on its way to people at present. */
export const isAnyUnderWay = async ({
  broadcasts,
  sentChanges,
}: {
  broadcasts: BroadcastStore;
  sentChanges: SentChangeStore;
}): Promise<boolean> =>
  (await broadcasts.counts()).sending > 0 || (await sentChanges.running()).length > 0;
