import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Delivery, SendableMessage } from './delivery.ts';

/** What only the sender does with deliveries. */
export interface SendingStore {
  /** Pending ones whose time has come, most urgent lane first, oldest first. */
  due(now: Instant, limit: number): Promise<Delivery[]>;
  /** When the next pending one is due; null when none waits. */
  nextDueAt(): Promise<Instant | null>;
  markSent(id: number, messageIds: readonly number[], at: Instant): Promise<void>;
  markEnded(
    id: number,
    status: 'failed' | 'blocked' | 'unknown' | 'cancelled' | 'expired',
    end: { reason: string; at: Instant },
  ): Promise<void>;
  postpone(id: number, until: Instant, reason: string): Promise<void>;
  /** The rest of a message whose first part has arrived. */
  keepRest(id: number, messageIds: readonly number[], rest: SendableMessage): Promise<void>;
  follow(from: TelegramId, to: TelegramId): Promise<void>;
}
