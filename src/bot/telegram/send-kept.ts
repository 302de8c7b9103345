import type { Api } from 'grammy';
import type {
  InlineKeyboardMarkup,
  InputMediaAudio,
  InputMediaDocument,
  InputMediaPhoto,
  InputMediaVideo,
  LinkPreviewOptions,
  MessageEntity,
} from 'grammy/types';

import type { KeptItem } from '../../core/shared/kept-message.ts';
import { captionOf } from './formatted-words.ts';

type Options = { reply_markup?: InlineKeyboardMarkup; disable_notification?: true };

/** Sends what was kept by value; files go by their id. Several are an album, without buttons. */
export const sendKept = async (
  api: Api,
  to: number,
  { items, options }: { items: readonly KeptItem[]; options: Options },
): Promise<number[]> => {
  const [first, ...others] = items;
  if (!first) return [];
  if (others.length === 0) return [(await sendOne(api, to, { item: first, options })).message_id];
  const { disable_notification: isSilent } = options;
  const silent = isSilent ? { disable_notification: isSilent } : {};
  // The types want one kind of media an album; Telegram takes photos and videos together.
  const media = items.flatMap(mediaOf) as InputMediaPhoto[];
  const sent = await api.sendMediaGroup(to, media, silent);
  return sent.map(({ message_id: id }) => id);
};

const sendOne = (
  api: Api,
  to: number,
  { item, options }: { item: KeptItem; options: Options },
): Promise<{ message_id: number }> => {
  if (item.kind === 'text') {
    const entities = item.words.entities as MessageEntity[];
    return api.sendMessage(to, item.words.text, { entities, ...previewOf(item), ...options });
  }
  const below = { ...captionOf(item.words), ...options };
  const shown = { ...lookOf(item), ...below };
  switch (item.kind) {
    case 'photo':
      return api.sendPhoto(to, item.fileId, shown);
    case 'video':
      return api.sendVideo(to, item.fileId, shown);
    case 'animation':
      return api.sendAnimation(to, item.fileId, shown);
    case 'document':
      return api.sendDocument(to, item.fileId, below);
    case 'audio':
      return api.sendAudio(to, item.fileId, below);
    case 'voice':
      return api.sendVoice(to, item.fileId, below);
  }
};

const previewOf = ({ linkPreview }: Extract<KeptItem, { kind: 'text' }>) =>
  linkPreview === undefined ? {} : { link_preview_options: linkPreview as LinkPreviewOptions };

type KeptFile = Exclude<KeptItem, { kind: 'text' }>;

const lookOf = ({ isSpoiler, isCaptionAbove }: KeptFile) => ({
  ...(isSpoiler ? { has_spoiler: true } : {}),
  ...(isCaptionAbove ? { show_caption_above_media: true } : {}),
});

type Media = InputMediaPhoto | InputMediaVideo | InputMediaDocument | InputMediaAudio;

/** Telegram makes albums of these kinds only. */
const mediaOf = (item: KeptItem): Media[] => {
  switch (item.kind) {
    case 'photo':
    case 'video':
      return [{ type: item.kind, media: item.fileId, ...lookOf(item), ...captionOf(item.words) }];
    case 'document':
    case 'audio':
      return [{ type: item.kind, media: item.fileId, ...captionOf(item.words) }];
    case 'text':
    case 'animation':
    case 'voice':
      return [];
  }
};
