import { badRequest, forbidden } from '../api/api-error.ts';
import { lenientInteger } from '../api/api-params.ts';
import { privateChat } from '../state/posting.ts';
import type { Absence, Chat, Message } from '../state/records.ts';
import type { Telegram } from '../state/telegram.ts';

/** The chat a method names; people who never wrote do not exist for the bot (telegram.md B2). */
export const findChat = (telegram: Telegram, chatId: string): Chat => {
  if (chatId === '') throw badRequest('chat_id is empty');
  const id = lenientInteger(chatId);
  if (id === telegram.bot.id) throw forbidden("the bot can't send messages to the bot");
  const person = telegram.state.people.get(id);
  if (person !== undefined && (person.started || sharesGroup(telegram, id))) {
    return privateChat(telegram, id);
  }
  const chat = telegram.state.chats.get(id);
  if (chat === undefined || chat.type === 'private') throw badRequest('chat not found');
  return chat;
};

const ABSENCES: Readonly<Record<Absence, string>> = {
  left: 'bot is not a member of the group chat',
  kicked: 'bot was kicked from the group chat',
  deleted: 'the group chat was deleted',
};

/** What the server itself says when the bot may not write here; comes after all other checks. */
export const checkMayWrite = (telegram: Telegram, chat: Chat): void => {
  if (chat.type === 'group') {
    if (chat.absence !== undefined) throw forbidden(ABSENCES[chat.absence]);
    return;
  }
  const person = telegram.state.people.get(chat.id);
  if (person === undefined) throw badRequest('chat not found');
  if (person.deactivated === true) throw forbidden('user is deactivated');
  if (!person.started) throw forbidden("bot can't initiate conversation with a user");
  if (person.blocked) throw forbidden('bot was blocked by the user');
};

/** `what` is Telegram's name for the message's part in the request, as in "message to edit". */
export const findMessage = (
  telegram: Telegram,
  place: { chat: Chat; messageId: number },
  what: string,
): Message => {
  const message = telegram.state.message(place.chat.id, place.messageId);
  if (message === undefined) throw badRequest(`${what} not found`);
  return message;
};

const sharesGroup = (telegram: Telegram, personId: number): boolean =>
  [...telegram.state.chats.values()].some(
    (chat) =>
      chat.type === 'group' && chat.messages.some((message) => message.personId === personId),
  );
