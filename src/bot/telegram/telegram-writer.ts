import type { Api } from 'grammy';

import type { SendOutcome } from '../../core/outbox/outbox-message.ts';
import { isBeyondEdit, isDeletedAlready, isNotModified, toFailure } from './failure.ts';
import { callTelegram } from './telegram-calls.ts';
import type { TelegramMessage } from './telegram-message.ts';

/** Tells Telegram one thing: replies and the outbox go through here alone. Never throws. */
export const writeToTelegram = async (
  api: Api,
  chatId: number,
  message: TelegramMessage,
): Promise<Exclude<SendOutcome, { type: 'part-sent' }>> => {
  try {
    const messageIds = await callTelegram(api, chatId, message);
    // Telegram leaves out without a word what is gone in the other chat.
    if (message.type === 'copy' && messageIds.length === 0)
      return { type: 'refused', reason: 'what was to be copied is gone' };
    return { type: 'sent', messageIds };
  } catch (error) {
    if (isDone(message, error)) return { type: 'sent', messageIds: [] };
    if (message.type === 'edit' && isBeyondEdit(error))
      return writeToTelegram(api, chatId, { ...message, type: 'message' });
    return toFailure(error);
  }
};

/** It stands in the chat as it should already, or nobody misses it. */
const isDone = ({ type }: TelegramMessage, error: unknown): boolean =>
  minor.has(type) ||
  isNotModified(error) ||
  (type === 'delete' && isDeletedAlready(error)) ||
  (type === 'reword' && isBeyondEdit(error));

const minor: ReadonlySet<TelegramMessage['type']> = new Set([
  'toast',
  'reaction',
  'commands',
  'buttons',
  'unpin',
]);
