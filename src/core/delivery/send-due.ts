import { MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { DeliveryKind, DeliveryResult, Prepared } from './delivery-kind.ts';
import type { ReachabilityStore } from './delivery-store.ts';
import type { Delivery, SendableMessage, SendOutcome } from './delivery.ts';
import type { Messenger } from './messenger.ts';
import type { SendingStore } from './sending-store.ts';

/** Further tries end here: a refused message stays refused, a lost one has become stale. */
const MAX_ATTEMPTS = 8;
const BATCH = 50;

export type SendingPorts<S extends SendingStores> = {
  messenger: Messenger;
  kinds: readonly DeliveryKind<S>[];
  /** Runs one short transaction; a send never happens inside one. */
  transact<T>(work: (stores: S) => Promise<T>): Promise<T>;
  now(): Instant;
  /** The next moment, perhaps this one, at which office messages may go out. */
  nextSendingTime(now: Instant): Instant;
  languageOf(stores: S, delivery: Delivery): Promise<Language | null>;
};

export type SendingStores = { sending: SendingStore; reachability: ReachabilityStore };

/** Sends what is due, one after the other, and returns how many were tried. */
export const sendDue = async <S extends SendingStores>(
  ports: SendingPorts<S>,
  signal: AbortSignal,
): Promise<number> => {
  const due = await ports.transact(({ sending }) => sending.due(ports.now(), BATCH));
  let tried = 0;
  for (const delivery of due) {
    if (signal.aborted) break;
    const outcome = await sendOne(ports, delivery);
    tried += 1;
    if (outcome?.type === 'paused') break; // everyone has to wait
  }
  return tried;
};

type Begun = { message: SendableMessage; language: Language | null };

const sendOne = async <S extends SendingStores>(
  ports: SendingPorts<S>,
  delivery: Delivery,
): Promise<SendOutcome | null> => {
  const kind = ports.kinds.find((candidate) => candidate.kind === delivery.kind);
  const begun = await ports.transact((stores) => begin(ports, stores, { delivery, kind }));
  if (begun === null) return null;
  const outcome = await ports.messenger.send(delivery.to, begun.message, begun.language);
  await ports.transact((stores) => record(stores, { delivery, kind, outcome, at: ports.now() }));
  return outcome;
};

type Known<S> = { delivery: Delivery; kind: DeliveryKind<S> | undefined };

const begin = async <S extends SendingStores>(
  ports: SendingPorts<S>,
  stores: S,
  { delivery, kind }: Known<S>,
): Promise<Begun | null> => {
  const now = ports.now();
  const known = { delivery, kind, at: now };
  if (isExpired(delivery, kind, now))
    return end(stores, known, { type: 'expired', reason: 'too late' });
  if (kind?.hours === 'office' && ports.nextSendingTime(now) > now) {
    await stores.sending.postpone(delivery.id, ports.nextSendingTime(now), 'outside of hours');
    return null;
  }
  const prepared = await prepare(stores, known);
  if (prepared.type === 'cancel')
    return end(stores, known, { type: 'cancelled', reason: prepared.reason });
  if (prepared.type === 'wait') {
    await stores.sending.postpone(delivery.id, prepared.until, prepared.reason);
    return null;
  }
  return { message: prepared.message, language: await ports.languageOf(stores, delivery) };
};

const isExpired = (
  { expiresAt, createdAt }: Delivery,
  kind: { expiresAfterMs?: number } | undefined,
  now: Instant,
): boolean =>
  (expiresAt !== null && now >= expiresAt) ||
  (kind?.expiresAfterMs !== undefined && now >= plusMs(createdAt, kind.expiresAfterMs));

const prepare = async <S>(
  stores: S,
  { delivery, kind, at }: Known<S> & { at: Instant },
): Promise<Prepared> => {
  const prepared = kind?.prepare ? await kind.prepare(stores, delivery, at) : null;
  if (prepared && prepared.type !== 'send') return prepared;
  const { message, messageIds } = delivery;
  // What is left of a message that has begun to arrive is sent as it stands.
  if (message.type !== 'prepared' && (messageIds.length > 0 || !prepared))
    return { type: 'send', message };
  return prepared ?? { type: 'cancel', reason: 'nothing to say' };
};

type Ended<S> = Known<S> & { at: Instant };

const end = async <S extends SendingStores>(
  stores: S,
  { delivery, kind, at }: Ended<S>,
  result: Exclude<DeliveryResult, { type: 'sent' }>,
): Promise<null> => {
  await stores.sending.markEnded(delivery.id, result.type, { reason: result.reason, at });
  await kind?.settled?.(stores, delivery, result, at);
  return null;
};

type Result<S> = Ended<S> & { outcome: SendOutcome };

const record = async <S extends SendingStores>(stores: S, result: Result<S>): Promise<void> => {
  const { sending } = stores;
  const { delivery, outcome } = result;
  switch (outcome.type) {
    case 'sent':
      return recordSent(stores, result, outcome.messageIds);
    case 'part-sent':
      return sending.keepRest(delivery.id, outcome.messageIds, outcome.rest);
    case 'blocked':
    case 'not-found':
      return recordUnreachable(stores, { ...result, outcome });
    case 'migrated':
      return sending.follow(delivery.to, outcome.to);
    case 'refused':
      await end(stores, result, { type: 'failed', reason: outcome.reason });
      return;
    case 'paused':
    case 'not-sent':
    case 'unknown':
      return tryAgain(stores, { ...result, outcome });
  }
};

const recordSent = async <S extends SendingStores>(
  stores: S,
  { delivery, kind, at }: Ended<S>,
  newIds: readonly number[],
): Promise<void> => {
  const messageIds = [...delivery.messageIds, ...newIds];
  await stores.sending.markSent(delivery.id, messageIds, at);
  await kind?.settled?.(stores, delivery, { type: 'sent', messageIds }, at);
};

type Unreached = Extract<SendOutcome, { type: 'blocked' | 'not-found' }>;

const recordUnreachable = async <S extends SendingStores>(
  stores: S,
  result: Ended<S> & { outcome: Unreached },
): Promise<void> => {
  const { delivery, outcome, at } = result;
  const { reason } = outcome;
  const isSoft = outcome.type === 'not-found';
  await stores.reachability.markUnreachable({ chat: delivery.to, reason, isSoft, since: at });
  await end(stores, result, { type: 'blocked', reason });
};

type Undone = Extract<SendOutcome, { type: 'paused' | 'not-sent' | 'unknown' }>;

const tryAgain = async <S extends SendingStores>(
  stores: S,
  result: Ended<S> & { outcome: Undone },
): Promise<void> => {
  const { delivery, outcome, at } = result;
  const { reason } = outcome;
  if (outcome.type === 'paused')
    await stores.sending.postpone(delivery.id, plusMs(at, outcome.afterMs), reason);
  else if (delivery.attempts + 1 >= MAX_ATTEMPTS)
    await end(stores, result, { type: 'failed', reason });
  else await stores.sending.postpone(delivery.id, plusMs(at, MINUTE_MS / 30), reason);
};
