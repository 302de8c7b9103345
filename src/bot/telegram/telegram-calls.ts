import { InputFile, type Api } from 'grammy';
import type { InlineKeyboardButton, InputMedia } from 'grammy/types';

import { fittingRows } from '../kit/label-width.ts';
import type { Button } from '../kit/reply.ts';
import { fittingCaption } from './fitting-caption.ts';
import { captionOf, entitiesOf } from './formatted-words.ts';
import { sendKept } from './send-kept.ts';
import type { TelegramMessage } from './telegram-message.ts';

type Call<Type extends TelegramMessage['type']> = (
  api: Api,
  chatId: number,
  message: Extract<TelegramMessage, { type: Type }>,
) => Promise<number[]>;

/** The call of the Bot API for each kind; the ids of what stands in the chat by it, where there are some. */
const calls: { [Type in TelegramMessage['type']]: Call<Type> } = {
  message: async (api, chatId, message) => [
    (
      await api.sendMessage(chatId, message.html, {
        parse_mode: 'HTML',
        link_preview_options: noPreview,
        ...markup(message),
        ...silent(message),
      })
    ).message_id,
  ],

  edit: async (api, chatId, { messageId, html: words, rows }) => {
    await api.editMessageText(chatId, messageId, words, { ...html, ...inline(rows) });
    return [messageId];
  },

  buttons: async (api, chatId, { messageId, rows }) => {
    await api.editMessageReplyMarkup(chatId, messageId, inline(rows));
    return [];
  },

  toast: async (api, _chatId, { queryId, text, isAlert }) => {
    await api.answerCallbackQuery(queryId, {
      ...(text === undefined ? {} : { text: Array.from(text).slice(0, LONGEST_TOAST).join('') }),
      ...(isAlert ? { show_alert: true } : {}),
    });
    return [];
  },

  reaction: async (api, chatId, { messageId, emoji }) => {
    await api.setMessageReaction(chatId, messageId, [{ type: 'emoji', emoji }]);
    return [];
  },

  commands: async (api, _chatId, { commands, chat }) => {
    const scope = { type: 'chat', chat_id: chat } as const;
    if (commands.length === 0) await api.deleteMyCommands({ scope });
    else await api.setMyCommands(commands, { scope });
    return [];
  },

  file: async (api, chatId, message) => {
    const { fileId, kind } = message;
    const options = { ...captioned(message), ...silent(message) };
    switch (kind) {
      case 'photo':
        return [(await api.sendPhoto(chatId, fileId, options)).message_id];
      case 'video':
        return [(await api.sendVideo(chatId, fileId, options)).message_id];
      case 'voice':
        return [(await api.sendVoice(chatId, fileId, options)).message_id];
      default:
        return [(await api.sendDocument(chatId, fileId, options)).message_id];
    }
  },

  upload: async (api, chatId, message) => {
    const { name, bytes, kind } = message.made;
    const file = new InputFile(bytes, name);
    const sent =
      kind === 'photo'
        ? await api.sendPhoto(chatId, file, captioned(message))
        : await api.sendDocument(chatId, file, captioned(message));
    return [sent.message_id];
  },

  copy: async (api, chatId, message) => {
    const { fromChatId, messageIds, caption, isForward, rows } = message;
    const [first, ...others] = messageIds;
    if (first === undefined) return [];
    if (isForward) {
      const sent = await api.forwardMessages(chatId, fromChatId, messageIds, silent(message));
      return sent.map(({ message_id: id }) => id);
    }
    if (others.length > 0) {
      const sent = await api.copyMessages(chatId, fromChatId, messageIds, silent(message));
      return sent.map(({ message_id: id }) => id);
    }
    const options = { ...captionOf(caption), ...inline(rows), ...silent(message) };
    return [(await api.copyMessage(chatId, fromChatId, first, options)).message_id];
  },

  kept: (api, chatId, message) => {
    const options = { ...inline(message.rows), ...silent(message) };
    return sendKept(api, chatId, { items: message.items, options });
  },

  replace: async (api, chatId, { messageId, target, words, rows }) => {
    const options = inline(rows);
    if (target === 'text') {
      const entities = entitiesOf(words);
      await api.editMessageText(chatId, messageId, words.text, { entities, ...options });
    } else if (target === 'caption')
      await api.editMessageCaption(chatId, messageId, { ...captionOf(words), ...options });
    else {
      const media: InputMedia = { type: target.kind, media: target.fileId, ...captionOf(words) };
      await api.editMessageMedia(chatId, messageId, media, options);
    }
    return [];
  },

  reword: async (api, chatId, { messageId, html: words, rows }) => {
    await api.editMessageText(chatId, messageId, words, { ...html, ...inline(rows) });
    return [];
  },

  pin: async (api, chatId, { messageId }) => {
    await api.pinChatMessage(chatId, messageId, { disable_notification: true });
    return [];
  },

  unpin: async (api, chatId, { messageId }) => {
    await api.unpinChatMessage(chatId, messageId);
    return [];
  },

  delete: async (api, chatId, { messageIds }) => {
    const [first = 0, ...others] = messageIds;
    if (others.length > 0) await api.deleteMessages(chatId, [...messageIds]);
    else await api.deleteMessage(chatId, first);
    return [];
  },
};

/** @throws what grammY throws */
export const callTelegram = <Type extends TelegramMessage['type']>(
  api: Api,
  chatId: number,
  message: Extract<TelegramMessage, { type: Type }>,
): Promise<number[]> => {
  const type: Type = message.type;
  return calls[type](api, chatId, message);
};

/** Telegram shows no more of it. */
const LONGEST_TOAST = 200;

const noPreview = { is_disabled: true };
const html = { parse_mode: 'HTML' as const, link_preview_options: noPreview };

const captioned = ({ html: words, rows }: { html: string; rows?: Button[][] | undefined }) => ({
  caption: fittingCaption(words),
  parse_mode: 'HTML' as const,
  ...inline(rows),
});

const silent = ({ isSilent }: { isSilent?: boolean | undefined }) =>
  isSilent ? { disable_notification: true as const } : {};

const inline = (rows: Button[][] | undefined) =>
  rows
    ? {
        reply_markup: {
          inline_keyboard: rows.flatMap(fittingRows).map((row) => row.map(toTelegram)),
        },
      }
    : {};

/** The menu below the writing field takes the place of buttons below the message. */
const markup = ({ menu, placeholder, rows }: Extract<TelegramMessage, { type: 'message' }>) =>
  menu
    ? {
        reply_markup: {
          keyboard: menu.map((row) => row.map((text) => ({ text }))),
          resize_keyboard: true,
          is_persistent: true,
          ...(placeholder ? { input_field_placeholder: placeholder } : {}),
        },
      }
    : inline(rows);

const toTelegram = (button: Button): InlineKeyboardButton => {
  if ('url' in button) return { text: button.text, url: button.url };
  if ('copy' in button) return { text: button.text, copy_text: { text: button.copy } };
  const { text, data, style } = button;
  return { text, callback_data: data, ...(style ? { style } : {}) };
};
