import { plusMs } from '../shared/instant.ts';
import type { SendOutcome } from './outbox-message.ts';
import {
  endSending,
  NOT_FOUND_WAITS_MS,
  RESEND_AFTER_MS,
  type SendingRules,
  type SendingStores,
  type SendingStep,
} from './sending.ts';

/** Stores what became of an attempt. */
export const recordOutcome = async <S extends SendingStores>(
  rules: SendingRules<S>,
  step: SendingStep<S>,
  outcome: SendOutcome,
): Promise<void> => {
  const { claimed } = step;
  switch (outcome.type) {
    case 'sent': {
      const messageIds = [...claimed.messageIds, ...outcome.messageIds];
      return endSending(rules, step, { type: 'sent', messageIds });
    }
    case 'part-sent': {
      const { messageIds, rest: message } = outcome;
      return giveBack({ ...step, claimed: { ...claimed, messageIds, message } }, null);
    }
    case 'blocked':
      return recordBlocked(rules, step, outcome.reason);
    case 'not-found':
      return recordNotFound(rules, step, outcome.reason);
    case 'migrated':
      await step.stores.sending.follow(claimed.to, outcome.to);
      return giveBack({ ...step, claimed: { ...claimed, to: outcome.to } }, outcome.reason);
    case 'refused':
      return endSending(rules, step, { type: 'failed', reason: outcome.reason });
    case 'paused':
    case 'not-sent': {
      // Telegram has certainly not taken it, so that it was no attempt.
      const attempts = claimed.attempts - 1;
      return giveBack({ ...step, claimed: { ...claimed, attempts } }, outcome.reason);
    }
    case 'unknown':
      return recordUnknown(rules, step, outcome.reason);
  }
};

/** Nobody can say whether it arrived: an admin decides, or it is sent once more. */
export const recordUnknown = async <S extends SendingStores>(
  rules: SendingRules<S>,
  step: SendingStep<S>,
  reason: string,
): Promise<void> => {
  const { claimed, now } = step;
  const kind = rules.kinds.get(claimed.kind);
  if (kind?.onUnknown !== 'resend-once' || claimed.resends > 0)
    return endSending(rules, step, { type: 'unknown', reason });
  const resends = claimed.resends + 1;
  const dueAt = plusMs(now, RESEND_AFTER_MS);
  return giveBack({ ...step, claimed: { ...claimed, resends, dueAt } }, reason);
};

const giveBack = async <S extends SendingStores>(
  { stores, claimed, now }: SendingStep<S>,
  error: string | null,
): Promise<void> => {
  await stores.sending.settle(claimed, { state: 'pending', at: now, error });
};

const recordBlocked = async <S extends SendingStores>(
  rules: SendingRules<S>,
  step: SendingStep<S>,
  reason: string,
): Promise<void> => {
  const { stores, claimed, now } = step;
  await endSending(rules, step, { type: 'blocked', reason });
  // Everything else for the person ends too; it would be refused the same way.
  for (const other of await stores.sending.pendingOf(claimed.to, claimed.token))
    await endSending(rules, { ...step, claimed: other }, { type: 'blocked', reason });
  const chat = claimed.to;
  if (await stores.reachability.markUnreachable({ chat, reason, isSoft: false, since: now }))
    await rules.onUnreachable(stores, chat, now);
};

const recordNotFound = async <S extends SendingStores>(
  rules: SendingRules<S>,
  step: SendingStep<S>,
  reason: string,
): Promise<void> => {
  const { stores, claimed, now } = step;
  const { isLostAtOnce = false } = rules.kinds.get(claimed.kind) ?? {};
  const isLost = claimed.unreachable !== null || isLostAtOnce;
  const waitMs = isLost ? undefined : NOT_FOUND_WAITS_MS[claimed.attempts - 1];
  if (waitMs !== undefined)
    return giveBack({ ...step, claimed: { ...claimed, dueAt: plusMs(now, waitMs) } }, reason);
  await endSending(rules, step, { type: 'blocked', reason });
  const chat = claimed.to;
  if (await stores.reachability.markUnreachable({ chat, reason, isSoft: true, since: now }))
    await rules.onUnreachable(stores, chat, now);
};
