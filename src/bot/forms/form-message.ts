import type { Chat, Message, MessageOrigin } from 'grammy/types';

import type { FormEvent, PassedOn } from '../../core/forms/forms.ts';
import { asId, type AttachmentId } from '../../core/shared/ids.ts';
import { asInstant } from '../../core/shared/instant.ts';
import { cleanLine, composedText, shorten } from '../../core/shared/vietnamese-text.ts';
import type { TelegramFile } from '../../core/submissions/attachment.ts';
import type { BotContext } from '../kit/request.ts';

export type DescribedMessage = { event: FormEvent; file?: TelegramFile };

/** Names of kinds of messages, as Telegram calls their fields. */
const otherKinds = [
  'voice',
  'video',
  'video_note',
  'audio',
  'sticker',
  'animation',
  'location',
  'venue',
  'contact',
  'poll',
  'dice',
] as const;

/** A message in the form engine's words. */
export const describeMessage = (ctx: BotContext): DescribedMessage => {
  const message = ctx.message;
  if (!message) throw new Error('an answer must be a message');
  const from = {
    messageId: message.message_id,
    chatId: message.chat.id,
    ...passedOnIn(message),
  };
  if (message.text !== undefined) {
    const sentAt = asInstant(message.date * 1000);
    return { event: { type: 'said', text: message.text, sentAt, ...from } };
  }
  const caption = message.caption === undefined ? {} : { caption: message.caption };
  const file = fileOf(message);
  if (!file) {
    const kind = otherKinds.find((candidate) => candidate in message) ?? 'other';
    return { event: { type: 'sent-other', kind, ...caption, ...namedIn(message), ...from } };
  }
  const id = asId<AttachmentId>(ctx.request.ports.random.token(72));
  const { name, size, mime, kind, mediaGroupId } = file;
  const sent = { id, name, size, mime, kind, ...(mediaGroupId ? { mediaGroupId } : {}) };
  return { event: { type: 'sent-file', file: sent, ...caption, ...from }, file };
};

/** Of a shared contact no more than the name: nobody has asked for its number. */
const namedIn = ({ contact }: Message): { named?: string } => {
  const named = contact && cleanLine(`${contact.last_name ?? ''} ${contact.first_name}`);
  return named ? { named: shorten(named, LONGEST_NAME) } : {};
};

const LONGEST_NAME = 100;

/** Whose message it was before somebody passed it on. */
const passedOnIn = ({ forward_origin: origin }: Message): { passedOn?: PassedOn } =>
  origin
    ? {
        passedOn: {
          name: shorten(cleanLine(nameIn(origin)), LONGEST_NAME),
          at: asInstant(origin.date * 1000),
        },
      }
    : {};

const nameIn = (origin: MessageOrigin): string => {
  switch (origin.type) {
    case 'user':
      return [origin.sender_user.first_name, origin.sender_user.last_name ?? ''].join(' ');
    case 'hidden_user':
      return origin.sender_user_name;
    case 'chat':
      return titleOf(origin.sender_chat);
    case 'channel':
      return titleOf(origin.chat);
  }
};

const titleOf = (chat: Chat): string => chat.title ?? chat.first_name ?? '';

/** The document or photo that a message brings. */
export const fileOf = (message: Message): TelegramFile | undefined => {
  const group = message.media_group_id ? { mediaGroupId: message.media_group_id } : {};
  // An animation (GIF) comes with a document beside it, which is nobody's signed plan.
  if (message.document && !message.animation) {
    const {
      file_id: fileId,
      file_unique_id: fileUniqueId,
      file_name,
      mime_type,
    } = message.document;
    const size = message.document.file_size ?? 0;
    const mime = mime_type ?? 'application/octet-stream';
    const name = cleanFileName(file_name ?? 'tep');
    return { fileId, fileUniqueId, kind: 'document', name, mime, size, ...group };
  }
  const largest = message.photo?.at(-1);
  if (!largest) return undefined;
  const { file_id: fileId, file_unique_id: fileUniqueId, file_size: size = 0 } = largest;
  const name = `anh-${message.message_id}.jpg`;
  return { fileId, fileUniqueId, kind: 'photo', name, mime: 'image/jpeg', size, ...group };
};

/** A file name as metadata: its last part, NFC, without control and direction marks. */
export const cleanFileName = (name: string): string =>
  (composedText(name).split(/[/\\]/).at(-1) ?? '')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 120) || 'tep';
