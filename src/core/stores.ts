import type { DeliveryStore, ReachabilityStore } from './delivery/delivery-store.ts';
import type { InboxStore } from './delivery/inbox-store.ts';

/** All that one transaction can read and write. */
export type Stores = {
  inbox: InboxStore;
  deliveries: DeliveryStore;
  reachability: ReachabilityStore;
};

export interface Transactions {
  /**
   * Runs the work in one transaction: all of it is stored, or nothing. Only store calls are
   * awaited inside, since everybody else's writes wait meanwhile.
   */
  run<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}
