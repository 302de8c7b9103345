import { badRequest } from '../api/api-error.ts';
import { botJson, userJson } from '../state/message-json.ts';
import type { Chat } from '../state/records.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import { findChat, findChatWithMembers } from './chat-access.ts';
import { answer, type Method } from './method.ts';

/** Whoever spoke in the group is its member, and the first of them owns it. */
const membersOf = ({ state }: SandboxTelegram, chat: Chat): number[] => {
  const before = [...state.chats.values()].filter(({ migratedTo }) => migratedTo === chat.id);
  const messages = [...before, chat].flatMap((one) => one.messages);
  return [...new Set(messages.flatMap(({ personId }) => personId ?? []))];
};

export const getChatMember: Method = (telegram, params) => {
  const userId = params.userId('user_id');
  const chat = findChatWithMembers(telegram, params.text('chat_id'));
  if (userId === telegram.bot.id) return answer({ user: botJson(telegram), status: 'member' });
  return answer(memberJson(telegram, chat, userId));
};

const memberJson = (telegram: SandboxTelegram, chat: Chat, userId: number) => {
  const person = telegram.state.people.get(userId);
  if (person === undefined) throw badRequest('user not found');
  const user = userJson(person);
  if (chat.type === 'private') {
    if (chat.id !== userId) throw badRequest('user not found');
    return { user, status: 'member' };
  }
  const members = membersOf(telegram, chat);
  if (members[0] === userId) return { user, status: 'creator', is_anonymous: false };
  return { user, status: members.includes(userId) ? 'member' : 'left' };
};

export const getChatAdministrators: Method = (telegram, params) => {
  const chat = findChatWithMembers(telegram, params.text('chat_id'));
  if (chat.type === 'private') throw badRequest('there are no administrators in the private chat');
  const [owner] = membersOf(telegram, chat);
  return answer(owner === undefined ? [] : [memberJson(telegram, chat, owner)]);
};

export const getChatMemberCount: Method = (telegram, params) => {
  const chat = findChatWithMembers(telegram, params.text('chat_id'));
  return answer(chat.type === 'private' ? 2 : membersOf(telegram, chat).length + 1);
};

/** People bring the bot back by speaking in the group again. */
export const leaveChat: Method = (telegram, params) => {
  const chat = findChat(telegram, params.text('chat_id'));
  if (chat.type === 'private') throw badRequest("Can't leave private chats");
  chat.absence = 'left';
  return answer(true);
};
