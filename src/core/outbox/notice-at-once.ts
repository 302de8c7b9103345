import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Notice } from './message.ts';
import type { NewOutboxMessage } from './outbox-message.ts';

export type NoticeAtOnce = Pick<NewOutboxMessage, 'kind'> &
  Pick<Notice, 'lines' | 'buttons'> & {
    /** Nobody else's; queued twice it is sent once. */
    key: string;
    to: { telegramId: TelegramId };
  };

/** A notice about nothing that could be paused or settled, due now and never too late. */
export const noticeAtOnce = (
  { key, kind, to, lines, buttons }: NoticeAtOnce,
  now: Instant,
): NewOutboxMessage => ({
  dedupeKey: key,
  bundleKey: null,
  subject: null,
  to: to.telegramId,
  priority: 1,
  kind,
  message: { type: 'notice', lines, buttons },
  dueAt: now,
  expiresAt: null,
});
