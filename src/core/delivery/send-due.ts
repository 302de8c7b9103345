import { plusMs, type Instant } from '../shared/instant.ts';
import type { DeliveryStore, ReachabilityStore } from './delivery-store.ts';
import type { Delivery, SendOutcome } from './delivery.ts';
import type { Messenger } from './messenger.ts';

/** Further tries end here: a refused message stays refused, a lost one has become stale. */
const MAX_ATTEMPTS = 8;
const BATCH = 50;

export type SendingPorts = {
  messenger: Messenger;
  /** Runs one short transaction; a send never happens inside one. */
  transact<T>(work: (stores: SendingStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

type SendingStores = { deliveries: DeliveryStore; reachability: ReachabilityStore };

/** Sends what is due, one after the other, and returns how many were tried. */
export const sendDue = async (ports: SendingPorts, signal: AbortSignal): Promise<number> => {
  const due = await ports.transact(({ deliveries }) => deliveries.due(ports.now(), BATCH));
  let tried = 0;
  for (const delivery of due) {
    if (signal.aborted) break;
    const outcome = await sendOne(ports, delivery);
    tried += 1;
    if (outcome.type === 'retry' && !outcome.counts) break; // everyone has to wait
  }
  return tried;
};

const sendOne = async (ports: SendingPorts, delivery: Delivery): Promise<SendOutcome> => {
  const outcome = await ports.messenger.send(delivery.to, delivery.notice);
  await ports.transact((stores) => record(stores, { delivery, outcome, at: ports.now() }));
  return outcome;
};

type Result = { delivery: Delivery; outcome: SendOutcome; at: Instant };

const record = async (stores: SendingStores, { delivery, outcome, at }: Result): Promise<void> => {
  const { deliveries, reachability } = stores;
  switch (outcome.type) {
    case 'sent':
      return deliveries.markSent(delivery.id, outcome.messageId, at);
    case 'blocked':
      await reachability.markUnreachable(delivery.to, outcome.reason, at);
      return deliveries.markEnded(delivery.id, 'blocked', outcome.reason);
    case 'refused':
      return deliveries.markEnded(delivery.id, 'failed', outcome.reason);
    case 'retry':
      return delivery.attempts + 1 >= MAX_ATTEMPTS && outcome.counts
        ? deliveries.markEnded(delivery.id, 'failed', outcome.reason)
        : deliveries.postpone(delivery.id, plusMs(at, outcome.afterMs), outcome.reason);
  }
};
