import { badRequest } from '../api/api-error.ts';
import type { ApiParams } from '../api/api-params.ts';
import { isObject, optionalFlag } from '../api/json-fields.ts';
import { checkedMarkup, checkOnServer } from '../keyboards/check-markup.ts';
import { readMarkup, type Markup } from '../keyboards/markup.ts';
import { post, setKeyboard, type NewMessage } from '../state/posting.ts';
import type { Chat, Message } from '../state/records.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import { checkMayWrite, findChatToWrite } from './chat-access.ts';

/**
 * The shared half of every sending method, in Telegram's order of checks: reply
 * JSON, markup JSON, chat, replied message, content, keyboard, and last what the server sees.
 */
export const deliver = (
  telegram: SandboxTelegram,
  params: ApiParams,
  makeContent: (chat: Chat) => NewMessage,
): Message => {
  const reply = readReply(params);
  const markup = readMarkup(params);
  const chat = findChatToWrite(telegram, params.text('chat_id'));
  if (params.messageId('message_thread_id') > 0) throw badRequest('Message thread not found');
  const replyToMessageId = repliedMessage(telegram, chat, reply);
  const content = makeContent(chat);
  const checked = checkedMarkup(markup, chat);
  if (checked.type === 'inline') checkOnServer(checked.rows, chat);
  checkMayWrite(telegram, chat);
  const beside = {
    ...(replyToMessageId === undefined ? {} : { replyToMessageId }),
    ...(params.flag('protect_content') ? { isProtected: true } : {}),
  };
  const whole: NewMessage = Object.assign({}, content, markupFields(checked), beside);
  const message = post(telegram, chat, whole);
  if (checked.type === 'reply') setKeyboard(telegram, chat, checked.keyboard);
  if (checked.type === 'remove') setKeyboard(telegram, chat, null);
  return message;
};

const markupFields = (markup: Markup): Partial<NewMessage> => {
  if (markup.type === 'none') return {};
  if (markup.type !== 'inline') return { hasReplyMarkup: true };
  return markup.rows.length === 0 ? {} : { inlineKeyboard: markup.rows };
};

type Reply = { messageId: number; mayBeMissing: boolean };

export const readReply = (params: ApiParams): Reply => {
  const value = params.json('reply_parameters', "Can't parse reply parameters JSON object");
  if (value === undefined) {
    return {
      messageId: params.messageId('reply_to_message_id'),
      mayBeMissing: params.flag('allow_sending_without_reply'),
    };
  }
  if (!isObject(value)) throw badRequest('Object expected as reply parameters');
  if (Object.keys(value).length === 0) return { messageId: 0, mayBeMissing: true };
  const { message_id: messageId } = value;
  if (messageId === undefined) throw badRequest('Can\'t find field "message_id"');
  const mayBeMissing = optionalFlag(value, 'allow_sending_without_reply');
  return { messageId: Math.max(0, Number(messageId) || 0), mayBeMissing };
};

export const repliedMessage = (
  telegram: SandboxTelegram,
  chat: Chat,
  reply: Reply,
): number | undefined => {
  if (reply.messageId === 0) return undefined;
  if (telegram.state.message(chat.id, reply.messageId) !== undefined) return reply.messageId;
  if (reply.mayBeMissing) return undefined;
  throw badRequest('message to be replied not found');
};
