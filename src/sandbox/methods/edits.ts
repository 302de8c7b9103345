import { badRequest } from '../api/api-error.ts';
import type { ApiParams } from '../api/api-params.ts';
import { within } from '../api/json-fields.ts';
import { checkOnServer, inlineRows } from '../keyboards/check-markup.ts';
import { readMarkup } from '../keyboards/markup.ts';
import { messageJson } from '../state/message-json.ts';
import { tellEdited } from '../state/posting.ts';
import type { InlineButton, Message, PhotoSize } from '../state/records.ts';
import { unixNow, type SandboxTelegram } from '../state/telegram.ts';
import type { FormattedText } from '../text/entity.ts';
import { codePoints, finishText } from '../text/format-text.ts';
import { checkMayWrite, findChat, findChatToWrite, findMessage } from './chat-access.ts';
import { captionFields, linkPreviewFields, MAX_TEXT, readCaption, readText } from './content.ts';
import { mediaContent, readInputMedia, type Media } from './media.ts';
import { answer, type MethodAnswer, type Method } from './method.ts';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

export const editMessageText: Method = (telegram, params) => {
  const parsed = readText(params);
  const linkPreview = linkPreviewFields(params);
  const markup = readMarkup(params);
  const message = target(telegram, params);
  if (message.text === undefined) throw badRequest('There is no text in the message to edit');
  const rows = inlineRows(markup);
  const { text, entities } = finishText(parsed, false);
  // Sending checks the length in TDLib, editing leaves it to the server, hence another text.
  if (codePoints(text) > MAX_TEXT) throw badRequest('MESSAGE_TOO_LONG');
  return apply(telegram, message, { text, entities, ...linkPreview, ...keyboardField(rows) });
};

export const editMessageCaption: Method = (telegram, params) => {
  const parsed: FormattedText = readCaption(params);
  const markup = readMarkup(params);
  const message = target(telegram, params);
  if (message.text !== undefined) throw badRequest('There is no caption in the message to edit');
  const rows = inlineRows(markup);
  return apply(telegram, message, {
    caption: undefined,
    ...captionFields(parsed),
    ...keyboardField(rows),
  });
};

export const editMessageReplyMarkup: Method = (telegram, params) => {
  const markup = readMarkup(params);
  const message = target(telegram, params);
  return apply(telegram, message, keyboardField(inlineRows(markup)));
};

/** A text message may be given a file; its text then goes (Client.cpp 13611). */
export const editMessageMedia: Method = (telegram, params) => {
  const markup = readMarkup(params);
  const media = readMedia(params);
  const message = target(telegram, params);
  const rows = inlineRows(markup);
  const content = mediaContent(telegram, media);
  const empty = { text: undefined, caption: undefined, photo: undefined, documentId: undefined };
  return apply(telegram, message, { ...empty, ...content, ...keyboardField(rows) });
};

const readMedia = (params: ApiParams): Media => {
  params.requiredText('media');
  const value = params.json('media', "Can't parse input media JSON object");
  return within("Can't parse InputMedia", () => readInputMedia(params, value));
};

type Change = {
  text?: string | undefined;
  caption?: string | undefined;
  entities?: FormattedText['entities'];
  photo?: PhotoSize[] | undefined;
  documentId?: string | undefined;
  linkPreviewOptions?: unknown;
  /** Always named: an edit without reply_markup takes the keyboard away. */
  inlineKeyboard: InlineButton[][] | undefined;
};

const keyboardField = (rows: InlineButton[][] | undefined) => ({ inlineKeyboard: rows });

/** The message to change, after the checks that all edits share (Client.cpp 13503). */
const target = (telegram: SandboxTelegram, params: ApiParams): Message => {
  const chatId = params.text('chat_id');
  const messageId = params.messageId();
  if (chatId === '' && messageId === 0 && params.text('inline_message_id') === '') {
    throw badRequest('Message identifier is not specified');
  }
  const chat = findChatToWrite(telegram, chatId);
  const message = findMessage(telegram, { chat, messageId }, 'message to edit');
  if (!isEditable(message)) throw badRequest("Message can't be edited");
  return message;
};

/** Own messages of any age, but never one that carried a reply keyboard. */
const isEditable = (message: Message): boolean =>
  message.personId === undefined &&
  message.hasReplyMarkup !== true &&
  message.forward === undefined &&
  message.service === undefined;

const apply = (telegram: SandboxTelegram, message: Message, change: Change): MethodAnswer => {
  const chat = findChat(telegram, String(message.chatId));
  if (change.inlineKeyboard !== undefined) checkOnServer(change.inlineKeyboard, chat);
  checkMayWrite(telegram, chat);
  const shown = (one: Omit<Change, 'inlineKeyboard'> & Partial<Change>) =>
    JSON.stringify([
      one.text,
      one.caption,
      one.entities,
      one.inlineKeyboard,
      one.photo,
      one.documentId,
    ]);
  const changed = Object.assign({}, message, change);
  if (shown(message) === shown(changed)) throw badRequest(NOT_MODIFIED);
  replaceFields(message, change);
  if (isShownAsEdited(change)) message.editDate = unixNow(telegram);
  if (chat.type === 'private') tellEdited(telegram, message);
  return answer(messageJson(telegram, message));
};

/** A change of buttons alone is not shown as an edit (TDLib's hide_edit_date). */
const isShownAsEdited = (change: Change): boolean => 'entities' in change;

const replaceFields = (message: Message, change: Change): void => {
  const gone = Object.entries(change).flatMap(([name, value]) =>
    value === undefined ? [name] : [],
  );
  Object.assign(message, change);
  for (const name of gone) delete message[name as 'text' | 'caption'];
};
