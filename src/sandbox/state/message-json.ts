import type { MessageEntity } from '../text/entity.ts';
import { pollJson } from './poll-json.ts';
import type { Chat, FileRecord, Message, SandboxPerson, PhotoSize } from './records.ts';
import type { SandboxTelegram } from './telegram.ts';
import type { UserJson } from './user-json.ts';

type Json = Record<string, unknown>;

export const botJson = ({ bot }: SandboxTelegram): UserJson => ({
  id: bot.id,
  is_bot: true,
  first_name: bot.name,
  username: bot.username,
});

export const userJson = (person: SandboxPerson): UserJson => ({
  id: person.id,
  is_bot: false,
  first_name: person.firstName,
  ...(person.lastName === undefined ? {} : { last_name: person.lastName }),
  ...(person.username === undefined ? {} : { username: person.username }),
  language_code: person.languageCode,
});

export const chatJson = (telegram: SandboxTelegram, chatId: number): Json => {
  const chat = telegram.state.chats.get(chatId);
  if (chat !== undefined && chat.type !== 'private') return groupJson(chat);
  const person = telegram.state.people.get(chatId);
  return {
    id: chatId,
    first_name: person?.firstName ?? '',
    ...(person?.lastName === undefined ? {} : { last_name: person.lastName }),
    ...(person?.username === undefined ? {} : { username: person.username }),
    type: 'private',
  };
};

const groupJson = (chat: Chat): Json => ({
  id: chat.id,
  title: chat.title ?? '',
  type: chat.type,
  ...(chat.type === 'group' ? { all_members_are_administrators: true } : {}),
});

/** Who speaks when a group does (Client.cpp; Telegram's own account for that). */
const GROUP_ANONYMOUS: UserJson = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

/** The Message object as the bot gets it; a replied message is shown one level deep. */
export const messageJson = (
  telegram: SandboxTelegram,
  message: Message,
  isReplied = false,
): Json => ({
  message_id: message.messageId,
  from: senderJson(telegram, message),
  ...(message.isOfChat === true ? { sender_chat: chatJson(telegram, message.chatId) } : {}),
  chat: chatJson(telegram, message.chatId),
  date: message.date,
  ...(message.editDate === undefined ? {} : { edit_date: message.editDate }),
  ...message.forward,
  ...(message.mediaGroupId === undefined ? {} : { media_group_id: message.mediaGroupId }),
  ...(isReplied ? {} : repliedJson(telegram, message)),
  ...contentJson(telegram, message),
  ...(message.isProtected === true ? { has_protected_content: true } : {}),
  ...(message.inlineKeyboard === undefined
    ? {}
    : { reply_markup: { inline_keyboard: message.inlineKeyboard } }),
});

/** What callback queries carry for a message that is gone. */
export const inaccessibleMessageJson = (telegram: SandboxTelegram, place: MessageRef): Json => ({
  chat: chatJson(telegram, place.chatId),
  message_id: place.messageId,
  date: 0,
});

export type MessageRef = { chatId: number; messageId: number };

const senderJson = (telegram: SandboxTelegram, message: Message): UserJson => {
  if (message.isOfChat === true) return GROUP_ANONYMOUS;
  const person =
    message.personId === undefined ? undefined : telegram.state.people.get(message.personId);
  return person === undefined ? botJson(telegram) : userJson(person);
};

const repliedJson = (telegram: SandboxTelegram, message: Message): Json => {
  if (message.replyToMessageId === undefined) return {};
  const replied = telegram.state.message(message.chatId, message.replyToMessageId);
  return replied === undefined ? {} : { reply_to_message: messageJson(telegram, replied, true) };
};

const contentJson = (telegram: SandboxTelegram, message: Message): Json => {
  if (message.service === 'bot-added') return botAddedJson(telegram);
  if (message.service === 'pinned') return pinnedJson(telegram, message);
  return message.text === undefined ? mediaJson(telegram, message) : textJson(telegram, message);
};

const textJson = (
  telegram: SandboxTelegram,
  { text, entities, linkPreviewOptions: preview }: Message,
): Json => ({
  text,
  ...entitiesJson(telegram, 'entities', entities),
  ...(preview === undefined ? {} : { link_preview_options: preview }),
});

const mediaJson = (
  telegram: SandboxTelegram,
  { documentId, photo, pollId, ...message }: Message,
): Json => {
  const poll = pollId === undefined ? undefined : telegram.state.polls.get(pollId);
  const file = documentId === undefined ? undefined : telegram.state.files.get(documentId);
  return {
    ...message.other,
    ...(poll === undefined ? {} : { poll: pollJson(poll) }),
    ...(file === undefined ? {} : { [file.kind]: documentJson(file) }),
    ...(photo === undefined ? {} : { photo: photoJson(telegram, photo) }),
    ...(message.caption === undefined ? {} : captionJson(telegram, message)),
  };
};

const captionJson = (telegram: SandboxTelegram, { caption, entities }: Message): Json => ({
  caption,
  ...entitiesJson(telegram, 'caption_entities', entities),
});

/** Mentions of people carry what is known of them; of strangers there is no mention. */
const entitiesJson = (
  { state }: SandboxTelegram,
  field: string,
  entities: readonly MessageEntity[],
): Json => {
  const known = entities.flatMap((entity) => {
    if (entity.user === undefined) return entity;
    const person = state.people.get(entity.user.id);
    return person === undefined ? [] : { ...entity, user: userJson(person) };
  });
  return known.length === 0 ? {} : { [field]: known };
};

const botAddedJson = (telegram: SandboxTelegram): Json => {
  const bot = botJson(telegram);
  return { new_chat_participant: bot, new_chat_member: bot, new_chat_members: [bot] };
};

const pinnedJson = (telegram: SandboxTelegram, message: Message): Json => {
  const place = { chatId: message.chatId, messageId: message.pinnedMessageId ?? 0 };
  const pinned = telegram.state.message(place.chatId, place.messageId);
  return {
    pinned_message:
      pinned === undefined
        ? inaccessibleMessageJson(telegram, place)
        : messageJson(telegram, pinned, true),
  };
};

const documentJson = (file: FileRecord): Json => ({
  ...file.details,
  ...(file.kind === 'voice' ? {} : { file_name: file.name }),
  mime_type: file.mimeType,
  ...fileJson(file),
});

const photoJson = (telegram: SandboxTelegram, sizes: readonly PhotoSize[]): Json[] =>
  sizes.flatMap(({ fileUniqueId, width, height }) => {
    const file = telegram.state.files.get(fileUniqueId);
    return file === undefined ? [] : [{ ...fileJson(file), width, height }];
  });

export const fileJson = (file: FileRecord): Json => ({
  file_id: file.fileId,
  file_unique_id: file.fileUniqueId,
  file_size: file.size,
});
