import type { MessageKind } from '../outbox/message-kind.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { TextRef } from '../shared/text-ref.ts';

/** What somebody reads whose role has changed, or that of somebody beside them. */
export const roleNewsKind: MessageKind<object> = {
  kind: 'role-news',
  onUnknown: 'hold',
  hours: 'any',
};

/** @param key tells it from every other message; the same is queued once */
export const roleNews = (
  { key, to, line }: { key: string; to: TelegramId; line: TextRef },
  now: Instant,
): NewOutboxMessage => ({
  dedupeKey: key,
  bundleKey: null,
  subject: null,
  to,
  priority: 1,
  kind: roleNewsKind.kind,
  message: { type: 'notice', lines: [line], buttons: [] },
  dueAt: now,
  expiresAt: null,
});
