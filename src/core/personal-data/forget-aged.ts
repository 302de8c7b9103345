import { eachApart } from '../shared/each-apart.ts';
import type { Instant } from '../shared/instant.ts';
import { agingKinds, keptSince, type RetentionStore } from './retention.ts';

export type ForgetAgedPorts = {
  transact<T>(work: (stores: { retention: RetentionStore }) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** Drops each kind of personal data once its time is over, a transaction for each. */
export const forgetAged = (ports: ForgetAgedPorts): Promise<void> => {
  const now = ports.now();
  return eachApart(agingKinds, async (kind) => {
    await ports.transact(({ retention }) => retention.forget(kind, keptSince(kind, now)));
  });
};
