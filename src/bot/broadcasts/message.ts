import type { Message } from 'grammy/types';

import type { MessagePlace } from '../../core/broadcasts/broadcast-store.ts';
import { contentKinds, type BroadcastContent } from '../../core/broadcasts/content.ts';
import type { Correction } from '../../core/broadcasts/sent-change.ts';
import type { ReplacingFile } from '../../core/outbox/message.ts';
import { asTelegramId } from '../../core/shared/ids.ts';
import type { KeptItem } from '../../core/shared/kept-message.ts';
import type { Language } from '../../core/shared/language.ts';

export const placeOf = ({ chat, message_id: messageId }: Message): MessagePlace => ({
  chatId: asTelegramId(chat.id),
  messageId,
});

/** What an admin sent, as something that can be copied; undefined for what Telegram copies not. */
export const contentOfMessage = (message: Message): BroadcastContent | undefined => {
  // An animation comes with a document beside it, a venue with a location.
  const kind = ['animation' as const, 'venue' as const, ...contentKinds].find(
    (candidate) => candidate in message,
  );
  if (kind === undefined) return undefined;
  return {
    kind,
    fromChatId: asTelegramId(message.chat.id),
    messageIds: [message.message_id],
    mediaGroupId: message.media_group_id ?? null,
    words: message.text ?? message.caption ?? message.poll?.question ?? '',
    caption: null,
    ...keptOf(message),
  };
};

/** The message by value, as far as its kind can be kept so. */
const keptOf = (message: Message): { items?: KeptItem[] } => {
  const words = { text: message.text ?? message.caption ?? '', entities: entitiesOf(message) };
  if (message.text !== undefined) {
    const { link_preview_options: linkPreview } = message;
    return { items: [{ kind: 'text', words, ...(linkPreview ? { linkPreview } : {}) }] };
  }
  const file: Pick<KeptFile, 'kind' | 'fileId'> | null = message.voice
    ? { kind: 'voice', fileId: message.voice.file_id }
    : fileOf(message);
  if (!file) return {};
  const { has_media_spoiler: isSpoiler, show_caption_above_media: isCaptionAbove } = message;
  const look = {
    ...(isSpoiler ? { isSpoiler } : {}),
    ...(isCaptionAbove ? { isCaptionAbove } : {}),
  };
  return { items: [{ ...file, words, ...look }] };
};

type KeptFile = Exclude<KeptItem, { kind: 'text' }>;

const entitiesOf = ({ entities, caption_entities: below }: Message) => entities ?? below ?? [];

/** What an admin sent to take the place of what people got; undefined for what can take none. */
export const correctionOf = (message: Message, variant: Language): Correction | undefined => {
  const file = fileOf(message);
  const text = message.text ?? message.caption;
  if (text === undefined && file === null) return undefined;
  return {
    variant,
    words: { text: text ?? '', entities: entitiesOf(message) },
    file,
    source: { chatId: asTelegramId(message.chat.id), messageId: message.message_id },
  };
};

const fileOf = (message: Message): ReplacingFile | null => {
  const { photo, video, animation, audio, document } = message;
  const largest = photo?.at(-1);
  if (largest) return { kind: 'photo', fileId: largest.file_id };
  // An animation comes with a document beside it.
  if (animation) return { kind: 'animation', fileId: animation.file_id };
  if (video) return { kind: 'video', fileId: video.file_id };
  if (audio) return { kind: 'audio', fileId: audio.file_id };
  return document ? { kind: 'document', fileId: document.file_id } : null;
};
