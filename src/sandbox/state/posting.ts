import { viewMessage } from '../control/show-chat.ts';
import { messageJson } from './message-json.ts';
import type { Chat, Message, ReplyKeyboard } from './records.ts';
import { unixNow, type SandboxTelegram } from './telegram.ts';

export type NewMessage = Omit<Message, 'messageId' | 'chatId' | 'date'>;

/** The private chat with a person, made on first use. */
export const privateChat = (telegram: SandboxTelegram, personId: number): Chat => {
  const known = telegram.state.chats.get(personId);
  if (known !== undefined) return known;
  const chat: Chat = { id: personId, type: 'private', messages: [], replyKeyboard: null };
  telegram.state.chats.set(personId, chat);
  return chat;
};

/** Puts a message into a chat and tells the page; ids and dates are Telegram's to give. */
export const post = (telegram: SandboxTelegram, chat: Chat, message: NewMessage): Message => {
  const posted: Message = {
    messageId: telegram.state.takeMessageId(chat),
    chatId: chat.id,
    date: unixNow(telegram),
    ...message,
  };
  chat.messages.push(posted);
  if (chat.type === 'private') forgetOldest(chat);
  delete chat.typingUntil;
  delete chat.draft;
  if (chat.type === 'private') {
    const data = viewMessage(telegram, posted);
    telegram.events.emit({ type: 'message', personId: chat.id, data });
  }
  return posted;
};

/** Telegram keeps everything; a laptop keeps the newest of each chat, with some room between cuts. */
export const KEPT_MESSAGES = 2000;

const forgetOldest = (chat: Chat): void => {
  if (chat.messages.length <= KEPT_MESSAGES * 1.1) return;
  chat.messages = chat.messages.slice(-KEPT_MESSAGES);
};

/** The bot never gets updates for its own messages, only for people's. */
export const tellBot = (
  telegram: SandboxTelegram,
  kind: 'message' | 'edited_message',
  message: Message,
) => telegram.updates.add(kind, messageJson(telegram, message));

export const tellEdited = (telegram: SandboxTelegram, message: Message): void => {
  const data = viewMessage(telegram, message);
  telegram.events.emit({ type: 'edit', personId: message.chatId, data });
};

/** Shows what is pinned now above the chat. */
export const tellPins = (telegram: SandboxTelegram, chat: Chat): void => {
  if (chat.type !== 'private') return;
  telegram.events.emit({ type: 'pins', personId: chat.id, data: chat.pinned ?? [] });
};

export const setKeyboard = (
  telegram: SandboxTelegram,
  chat: Chat,
  keyboard: ReplyKeyboard | null,
): void => {
  chat.replyKeyboard = keyboard;
  telegram.events.emit({ type: 'keyboard', personId: chat.id, data: keyboard });
};

export const removeMessage = (telegram: SandboxTelegram, chat: Chat, messageId: number): void => {
  chat.messages = chat.messages.filter((message) => message.messageId !== messageId);
  if (chat.pinned?.includes(messageId) === true) {
    chat.pinned = chat.pinned.filter((id) => id !== messageId);
    tellPins(telegram, chat);
  }
  telegram.events.emit({ type: 'delete', personId: chat.id, data: { messageId } });
};
