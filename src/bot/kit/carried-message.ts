import type { CarriedMessage } from '../../core/questions/question.ts';
import { asTelegramId } from '../../core/shared/ids.ts';
import { cleanText } from '../../core/shared/vietnamese-text.ts';
import type { BotContext } from './request.ts';

/** Kinds that a copy carries on; a poll or a payment would not mean the same elsewhere. */
const carriedKinds = [
  'photo',
  'document',
  'voice',
  'video',
  'video_note',
  'audio',
  'animation',
  'location',
  'contact',
  'sticker',
  'dice',
] as const;

/** A message as others are to get it; undefined for what cannot be passed on. */
export const carriedMessage = ({ message }: BotContext): CarriedMessage | undefined => {
  if (!message) return undefined;
  const kind = message.text === undefined ? carriedKinds.find((field) => field in message) : 'text';
  // An animation comes with a document beside it.
  const named = kind === 'document' && message.animation ? 'animation' : kind;
  if (named === undefined) return undefined;
  return {
    chatId: asTelegramId(message.chat.id),
    messageId: message.message_id,
    kind: named,
    text: cleanText(message.text ?? message.caption ?? ''),
  };
};
