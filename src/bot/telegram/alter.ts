import type { Api } from 'grammy';
import type { InlineKeyboardMarkup, InputMedia, MessageEntity } from 'grammy/types';

import type { Alteration } from '../../core/outbox/message.ts';
import type { SendOutcome } from '../../core/outbox/outbox-message.ts';
import type { FormattedWords } from '../../core/shared/formatted-words.ts';
import { isDeletedAlready, isNotModified } from './failure.ts';

type Markup = { reply_markup?: InlineKeyboardMarkup };

/** Entities come from Telegram and go back to it as they are. */
const entitiesOf = ({ entities }: FormattedWords): MessageEntity[] => entities as MessageEntity[];

export const captionOf = (words: FormattedWords | null | undefined) =>
  words ? { caption: words.text, caption_entities: entitiesOf(words) } : {};

/** Edits or deletes what stands in a chat; what is so already counts as done. */
export const alter = async (
  api: Api,
  { to, message, markup }: { to: number; message: Alteration; markup: Markup },
): Promise<SendOutcome> => {
  try {
    if (message.type === 'edit') await edit(api, { to, message, markup });
    else await deleteAll(api, to, message.messageIds);
  } catch (error) {
    if (!isNotModified(error) && !isDeletedAlready(error)) throw error;
  }
  return { type: 'sent', messageIds: [] };
};

type Edit = Extract<Alteration, { type: 'edit' }>;

const edit = (
  api: Api,
  { to, message, markup }: { to: number; message: Edit; markup: Markup },
): Promise<unknown> => {
  const { messageId, target, words } = message;
  if (target === 'text') {
    const options = { entities: entitiesOf(words), ...markup };
    return api.editMessageText(to, messageId, words.text, options);
  }
  if (target === 'caption')
    return api.editMessageCaption(to, messageId, { ...captionOf(words), ...markup });
  const media: InputMedia = { type: target.kind, media: target.fileId, ...captionOf(words) };
  return api.editMessageMedia(to, messageId, media, markup);
};

const deleteAll = (api: Api, to: number, messageIds: readonly number[]): Promise<unknown> => {
  const [first = 0, ...others] = messageIds;
  return others.length > 0 ? api.deleteMessages(to, [...messageIds]) : api.deleteMessage(to, first);
};
