import type { TelegramId } from '../shared/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '../shared/instant.ts';
import type { MessageKind, SendingResult } from './message-kind.ts';
import type { ReachabilityStore } from './outbox-store.ts';
import type { Claimed, SendingStore } from './sending-store.ts';

export type SendingStores = { sending: SendingStore; reachability: ReachabilityStore };

/** What the rules of sending need beside the stores. */
export type SendingRules<S> = {
  kinds: ReadonlyMap<string, MessageKind<S>>;
  /** The next moment, perhaps this one, at which office messages may go out. */
  nextSendingTime(stores: S, now: Instant): Promise<Instant>;
  /** Tells others that somebody cannot be written to any more. */
  onUnreachable(stores: S, chat: TelegramId, now: Instant): Promise<void>;
  /** A new message stands in that chat. */
  onArrived?(stores: S, arrived: Pick<Claimed, 'to' | 'subject'>, now: Instant): Promise<void>;
};

/** One step with a message, inside a transaction. `isBare`: without what its kind asks for. */
export type SendingStep<S> = { stores: S; claimed: Claimed; now: Instant; isBare: boolean };

/** Somebody who has blocked the bot is tried again after this, lest a lost update lasts for ever. */
export const TRY_AGAIN_MS = 3 * DAY_MS;

/** How long to wait for a chat that Telegram does not find; then it counts as unreachable. */
export const NOT_FOUND_WAITS_MS = [10 * MINUTE_MS, HOUR_MS, 4 * HOUR_MS];

/** A resend comes late enough for a person not to see a stutter. */
export const RESEND_AFTER_MS = MINUTE_MS;

/** The rules of a kind threw: a bug of that kind, not of the storage. */
export class KindFailure extends Error {
  override readonly name = 'KindFailure';
}

export const askKind = async <T>(kind: string, ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    throw new KindFailure(`the rules of "${kind}" failed`, { cause: error });
  }
};

/** Ends a message for good and tells its kind. */
export const endSending = async <S extends SendingStores>(
  rules: SendingRules<S>,
  { stores, claimed, now, isBare }: SendingStep<S>,
  result: SendingResult,
): Promise<void> => {
  const isSent = result.type === 'sent';
  const ended = isSent ? { ...claimed, messageIds: result.messageIds } : claimed;
  const error = isSent ? null : result.reason;
  const isMine = await stores.sending.settle(ended, { state: result.type, at: now, error });
  if (!isMine) return;
  if (isSent) await tellArrival(rules, { stores, ended, now });
  const kind = rules.kinds.get(claimed.kind);
  if (isBare || !kind?.settled) return;
  await askKind(kind.kind, async () => kind.settled?.(stores, ended, result, now));
};

type Arrival<S> = { stores: S; ended: Claimed; now: Instant };

/** What was changed in place stands where it stood. */
const tellArrival = async <S extends SendingStores>(
  rules: SendingRules<S>,
  { stores, ended, now }: Arrival<S>,
): Promise<void> => {
  if (ended.messageIds.length > 0) await rules.onArrived?.(stores, ended, now);
};
