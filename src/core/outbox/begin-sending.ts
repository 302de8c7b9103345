import { plusMs, type Instant } from '../shared/instant.ts';
import { asItStands, type MessageKind, type Prepared } from './message-kind.ts';
import type { Deliverable } from './message.ts';
import type { OutboxMessage } from './outbox-message.ts';
import type { Claimed, Lease } from './sending-store.ts';
import {
  askKind,
  endSending,
  TRY_AGAIN_MS,
  type SendingRules,
  type SendingStores,
  type SendingStep,
} from './sending.ts';

export type Begun = { claimed: Claimed; message: Deliverable };

/**
 * Marks a message as in flight, decides anew whether it may go out, and says with which words. Null
 * when nothing is to be sent now.
 */
export const beginSending = async <S extends SendingStores>(
  rules: SendingRules<S>,
  step: SendingStep<S>,
  lease: Lease,
): Promise<Begun | null> => {
  const { stores, now } = step;
  if (!(await stores.sending.markInFlight(step.claimed, lease))) return null;
  const claimed = { ...step.claimed, attempts: step.claimed.attempts + 1 };
  const decided = await decide(rules, { ...step, claimed });
  switch (decided.type) {
    case 'send':
      return { claimed, message: quiet(claimed, decided.message) };
    case 'wait': {
      const later = { ...step.claimed, dueAt: decided.until };
      await stores.sending.settle(later, { state: 'pending', at: now, error: decided.reason });
      return null;
    }
    case 'cancel':
      await endSending(rules, { ...step, claimed }, { type: 'cancelled', reason: decided.reason });
      return null;
    case 'expired':
    case 'blocked':
    case 'failed':
      await endSending(rules, { ...step, claimed }, decided);
      return null;
  }
};

type Decision = Prepared | { type: 'expired' | 'failed'; reason: string };

const decide = async <S extends SendingStores>(
  rules: SendingRules<S>,
  { stores, claimed, now, isBare }: SendingStep<S>,
): Promise<Decision> => {
  const kind = rules.kinds.get(claimed.kind);
  if (!kind) return { type: 'failed', reason: `unknown kind "${claimed.kind}"` };
  if (isBare) return { type: 'failed', reason: 'the rules of its kind failed' };
  const hindrance =
    hindranceOf(kind, claimed, now) ?? (await officeHours(rules, kind, { stores, now }));
  if (hindrance) return hindrance;
  const asked = await askKind(kind.kind, async () => kind.prepare?.(stores, claimed, now));
  const prepared = asked ?? asItStands(claimed);
  // What is left of a message that has begun to arrive is sent as it stands.
  const hasBegun = claimed.messageIds.length > 0 && prepared.type === 'send';
  return hasBegun ? asItStands(claimed) : prepared;
};

const hindranceOf = (
  kind: { expiresAfterMs?: number },
  claimed: Claimed,
  now: Instant,
): Decision | null => {
  const { unreachable } = claimed;
  if (isExpired(claimed, kind.expiresAfterMs, now)) return { type: 'expired', reason: 'too late' };
  if (unreachable && !unreachable.isSoft && now < plusMs(unreachable.triedAt, TRY_AGAIN_MS))
    return { type: 'blocked', reason: unreachable.reason };
  return null;
};

const officeHours = async <S>(
  rules: SendingRules<S>,
  kind: MessageKind<S>,
  { stores, now }: { stores: S; now: Instant },
): Promise<Decision | null> => {
  if (kind.hours === 'any') return null;
  const until = await rules.nextSendingTime(stores, now);
  return until > now ? { type: 'wait', until, reason: 'outside of office hours' } : null;
};

const isExpired = (
  { expiresAt, createdAt, pausedMs }: OutboxMessage,
  expiresAfterMs: number | undefined,
  now: Instant,
): boolean => {
  const lived = plusMs(now, -pausedMs);
  return (
    (expiresAt !== null && lived >= expiresAt) ||
    (expiresAfterMs !== undefined && lived >= plusMs(createdAt, expiresAfterMs))
  );
};

const quiet = ({ resends }: Claimed, message: Begun['message']): Begun['message'] =>
  resends > 0 ? { ...message, isSilent: true } : message;
