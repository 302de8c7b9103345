import { InputFile, type Api } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';

import type { SendOutcome } from '../../core/outbox/outbox-message.ts';
import type { Page } from '../kit/page.ts';
import type { DrawnPaper, Paper } from '../kit/paper.ts';
import type { Button, Reply } from '../kit/reply.ts';
import { captionOf } from './alter.ts';
import { isBeyondEdit, isNotModified, toFailure } from './failure.ts';
import { sendKept } from './send-kept.ts';

export type Voice = {
  api: Api;
  drawQr: (text: string) => Promise<Uint8Array>;
  drawPaper: (paper: Paper) => Promise<DrawnPaper>;
  workOut: (page: Page) => Promise<{ html: string; rows: Button[][] }>;
};

/** Says one thing to a chat. Never throws. */
export const sayReply = async (
  voice: Voice,
  chatId: number,
  reply: Reply,
): Promise<SendOutcome> => {
  try {
    if (reply.type === 'page') return await sayReply(voice, chatId, await workedOut(voice, reply));
    return saidAs(await say(voice, chatId, reply));
  } catch (error) {
    if (isMinor(reply) || isNotModified(error)) return saidAs(0);
    if (reply.type === 'edit' && isBeyondEdit(error))
      return sayReply(voice, chatId, { ...reply, type: 'message' });
    return toFailure(error);
  }
};

const workedOut = async (
  { workOut }: Voice,
  { page, messageId }: Extract<Reply, { type: 'page' }>,
): Promise<Reply> => {
  const made = await workOut(page);
  return messageId === undefined
    ? { type: 'message', ...made }
    : { type: 'edit', messageId, ...made };
};

/** Without an id where nothing new stands in the chat. */
const saidAs = (messageId: number): SendOutcome => ({
  type: 'sent',
  messageIds: messageId > 0 ? [messageId] : [],
});

/** What nobody misses when it fails. */
const isMinor = ({ type }: Reply): boolean => ['toast', 'commands', 'buttons'].includes(type);

const say = async (
  voice: Voice,
  chatId: number,
  reply: Exclude<Reply, { type: 'page' }>,
): Promise<number> => {
  const { api } = voice;
  if (isFile(reply)) return sayFile(voice, chatId, reply);
  switch (reply.type) {
    case 'message':
      return (await api.sendMessage(chatId, reply.html, { ...html, ...markup(reply) })).message_id;
    case 'edit':
      await api.editMessageText(chatId, reply.messageId, reply.html, { ...html, ...inline(reply) });
      return reply.messageId;
    case 'buttons':
      await api.editMessageReplyMarkup(chatId, reply.messageId, inline(reply));
      return 0;
    case 'toast':
      await api.answerCallbackQuery(reply.queryId, toast(reply));
      return 0;
    case 'commands':
      await offer(api, reply);
      return 0;
  }
};

const offer = async (
  api: Api,
  { commands, chat }: Extract<Reply, { type: 'commands' }>,
): Promise<void> => {
  const scope = { type: 'chat', chat_id: chat } as const;
  if (commands.length === 0) await api.deleteMyCommands({ scope });
  else await api.setMyCommands(commands, { scope });
};

type FileReply = Extract<Reply, { type: 'qr' | 'file' | 'copy' | 'kept' | 'paper' | 'text-file' }>;

const isFile = (reply: Reply): reply is FileReply =>
  ['qr', 'file', 'copy', 'kept', 'paper', 'text-file'].includes(reply.type);

const sayFile = async (voice: Voice, chatId: number, reply: FileReply): Promise<number> => {
  const { api, drawQr, drawPaper } = voice;
  switch (reply.type) {
    case 'qr': {
      const picture = new InputFile(await drawQr(reply.link), 'lien-ket.png');
      const options = { caption: reply.html, parse_mode: 'HTML' as const, ...inline(reply) };
      return (await api.sendPhoto(chatId, picture, options)).message_id;
    }
    case 'file':
      return sendFile(api, chatId, reply);
    case 'copy':
      return copy(api, chatId, reply);
    case 'kept':
      return (await sendKept(api, chatId, { ...reply, options: inline(reply) })).at(-1) ?? 0;
    case 'paper':
      return sendMade(api, chatId, { ...(await drawPaper(reply.paper)), html: reply.html });
    case 'text-file': {
      const { name, content, html: caption } = reply;
      return sendMade(api, chatId, { name, bytes: Buffer.from(content, 'utf8'), html: caption });
    }
  }
};

const html = { parse_mode: 'HTML' as const, link_preview_options: { is_disabled: true } };

const sendFile = async (
  api: Api,
  chatId: number,
  reply: Extract<Reply, { type: 'file' }>,
): Promise<number> => {
  const options = { caption: reply.html, parse_mode: 'HTML' as const };
  const sent =
    reply.kind === 'photo'
      ? await api.sendPhoto(chatId, reply.fileId, options)
      : await api.sendDocument(chatId, reply.fileId, options);
  return sent.message_id;
};

const copy = async (
  api: Api,
  chatId: number,
  reply: Extract<Reply, { type: 'copy' }>,
): Promise<number> => {
  const { fromChatId, messageIds } = reply;
  const [first = 0, ...others] = messageIds;
  if (reply.isForward) return (await api.forwardMessage(chatId, fromChatId, first)).message_id;
  if (others.length === 0)
    return (
      await api.copyMessage(chatId, fromChatId, first, {
        ...captionOf(reply.caption),
        ...inline(reply),
      })
    ).message_id;
  return (await api.copyMessages(chatId, fromChatId, messageIds)).at(-1)?.message_id ?? 0;
};

const sendMade = async (
  api: Api,
  chatId: number,
  made: DrawnPaper & { html: string },
): Promise<number> => {
  const options = { caption: made.html, parse_mode: 'HTML' as const };
  const file = new InputFile(made.bytes, made.name);
  const sent =
    made.kind === 'photo'
      ? await api.sendPhoto(chatId, file, options)
      : await api.sendDocument(chatId, file, options);
  return sent.message_id;
};

const toast = ({ text, isAlert }: Extract<Reply, { type: 'toast' }>) => ({
  ...(text === undefined ? {} : { text: Array.from(text).slice(0, 200).join('') }),
  ...(isAlert ? { show_alert: true } : {}),
});

const inline = ({ rows }: { rows?: Button[][] | undefined }) =>
  rows ? { reply_markup: { inline_keyboard: rows.map((row) => row.map(toTelegram)) } } : {};

const markup = (reply: Extract<Reply, { type: 'message' }>) =>
  reply.menu
    ? {
        reply_markup: {
          keyboard: reply.menu.map((row) => row.map((text) => ({ text }))),
          resize_keyboard: true,
          is_persistent: true,
          ...(reply.placeholder ? { input_field_placeholder: reply.placeholder } : {}),
        },
      }
    : inline(reply);

export const toTelegram = (button: Button): InlineKeyboardButton => {
  if ('url' in button) return { text: button.text, url: button.url };
  if ('copy' in button) return { text: button.text, copy_text: { text: button.copy } };
  const { text, data, style } = button;
  return { text, callback_data: data, ...(style ? { style } : {}) };
};
