import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { OutgoingMessage } from './message.ts';
import type {
  OutboxMessage,
  OutboxRecord,
  OutboxState,
  Subject,
  NewOutboxMessage,
} from './outbox-message.ts';

/** What the features of core may do with the outbox. */
export interface OutboxStore {
  /** Adds what is not there yet, by `dedupeKey`. Thousands at once are fine. */
  queue(messages: readonly NewOutboxMessage[], now: Instant): Promise<void>;
  /** The pending message of a bundle, if one still waits. */
  waiting(bundleKey: string): Promise<OutboxMessage | null>;
  /** When the newest message of a bundle was or will be sent. */
  lastDueAt(bundleKey: string): Promise<Instant | null>;
  replaceMessage(id: number, message: OutgoingMessage): Promise<void>;
  byId(id: number): Promise<OutboxRecord | null>;
  /** All rows about a subject, oldest first. */
  ofSubject(subject: Subject): Promise<OutboxRecord[]>;
  /** How many rows about a subject stand where; states without rows are left out. */
  countsOf(subject: Subject): Promise<Partial<Record<OutboxState, number>>>;
  /** Rows about a subject that still have to go out: pending, claimed or in flight. */
  countPending(subject: Subject): Promise<number>;
  /** Which one a message in a chat belongs to: what a reply in Telegram answers. */
  byMessage(chat: TelegramId, messageId: number): Promise<OutboxRecord | null>;
  /** How all messages fare; `sent` and `failed` count from `since` on. */
  health(since: Instant): Promise<Health>;
  /** All that stand like that, oldest first. */
  inState(state: 'unknown' | 'failed'): Promise<OutboxRecord[]>;
  /** Ends ones of which nobody knows whether they arrived; returns how many. */
  dismiss(ids: readonly number[], now: Instant): Promise<number>;
  /** Ends what has not gone out, paused or not; what is in flight arrives. Returns how many. */
  cancelOfSubject(subject: Subject, reason: string, now: Instant): Promise<number>;
  /** From now on nothing about it is sent; what is in flight arrives. Returns how many wait. */
  pause(subject: Subject, now: Instant): Promise<number>;
  /** It goes on, and what waits is no older than it was. Returns how many wait. */
  resume(subject: Subject, now: Instant): Promise<number>;
  /**
   * Sends ended ones again, however old they are; those in another state are left alone. Returns
   * how many.
   */
  sendAgain(
    ids: readonly number[],
    from: readonly ('failed' | 'blocked' | 'unknown')[],
    now: Instant,
  ): Promise<number>;
}

export type Health = { waiting: number; sent: number; failed: number; unknown: number };

/** Chats that cannot be written to. Belongs to the outbox: a person is known here only by id. */
export interface ReachabilityStore {
  /** Returns whether the chat had been reachable until now. */
  markUnreachable(unreachable: Unreachable): Promise<boolean>;
  /** Returns whether the chat had been unreachable. */
  markReachable(chat: TelegramId): Promise<boolean>;
  /** They were written to, or wrote, at that moment; undoes any older mark. */
  heal(reached: readonly (readonly [chat: TelegramId, at: Instant])[]): Promise<void>;
  isUnreachable(chat: TelegramId): Promise<boolean>;
  /** Of these chats, those that cannot be written to. */
  unreachableAmong(chats: readonly TelegramId[]): Promise<Unreachable[]>;
  /** All of them, the newest first. */
  all(): Promise<Unreachable[]>;
}

export type Unreachable = {
  chat: TelegramId;
  reason: string;
  /** Telegram did not find the chat, which may pass by itself. */
  isSoft: boolean;
  since: Instant;
};
