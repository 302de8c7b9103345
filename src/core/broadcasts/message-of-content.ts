import type { NoticeButton, SendableMessage } from '../outbox/message.ts';
import { isForwarded, type BroadcastContent } from './content.ts';

/** What people get: what was kept, or a copy of what could not be kept. */
export const messageOfContent = (
  { items, fromChatId, messageIds, caption, ...content }: BroadcastContent,
  buttons: NoticeButton[][],
): Extract<SendableMessage, { type: 'kept' | 'copy' }> =>
  items
    ? { type: 'kept', items, buttons }
    : {
        type: 'copy',
        fromChatId,
        messageIds: [...messageIds],
        ...(caption ? { caption } : {}),
        ...(isForwarded(content) ? { isForward: true } : {}),
        buttons,
      };
