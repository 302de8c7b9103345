import { badRequest } from '../api/api-error.ts';
import type { ApiParams } from '../api/api-params.ts';
import { messageJson, userJson, botJson } from '../state/message-json.ts';
import { post, removeMessage, type NewMessage } from '../state/posting.ts';
import type { Chat, Message } from '../state/records.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import { checkMayWrite, findChat, findChatToWrite, findMessage } from './chat-access.ts';
import { deliver } from './deliver.ts';
import { checkDeletable, contentOf, copiedContent } from './messages.ts';
import { answer, type Method } from './method.ts';

const MAX_IDS = 100;

/** Those that are gone are skipped; one that may not be deleted stops all. */
export const deleteMessages: Method = (telegram, params) => {
  const ids = readIds(params);
  const chat = findChatToWrite(telegram, params.text('chat_id'));
  const found = present(telegram, chat, ids);
  for (const message of found) checkDeletable(telegram, chat, message);
  for (const message of found) removeMessage(telegram, chat, message.messageId);
  return answer(true);
};

export const forwardMessage: Method = (telegram, params) => {
  const from = findChat(telegram, params.requiredText('from_chat_id'));
  const messageId = params.messageId();
  const source = findMessage(telegram, { chat: from, messageId }, 'message to forward');
  checkMayLeave(source);
  const message = deliver(telegram, params, () => forwarded(telegram, source));
  return answer(messageJson(telegram, message));
};

export const forwardMessages: Method = (telegram, params) =>
  sendBatch(telegram, params, (source) => forwarded(telegram, source));

export const copyMessages: Method = (telegram, params) => {
  const isBare = params.flag('remove_caption');
  return sendBatch(telegram, params, (source) => {
    const { caption, ...content } = copiedContent(telegram, source);
    if (caption === undefined) return content;
    return isBare ? { ...content, entities: [] } : { ...content, caption };
  });
};

const sendBatch = (
  telegram: SandboxTelegram,
  params: ApiParams,
  contentFor: (source: Message) => NewMessage,
) => {
  const fromId = params.requiredText('from_chat_id');
  const ids = readIds(params);
  const chat = findChatToWrite(telegram, params.text('chat_id'));
  const sources = present(telegram, findChat(telegram, fromId), ids);
  if (ids.some((id, at) => id <= (ids[at - 1] ?? 0))) {
    throw badRequest('Message identifiers must be in a strictly increasing order');
  }
  const wanted = sources.filter((source) => source.service === undefined);
  if (wanted.length === 0) throw badRequest('There are no messages to forward');
  for (const source of wanted) checkMayLeave(source);
  checkMayWrite(telegram, chat);
  const groups = new Map<string, string>();
  const sent = wanted.map((source) =>
    post(telegram, chat, { ...contentFor(source), ...groupField(groups, source) }),
  );
  return answer(sent.map(({ messageId }) => ({ message_id: messageId })));
};

/** An album stays an album, under an id of its own. */
const groupField = (groups: Map<string, string>, { mediaGroupId, messageId }: Message) => {
  if (mediaGroupId === undefined) return {};
  const own = groups.get(mediaGroupId) ?? `${mediaGroupId}${messageId}`;
  groups.set(mediaGroupId, own);
  return { mediaGroupId: own };
};

const forwarded = (telegram: SandboxTelegram, source: Message): NewMessage => ({
  ...contentOf(source),
  forward: source.forward ?? originOf(telegram, source),
});

/** Who wrote it first, with the older fields that still come along (Client.cpp 4131-4145). */
const originOf = (telegram: SandboxTelegram, source: Message) => {
  const person =
    source.personId === undefined ? undefined : telegram.state.people.get(source.personId);
  const sender = person === undefined ? botJson(telegram) : userJson(person);
  return {
    forward_origin: { type: 'user', sender_user: sender, date: source.date },
    forward_from: sender,
    forward_date: source.date,
  };
};

const checkMayLeave = (source: Message): void => {
  if (source.service !== undefined) throw badRequest("message can't be forwarded");
  if (source.isProtected === true) {
    throw badRequest("message has protected content and can't be forwarded");
  }
};

const present = (telegram: SandboxTelegram, chat: Chat, ids: readonly number[]): Message[] =>
  ids.flatMap((id) => telegram.state.message(chat.id, id) ?? []);

/** Client.cpp 12403-12441. */
const readIds = (params: ApiParams): number[] => {
  const value = params.json('message_ids', "Can't parse message_ids JSON object");
  if (value === undefined) throw badRequest('Message identifiers are not specified');
  if (!Array.isArray(value)) throw badRequest('Expected an Array of message identifiers');
  if (value.length > MAX_IDS) throw badRequest('Too many message identifiers specified');
  if (value.length === 0) throw badRequest('Message identifiers are not specified');
  return value.map(readId);
};

const readId = (value: unknown): number => {
  if (typeof value !== 'number' && typeof value !== 'string') {
    throw badRequest('Message identifier must be a Number');
  }
  if (!/^-?\d+$/.test(String(value))) {
    throw badRequest("Can't parse message identifier as a Number");
  }
  if (Number(value) <= 0) throw badRequest('Invalid message identifier specified');
  return Number(value);
};
