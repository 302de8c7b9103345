import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { OutgoingMessage, SendableMessage } from './message.ts';

/** What a message is about: `broadcast` and the id of one, `question` and the id of one. */
export type Subject = { type: string; id: string };

/**
 * A message that nobody asked for. Priority 1 are notices and reminders, 2 announcements; answers
 * in a conversation (before both) belong to the inbox.
 */
export type NewOutboxMessage = {
  /** The same fact told twice has the same key, and is sent once. */
  dedupeKey: string;
  /** Pending rows with the same key may be widened instead of adding another message. */
  bundleKey: string | null;
  /** Null: nobody asks for it by what it is about. */
  subject: Subject | null;
  to: TelegramId;
  priority: 1 | 2;
  /** One of the kinds that the service declares (`MessageKind`). */
  kind: string;
  message: OutgoingMessage;
  dueAt: Instant;
  /** Never sent from then on; null = it stays true. */
  expiresAt: Instant | null;
};

export type OutboxMessage = NewOutboxMessage & {
  id: number;
  attempts: number;
  /** How often it was sent again although it may have arrived. */
  resends: number;
  createdAt: Instant;
  /** For how long its subject was paused meanwhile; does not count towards its expiry. */
  pausedMs: number;
  /** Telegram's ids of what has been sent of it, several for an album. */
  messageIds: number[];
};

/**
 * `claimed`: taken by a sender, certainly not sent. `in-flight`: committed just before the call, so
 * that after a crash nobody can say. The last five are final, but for an admin's wish.
 */
export const outboxStates = [
  'pending',
  'claimed',
  'in-flight',
  'sent',
  'failed',
  'blocked',
  'unknown',
  'cancelled',
  'expired',
] as const;
export type OutboxState = (typeof outboxStates)[number];

/** A row as it stands, for reports. */
export type OutboxRecord = OutboxMessage & {
  state: OutboxState;
  error: string | null;
  sentAt: Instant | null;
  /** When it came to its present final state. */
  endedAt: Instant | null;
};

/** What became of one attempt. */
export type SendOutcome =
  | { type: 'sent'; messageIds: number[] }
  /** The album has arrived, its buttons have not been sent yet. */
  | { type: 'part-sent'; messageIds: number[]; rest: SendableMessage }
  /** The person does not want it, or is gone. */
  | { type: 'blocked'; reason: string }
  /** Telegram does not find the chat, which may pass. */
  | { type: 'not-found'; reason: string }
  | { type: 'migrated'; to: TelegramId; reason: string }
  /** Telegram did not take it, and never will. */
  | { type: 'refused'; reason: string }
  /** Too much for Telegram: nobody is written to for so long. */
  | { type: 'paused'; afterMs: number; reason: string }
  /** It certainly did not reach Telegram. */
  | { type: 'not-sent'; reason: string }
  /** Nobody can say whether it arrived. */
  | { type: 'unknown'; reason: string };
