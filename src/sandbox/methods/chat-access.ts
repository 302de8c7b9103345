import { ApiError, badRequest, forbidden } from '../api/api-error.ts';
import { lenientInteger } from '../api/api-params.ts';
import { privateChat } from '../state/posting.ts';
import type { Absence, Chat, Message } from '../state/records.ts';
import type { SandboxTelegram } from '../state/telegram.ts';

/** The chat a method names; people who never wrote do not exist for the bot. */
export const findChat = (telegram: SandboxTelegram, chatId: string): Chat => {
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

/** The same where the bot wants to write: known absences come before all else (CC 8124). */
export const findChatToWrite = (telegram: SandboxTelegram, chatId: string): Chat => {
  const chat = findChat(telegram, chatId);
  if (chat.type !== 'private') checkPresence(chat);
  else if (telegram.state.people.get(chat.id)?.deactivated === true) {
    throw forbidden('user is deactivated');
  }
  return chat;
};

/** Who is in a group can be asked only from inside; of a person one may always ask. */
export const findChatWithMembers = (telegram: SandboxTelegram, chatId: string): Chat => {
  const chat = findChat(telegram, chatId);
  if (chat.type !== 'private') checkPresence(chat);
  return chat;
};

const checkPresence = (group: Chat): void => {
  if (group.migratedTo !== undefined) {
    const text = 'Bad Request: group chat was upgraded to a supergroup chat';
    throw new ApiError(400, text, { migrate_to_chat_id: group.migratedTo });
  }
  if (group.absence !== undefined) {
    throw forbidden(ABSENCES[group.absence].replace('{kind}', group.type));
  }
};

const ABSENCES: Readonly<Record<Absence, string>> = {
  left: 'bot is not a member of the {kind} chat',
  kicked: 'bot was kicked from the {kind} chat',
  deleted: 'the group chat was deleted',
};

/** What the server itself says when the bot may not write here; comes after all other checks. */
export const checkMayWrite = (telegram: SandboxTelegram, chat: Chat): void => {
  if (chat.type !== 'private') return;
  const person = telegram.state.people.get(chat.id);
  if (person === undefined) throw badRequest('chat not found');
  if (!person.started) throw forbidden("bot can't initiate conversation with a user");
  if (person.blocked) throw forbidden('bot was blocked by the user');
};

/** `what` is Telegram's name for the message's part in the request, as in "message to edit". */
export const findMessage = (
  telegram: SandboxTelegram,
  place: { chat: Chat; messageId: number },
  what: string,
): Message => {
  const message = telegram.state.message(place.chat.id, place.messageId);
  if (message === undefined) throw badRequest(`${what} not found`);
  return message;
};

const sharesGroup = (telegram: SandboxTelegram, personId: number): boolean =>
  [...telegram.state.chats.values()].some(
    (chat) =>
      chat.type !== 'private' && chat.messages.some((message) => message.personId === personId),
  );
