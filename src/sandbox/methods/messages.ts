import { badRequest } from '../api/api-error.ts';
import { copyPoll } from '../state/make-poll.ts';
import { messageJson } from '../state/message-json.ts';
import { removeMessage, type NewMessage } from '../state/posting.ts';
import type { Chat, Message } from '../state/records.ts';
import { unixNow, type SandboxTelegram } from '../state/telegram.ts';
import { codePoints, finishText } from '../text/format-text.ts';
import { findChat, findChatToWrite, findMessage } from './chat-access.ts';
import { captionFields, linkPreviewFields, MAX_TEXT, readCaption, readText } from './content.ts';
import { deliver } from './deliver.ts';
import { answer, type Method } from './method.ts';

const DELETABLE_SECONDS = 2 * 86_400;

export const sendMessage: Method = (telegram, params) => {
  const parsed = readText(params);
  const linkPreview = linkPreviewFields(params);
  const message = deliver(telegram, params, () => {
    const { text, entities } = finishText(parsed, false);
    if (codePoints(text) > MAX_TEXT) throw badRequest('Message is too long');
    return { text, entities, ...linkPreview };
  });
  return answer(messageJson(telegram, message));
};

export const sendContact: Method = (telegram, params) => {
  const phone_number = params.requiredText('phone_number');
  const first_name = params.requiredText('first_name');
  const [last_name, vcard] = [params.text('last_name'), params.text('vcard')];
  const contact = {
    phone_number,
    first_name,
    ...(last_name === '' ? {} : { last_name }),
    ...(vcard === '' ? {} : { vcard }),
  };
  const message = deliver(telegram, params, () => ({ entities: [], other: { contact } }));
  return answer(messageJson(telegram, message));
};

/** Returns only the new id; the inline keyboard of the original does not come along. */
export const copyMessage: Method = (telegram, params) => {
  const from = params.requiredText('from_chat_id');
  const caption = params.has('caption') ? readCaption(params) : undefined;
  const source = findMessage(
    telegram,
    { chat: findChat(telegram, from), messageId: params.messageId() },
    'message to copy',
  );
  if (source.service !== undefined) throw badRequest("message can't be copied");
  if (source.isProtected === true) {
    throw badRequest("message has protected content and can't be forwarded");
  }
  const message = deliver(telegram, params, () => ({
    ...copiedContent(telegram, source),
    ...(caption === undefined || source.text !== undefined ? {} : captionFields(caption)),
  }));
  return answer({ message_id: message.messageId });
};

export const contentOf = (source: Message): NewMessage => ({
  entities: source.entities,
  ...(source.text === undefined ? {} : { text: source.text }),
  ...(source.caption === undefined ? {} : { caption: source.caption }),
  ...(source.photo === undefined ? {} : { photo: source.photo }),
  ...(source.documentId === undefined ? {} : { documentId: source.documentId }),
  ...(source.pollId === undefined ? {} : { pollId: source.pollId }),
  ...(source.other === undefined ? {} : { other: source.other }),
});

/** As `contentOf`, but a poll begins anew. */
export const copiedContent = (telegram: SandboxTelegram, source: Message): NewMessage => {
  const { pollId, ...content } = contentOf(source);
  const poll = pollId === undefined ? undefined : copyPoll(telegram, pollId);
  return poll === undefined ? content : { ...content, pollId: poll.id };
};

export const deleteMessage: Method = (telegram, params) => {
  const messageId = params.messageId();
  if (messageId === 0) throw badRequest('Message identifier is not specified');
  const chat = findChatToWrite(telegram, params.text('chat_id'));
  const message = findMessage(telegram, { chat, messageId }, 'message to delete');
  checkDeletable(telegram, chat, message);
  removeMessage(telegram, chat, messageId);
  return answer(true);
};

/** In private chats everybody's messages of the last 48 hours, in groups the bot's own. */
export const checkDeletable = (telegram: SandboxTelegram, chat: Chat, message: Message): void => {
  const isYoung = unixNow(telegram) - message.date <= DELETABLE_SECONDS;
  const isReachable = chat.type === 'private' || message.personId === undefined;
  if (!isYoung || !isReachable) throw badRequest("Message can't be deleted for everyone");
};
