import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { TextRef } from '../shared/text-ref.ts';

/** A button below a notice; `data` is what the edge understands when it is pressed. */
export type NoticeButton = { label: TextRef; data: string };

/** Words are found when the message is sent, in the language that the person has then. */
export type Notice = { lines: TextRef[]; buttons: NoticeButton[][] };

/**
 * A message that nobody asked for. Lane 1 are notices and reminders, lane 2 announcements; answers
 * in a conversation (lane 0) belong to the inbox.
 */
export type NewDelivery = {
  /** The same fact told twice has the same key, and is sent once. */
  dedupeKey: string;
  /** Pending rows with the same key may be widened instead of adding another message. */
  bundleKey: string | null;
  to: TelegramId;
  lane: 1 | 2;
  kind: string;
  notice: Notice;
  dueAt: Instant;
};

export type Delivery = NewDelivery & { id: number; attempts: number };

/** What became of one attempt. */
export type SendOutcome =
  | { type: 'sent'; messageId: number }
  | { type: 'blocked'; reason: string }
  | { type: 'refused'; reason: string }
  | { type: 'retry'; afterMs: number; reason: string; counts: boolean };
