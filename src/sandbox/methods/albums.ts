import { randomInt } from 'node:crypto';

import { badRequest } from '../api/api-error.ts';
import type { ApiParams } from '../api/api-params.ts';
import { within } from '../api/json-fields.ts';
import { messageJson } from '../state/message-json.ts';
import { post } from '../state/posting.ts';
import { checkMayWrite, findChatToWrite } from './chat-access.ts';
import { readReply, repliedMessage } from './deliver.ts';
import { mediaContent, readInputMedia, type Media } from './media.ts';
import { answer, type Method } from './method.ts';

const MAX_ALBUM = 10;

/** Up to ten files as one album; a single one is sent without a group, as TDLib does. */
export const sendMediaGroup: Method = (telegram, params) => {
  const reply = readReply(params);
  const media = readMedia(params);
  const chat = findChatToWrite(telegram, params.text('chat_id'));
  const replyToMessageId = repliedMessage(telegram, chat, reply);
  checkAlbum(media);
  const contents = media.map((one) => mediaContent(telegram, one));
  checkMayWrite(telegram, chat);
  const shared = {
    ...(replyToMessageId === undefined ? {} : { replyToMessageId }),
    ...(media.length === 1 ? {} : { mediaGroupId: newGroupId() }),
    ...(params.flag('protect_content') ? { isProtected: true } : {}),
  };
  const sent = contents.map((content) => post(telegram, chat, { ...content, ...shared }));
  return answer(sent.map((message) => messageJson(telegram, message)));
};

/** Client.cpp 11839-11870. */
const readMedia = (params: ApiParams): Media[] => {
  params.requiredText('media');
  const value = params.json('media', "Can't parse media JSON object");
  if (!Array.isArray(value)) throw badRequest('Expected an Array of InputMedia');
  return value.map((one: unknown) =>
    within("Can't parse InputMedia", () => readInputMedia(params, one)),
  );
};

const checkAlbum = (media: readonly Media[]): void => {
  if (media.length === 0) throw badRequest('There are no messages to send');
  if (media.length > MAX_ALBUM) throw badRequest('Too many messages to send as an album');
  const documents = media.filter(({ kind }) => kind === 'document').length;
  if (documents > 0 && documents < media.length) {
    throw badRequest("Documents can't be mixed with other media types in an album");
  }
};

const newGroupId = (): string => String(13_000_000_000_000 + randomInt(2 ** 40));
