import { badRequest } from '../api/api-error.ts';
import { post, tellPins } from '../state/posting.ts';
import type { Chat } from '../state/records.ts';
import { checkMayWrite, findChatToWrite, findMessage } from './chat-access.ts';
import { answer, type Method } from './method.ts';

/** The pin is also written into the chat; the bot gets no update for its own doing. */
export const pinChatMessage: Method = (telegram, params) => {
  const chat = findChatToWrite(telegram, params.text('chat_id'));
  const { messageId } = findMessage(
    telegram,
    { chat, messageId: params.messageId() },
    'message to pin',
  );
  checkMayWrite(telegram, chat);
  if (chat.pinned?.includes(messageId) === true) return answer(true);
  chat.pinned = [...(chat.pinned ?? []), messageId];
  tellPins(telegram, chat);
  post(telegram, chat, { entities: [], service: 'pinned', pinnedMessageId: messageId });
  return answer(true);
};

/** Without a message the newest pin. */
export const unpinChatMessage: Method = (telegram, params) => {
  const chat = findChatToWrite(telegram, params.text('chat_id'));
  const messageId = params.messageId() || newestPin(chat);
  findMessage(telegram, { chat, messageId }, 'message to unpin');
  checkMayWrite(telegram, chat);
  chat.pinned = (chat.pinned ?? []).filter((id) => id !== messageId);
  tellPins(telegram, chat);
  return answer(true);
};

export const unpinAllChatMessages: Method = (telegram, params) => {
  const chat = findChatToWrite(telegram, params.text('chat_id'));
  checkMayWrite(telegram, chat);
  delete chat.pinned;
  tellPins(telegram, chat);
  return answer(true);
};

const newestPin = (chat: Chat): number => {
  const id = chat.pinned?.at(-1);
  if (id === undefined) throw badRequest('Message to unpin not found');
  return id;
};
