import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { OutboxMessage, OutboxState } from './outbox-message.ts';

/**
 * For how long something is held, by a time that all share who may hold it: the machine's monotonic time, or the
 * database server's. After that anybody may take it, and who held it marks nothing as in flight any more.
 */
export type Lease = { nowMs: number; untilMs: number };

/** Who of the processes that send is there no more: what they hold does not wait for the end of its lease. */
export type Gone = {
  /** Whether whoever took something with this token is gone, and never comes back. */
  isGone(token: string): boolean;
  /** What they had begun is in doubt once its lease ends before this; a call that was under way may have ended well. */
  untilMs: number;
};

/** A message that one sender holds; whoever lost the token changes nothing any more. */
export type Claimed = OutboxMessage & {
  /** A new one each time something is taken: who takes a row twice does not mistake it. */
  token: string;
  leaseUntilMs: number;
  /** The reader's, where the service knows them. */
  language: Language | null;
  /** Set when the chat could not be written to before. */
  unreachable: { reason: string; isSoft: boolean; triedAt: Instant } | null;
};

/** What is stored of a claimed message when it is given back or ends. */
export type Outcome = {
  state: Exclude<OutboxState, 'claimed' | 'in-flight'>;
  at: Instant;
  error: string | null;
};

export type ClaimWish = {
  token: string;
  now: Instant;
  lease: Lease;
  limit: number;
  /** Chats that have to be left alone at present. */
  resting?: readonly TelegramId[];
};

/** What only senders do with the outbox. */
export interface SendingStore {
  /** Takes due ones, most urgent first, oldest first, one a chat at a time. */
  claim(wish: ClaimWish): Promise<Claimed[]>;
  /** False when it was cancelled meanwhile, somebody else has it, or it was held for too long. */
  markInFlight(claimed: Claimed, lease: Lease): Promise<boolean>;
  /** Stores the message as it is given, with how it stands. False when the token was lost. */
  settle(claimed: Claimed, outcome: Outcome): Promise<boolean>;
  /** What was claimed and not begun goes back to those that wait. */
  release(held: readonly Claimed[]): Promise<void>;
  /** Frees what was claimed by somebody who is hung or gone, and hands out what they had in flight. */
  takeOver(token: string, lease: Lease, gone?: Gone): Promise<Claimed[]>;
  /** After a start: frees what was claimed, and hands out what was in flight. */
  reclaim(token: string): Promise<Claimed[]>;
  /** All pending ones that are due, however many. */
  takeDue(token: string, now: Instant): Promise<Claimed[]>;
  /** Pending ones of a chat. */
  pendingOf(chat: TelegramId, token: string): Promise<Claimed[]>;
  /** When the next pending one is due; null when none waits. */
  nextDueAt(): Promise<Instant | null>;
  /** The clock went back: what was due before stays due. */
  rebase(clock: { from: Instant; to: Instant }): Promise<void>;
  /** A chat has another id now. */
  follow(from: TelegramId, to: TelegramId): Promise<void>;
  /** Kinds of what still has to go out. */
  openKinds(): Promise<string[]>;
}
