import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import type { PlanStores } from './load-plan.ts';

/** The kind of all messages that remind of duties. */
export const DIGEST_KIND = 'reminder-digest';

/** What the moment of sending looks at. */
export type DigestStores = PlanStores & { installation: InstallationStore };

export type QueueStores = DigestStores & { outbox: OutboxStore };
