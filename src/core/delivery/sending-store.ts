import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { Delivery, DeliveryStatus } from './delivery.ts';

/** A delivery that one sender holds; whoever lost the token changes nothing any more. */
export type Claimed = Delivery & {
  token: string;
  /** The reader's, where the service knows them. */
  language: Language | null;
  /** Set when the chat could not be written to before. */
  unreachable: { reason: string; isSoft: boolean; triedAt: Instant } | null;
};

/** What is stored of a claimed delivery when it is given back or ends. */
export type Outcome = {
  status: Exclude<DeliveryStatus, 'claimed' | 'in-flight'>;
  at: Instant;
  error: string | null;
};

/** What only senders do with deliveries. */
export interface SendingStore {
  /** Takes due ones, most urgent lane first, oldest first, one a chat at a time. */
  claim(wish: { token: string; now: Instant; limit: number }): Promise<Claimed[]>;
  /** False when it was cancelled meanwhile, or somebody else has it. */
  markInFlight(claimed: Claimed): Promise<boolean>;
  /** Stores the delivery as it is given, with how it stands. False when the token was lost. */
  settle(claimed: Claimed, outcome: Outcome): Promise<boolean>;
  /** What nobody holds any more goes back to those that wait. */
  release(token: string): Promise<void>;
  /** After a start: frees what was claimed, and hands out what was in flight. */
  reclaim(token: string): Promise<Claimed[]>;
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
