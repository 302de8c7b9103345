import type { Instant } from '../shared/instant.ts';
import type { Deliverable } from './message.ts';
import type { OutboxMessage } from './outbox-message.ts';

/** What is to be done at the moment of sending. `send` may bring another message than the row's. */
export type Prepared =
  | { type: 'send'; message: Deliverable }
  | { type: 'cancel'; reason: string }
  /** The person cannot be written to. */
  | { type: 'blocked'; reason: string }
  | { type: 'wait'; until: Instant; reason: string };

/** How a message ended. */
export type SendingResult =
  | { type: 'sent'; messageIds: number[] }
  | { type: 'failed' | 'blocked' | 'unknown' | 'cancelled' | 'expired'; reason: string };

/**
 * The rules of one kind of message, declared by the feature that it belongs to and gathered in
 * service/message-kinds.ts. `S` is what the feature needs of the stores.
 */
export type MessageKind<S> = {
  kind: string;
  /**
   * When nobody can say whether it arrived. `hold`: an admin decides; for announcements and whatever
   * has buttons. `resend-once`: sent a second time without a sound; for deadlines.
   */
  onUnknown: 'hold' | 'resend-once';
  /** `office`: waits for the next working hours. */
  hours: 'any' | 'office';
  /**
   * A chat that Telegram does not find is given up at once, where others are tried for hours: for what
   * is only over when everybody's message is.
   */
  isLostAtOnce?: true;
  /** Counted from when it was queued, beside the row's own `expiresAt`. */
  expiresAfterMs?: number;
  /**
   * Looks again, in the transaction that marks the row as in flight: may the person still see it,
   * is it still true? Without it the row's message goes out as it stands.
   */
  prepare?(stores: S, outgoing: OutboxMessage, now: Instant): Promise<Prepared>;
  /** Called in the transaction that records how it ended; a later resend calls it again. */
  settled?(stores: S, outgoing: OutboxMessage, result: SendingResult, now: Instant): Promise<void>;
};

/** What a `prepare` says that has nothing against the row's own message. */
export const asItStands = ({ message }: OutboxMessage): Prepared =>
  message.type === 'prepared'
    ? { type: 'cancel', reason: 'nothing to say' }
    : { type: 'send', message };

/** @throws when two features declare the same kind */
export const kindsByName = <S>(
  kinds: readonly MessageKind<S>[],
): ReadonlyMap<string, MessageKind<S>> => {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]));
  if (byName.size !== kinds.length) throw new Error('a kind of message is declared twice');
  return byName;
};
