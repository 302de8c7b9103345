import type { Update } from 'grammy/types';

import type {
  AppliedUpdate,
  IncomingUpdate,
  PendingUpdate,
} from '../../core/outbox/inbox-store.ts';

/** An update as it came in: only where it has to wait is it written down. */
export type Arrived = AppliedUpdate & { update: Update };

/** As it is stored. */
export const incomingOf = (update: Update): IncomingUpdate => ({
  updateId: update.update_id,
  key: keyOf(update),
  body: JSON.stringify(update),
});

export const arrivedOf = (update: Update): Arrived => ({
  updateId: update.update_id,
  key: keyOf(update),
  update,
});

export const untried = (update: IncomingUpdate): PendingUpdate => ({ ...update, attempts: 0 });

export const isStored = (update: Arrived | PendingUpdate): update is PendingUpdate =>
  'body' in update;

export const isFresh = (update: Arrived | PendingUpdate): update is Arrived => !isStored(update);

export const pendingOf = (update: Arrived | PendingUpdate): PendingUpdate =>
  isStored(update) ? update : untried(incomingOf(update.update));

export const updateIn = (update: Arrived | PendingUpdate): Update =>
  isStored(update) ? JSON.parse(update.body) : update.update;

/** Together, as Telegram counts them. */
export const inOrder = (
  stored: readonly PendingUpdate[],
  added: readonly Arrived[],
): readonly (Arrived | PendingUpdate)[] =>
  stored.length === 0
    ? added
    : [...stored, ...added].toSorted((one, other) => one.updateId - other.updateId);

/**
 * Whose state an update may change. In a private chat the ids of chat and person are the same
 * number, so that messages, edits and buttons of a person share one lane.
 */
export const keyOf = (update: Update): string => String(chatOf(update)?.id ?? 0);

const chatOf = (update: Update): { id: number } | undefined => {
  const query = update.callback_query;
  if (query) return query.message?.chat ?? query.from;
  return (update.message ?? update.edited_message ?? update.my_chat_member)?.chat;
};
