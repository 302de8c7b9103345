import { botJson, chatJson, userJson } from '../state/message-json.ts';
import { post, tellBot } from '../state/posting.ts';
import type { Chat, Message, SandboxPerson } from '../state/records.ts';
import { unixNow, type SandboxTelegram } from '../state/telegram.ts';
import { plainText } from '../text/format-text.ts';
import { ControlError } from './control-error.ts';

/** Small groups have negative ids, supergroups ones that begin with -100. */
const GROUP_ID = -4_000_000_001;
const SUPERGROUP_ID = -1_002_000_000_001;

/** The one group of the sandbox, made when somebody first speaks in it, and what became of it. */
export const sharedGroup = (telegram: SandboxTelegram): Chat => {
  const { chats } = telegram.state;
  const known = chats.get(SUPERGROUP_ID) ?? chats.get(GROUP_ID);
  if (known !== undefined) return known;
  const chat: Chat = {
    id: GROUP_ID,
    type: 'group',
    title: 'Nhóm thi đua',
    messages: [],
    replyKeyboard: null,
  };
  chats.set(GROUP_ID, chat);
  return chat;
};

export const sayInGroup = (telegram: SandboxTelegram, person: SandboxPerson, text: string) => {
  const chat = sharedGroup(telegram);
  if (chat.messages.length === 0 || chat.absence !== undefined) addBot(telegram, chat, person);
  const message = post(telegram, chat, { personId: person.id, ...plainText(text) });
  if (isForBot(telegram, message)) tellBot(telegram, 'message', message);
  return { messageId: message.messageId, chatId: chat.id };
};

const addBot = (telegram: SandboxTelegram, chat: Chat, person: SandboxPerson): void => {
  delete chat.absence;
  tellMembership(telegram, { person, chatId: chat.id, from: 'left', to: 'member' });
  const service = { personId: person.id, entities: [], service: 'bot-added' as const };
  tellBot(telegram, 'message', post(telegram, chat, service));
};

/**
 * The group becomes a supergroup under another id. Both chats say so, the old one takes nothing
 * more, and the bot hears of both (Client.cpp messageChatUpgradeTo, messageChatUpgradeFrom).
 */
export const upgradeGroup = (
  telegram: SandboxTelegram,
  person: SandboxPerson,
): { from: number; to: number } => {
  const group = sharedGroup(telegram);
  if (group.type === 'supergroup') throw new ControlError(409, 'the group is a supergroup already');
  if (group.messages.length === 0)
    throw new ControlError(409, 'nobody has spoken in the group yet');
  if (group.absence !== undefined) throw new ControlError(409, `the bot is ${group.absence}`);
  const supergroup: Chat = {
    ...group,
    id: SUPERGROUP_ID,
    type: 'supergroup',
    messages: [],
    nextMessageId: 1,
  };
  telegram.state.chats.set(supergroup.id, supergroup);
  const moved = { entities: [], service: 'migrated' as const };
  const left = post(telegram, group, {
    ...moved,
    personId: person.id,
    other: { migrate_to_chat_id: supergroup.id },
  });
  tellBot(telegram, 'message', left);
  group.migratedTo = supergroup.id;
  const came = post(telegram, supergroup, {
    ...moved,
    isOfChat: true,
    other: { migrate_from_chat_id: group.id },
  });
  tellBot(telegram, 'message', came);
  return { from: group.id, to: supergroup.id };
};

/** What people do to a group: the bot is thrown out, or there is no group any more. */
export const closeGroup = (
  telegram: SandboxTelegram,
  person: SandboxPerson,
  how: 'kicked' | 'deleted',
): void => {
  const chat = sharedGroup(telegram);
  chat.absence = how;
  if (how === 'kicked') {
    tellMembership(telegram, { person, chatId: chat.id, from: 'member', to: 'kicked' });
  }
};

/** Privacy mode, which BotFather switches on by default. */
const isForBot = (telegram: SandboxTelegram, message: Message): boolean => {
  const text = message.text ?? '';
  return text.startsWith('/') || text.includes(`@${telegram.bot.username}`);
};

export type MembershipChange = { person: SandboxPerson; chatId: number; from: string; to: string };

/** my_chat_member: blocked, unblocked, or added to a group. */
export const tellMembership = (telegram: SandboxTelegram, change: MembershipChange): void => {
  const user = botJson(telegram);
  const member = (status: string) =>
    status === 'kicked' ? { user, status, until_date: 0 } : { user, status };
  const update = {
    chat: chatJson(telegram, change.chatId),
    from: userJson(change.person),
    date: unixNow(telegram),
    old_chat_member: member(change.from),
    new_chat_member: member(change.to),
  };
  telegram.updates.add('my_chat_member', update);
};
