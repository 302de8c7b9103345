import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Delivery, NewDelivery, Notice } from './delivery.ts';

export interface DeliveryStore {
  /** Adds what is not there yet, by `dedupeKey`. */
  queue(deliveries: readonly NewDelivery[], now: Instant): Promise<void>;
  /** The pending delivery of a bundle, if one still waits. */
  waiting(bundleKey: string): Promise<Delivery | null>;
  /** When the newest delivery of a bundle was or will be sent. */
  lastDueAt(bundleKey: string): Promise<Instant | null>;
  replaceNotice(id: number, notice: Notice): Promise<void>;
  /** Pending ones whose time has come, most urgent lane first, oldest first. */
  due(now: Instant, limit: number): Promise<Delivery[]>;
  /** When the next pending one is due; null when none waits. */
  nextDueAt(): Promise<Instant | null>;
  markSent(id: number, messageId: number, at: Instant): Promise<void>;
  markEnded(id: number, status: 'failed' | 'blocked', reason: string): Promise<void>;
  postpone(id: number, until: Instant, reason: string): Promise<void>;
}

/** Chats that cannot be written to. Belongs to delivery: a person is known here only by id. */
export interface ReachabilityStore {
  markUnreachable(chat: TelegramId, reason: string, since: Instant): Promise<void>;
  /** Returns whether the chat had been unreachable. */
  markReachable(chat: TelegramId): Promise<boolean>;
  isUnreachable(chat: TelegramId): Promise<boolean>;
}
