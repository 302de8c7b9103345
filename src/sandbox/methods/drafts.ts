import { badRequest } from '../api/api-error.ts';
import type { ApiParams } from '../api/api-params.ts';
import { isObject, optionalText } from '../api/json-fields.ts';
import { messageJson } from '../state/message-json.ts';
import { codePoints, finishText, parseText } from '../text/format-text.ts';
import { checkMayWrite, findChatToWrite } from './chat-access.ts';
import { MAX_TEXT } from './content.ts';
import { deliver } from './deliver.ts';
import { answer, type Method } from './method.ts';

const DRAFT_MS = 30_000;
const MAX_RICH = 32_768;
const MAX_BLOCKS = 500;

/** A text that is still being written: seen until the next message, never part of the chat. */
export const sendMessageDraft: Method = (telegram, params) => {
  const parsed = parseText({
    text: params.text('text'),
    parseMode: params.text('parse_mode'),
    entities: params.json('entities', "Can't parse entities JSON object"),
  });
  const chat = findChatToWrite(telegram, params.text('chat_id'));
  if (params.messageId('draft_id') === 0) throw badRequest('Invalid draft identifier specified');
  const { text } = finishText(parsed, true);
  if (codePoints(text) > MAX_TEXT) throw badRequest('MESSAGE_TOO_LONG');
  if (chat.type !== 'private') throw badRequest('PEER_ID_INVALID');
  checkMayWrite(telegram, chat);
  chat.draft = text;
  chat.typingUntil = telegram.clock.now() + DRAFT_MS;
  telegram.events.emit({ type: 'typing', personId: chat.id, data: { until: chat.typingUntil } });
  return answer(true);
};

/** Kept and handed back as given: the sandbox checks its size, not its blocks. */
export const sendRichMessage: Method = (telegram, params) => {
  const rich_message = readRich(params);
  const message = deliver(telegram, params, () => ({ entities: [], other: { rich_message } }));
  return answer(messageJson(telegram, message));
};

const readRich = (params: ApiParams) => {
  params.requiredText('rich_message');
  const value = params.json('rich_message', "Can't parse rich message JSON object");
  if (!isObject(value)) throw badRequest('Object expected as rich message');
  const text = optionalText(value, 'html') + optionalText(value, 'markdown');
  if (text === '' && value['blocks'] === undefined) throw badRequest('Rich message is empty');
  const { blocks } = value;
  const isTooMuch = Array.isArray(blocks) && blocks.length > MAX_BLOCKS;
  if (codePoints(text) > MAX_RICH || isTooMuch) throw badRequest('MESSAGE_TOO_LONG');
  return value;
};
