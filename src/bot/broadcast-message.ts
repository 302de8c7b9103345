import type { Message } from 'grammy/types';

import { contentKinds, type BroadcastContent } from '../core/broadcasts/content.ts';
import { asTelegramId } from '../core/shared/ids.ts';

/** What an admin sent, as something that can be copied; undefined for what Telegram copies not. */
export const contentOfMessage = (message: Message): BroadcastContent | undefined => {
  // An animation comes with a document beside it, a venue with a location.
  const kind = ['animation' as const, 'venue' as const, ...contentKinds].find(
    (candidate) => candidate in message,
  );
  if (kind === undefined || isQuiz(message)) return undefined;
  return {
    kind,
    fromChatId: asTelegramId(message.chat.id),
    messageIds: [message.message_id],
    mediaGroupId: message.media_group_id ?? null,
    words: message.text ?? message.caption ?? message.poll?.question ?? '',
    caption: null,
  };
};

/** Telegram copies a quiz only when the bot knows the right answer, which it does not. */
const isQuiz = ({ poll }: Message): boolean => poll?.type === 'quiz';
