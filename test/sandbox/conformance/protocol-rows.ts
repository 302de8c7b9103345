import { expect } from 'vitest';

import { BOT, NOW, type Opened } from '../open-sandbox.ts';
import { bad, GROUP, LAN, lan, ok, send, TEXT_MESSAGE, type Row } from './row.ts';

/** The number that the next message gets after everything was laid out. */
const NEXT = 8;
const contact = { chat_id: LAN, phone_number: '+84901234567', first_name: 'Lan' };
const shares = ({ call }: Opened) => call('sendContact', contact);
const sendsProtected = ({ call }: Opened) =>
  call('sendMessage', { chat_id: LAN, text: 'kín', protect_content: true });
const from = { chat_id: LAN, from_chat_id: LAN, message_id: NEXT };

export const protocolRows: Row[] = [
  {
    name: 'a number where a text is asked for is its digits',
    ...send({ chat_id: String(LAN), text: 5 }),
    answer: ok({ message_id: NEXT, from: BOT, chat: lan, date: NOW, text: '5' }),
    source: 'B1: JSON scalars are read as text',
  },
  {
    name: 'unknown parameters are passed over, paid broadcasts too',
    ...send({ chat_id: LAN, text: 'x', coffee: true, allow_paid_broadcast: true }),
    answer: ok({ message_id: NEXT, from: BOT, chat: lan, date: NOW, text: 'x' }),
    source: 'B1, B5',
  },
  {
    name: 'a number too large is clamped',
    before: ({ call }) =>
      call('setWebhook', { url: 'http://127.0.0.1:9/', max_connections: '500x' }),
    method: 'getWebhookInfo',
    answer: ok(
      expect.objectContaining({
        url: 'http://127.0.0.1:9/',
        ip_address: '127.0.0.1',
        max_connections: 100,
      }),
    ),
    source: 'B1, B4',
  },
  {
    name: 'kinds of updates are told only where somebody chose them',
    before: ({ call }) => call('getUpdates', { allowed_updates: ['message'] }),
    method: 'getWebhookInfo',
    answer: ok(expect.objectContaining({ allowed_updates: ['message'] })),
    source: 'B4',
  },
  {
    name: 'server constants keep their capitals',
    ...send({
      chat_id: LAN,
      text: 'x',
      reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'a'.repeat(65) }]] },
    }),
    answer: bad('BUTTON_DATA_INVALID'),
    source: 'B1, CC 182-205',
  },
  {
    name: 'broken markup JSON comes before an unknown chat',
    ...send({ chat_id: 1, text: 'x', reply_markup: '{' }),
    answer: bad("can't parse reply keyboard markup JSON object"),
    source: 'B1 order of checks',
  },
  {
    name: 'an unknown chat comes before a missing reply',
    ...send({ chat_id: 1, text: 'x', reply_parameters: { message_id: 99 } }),
    answer: bad('chat not found'),
    source: 'B1 order of checks',
  },
  {
    name: 'a missing reply comes before a text that is too long',
    ...send({ chat_id: LAN, text: 'a'.repeat(4097), reply_parameters: { message_id: 99 } }),
    answer: bad('message to be replied not found'),
    source: 'B1 order of checks',
  },
  {
    name: 'a text that is too long comes before a bad keyboard',
    ...send({
      chat_id: LAN,
      text: 'a'.repeat(4097),
      reply_markup: { inline_keyboard: [[{ text: 'A', url: 'localhost' }]] },
    }),
    answer: bad('message is too long'),
    source: 'B1 order of checks',
  },
  {
    name: 'a text for what has none',
    before: shares,
    method: 'editMessageText',
    params: { chat_id: LAN, message_id: NEXT, text: 'x' },
    answer: bad('there is no text in the message to edit'),
    source: 'B2, TDLib can_edit_message_text',
  },
  {
    name: 'an edit of a forwarded message',
    before: ({ call }) =>
      call('forwardMessage', { chat_id: LAN, from_chat_id: LAN, message_id: TEXT_MESSAGE }),
    method: 'editMessageText',
    params: { chat_id: LAN, message_id: NEXT, text: 'x' },
    answer: bad("message can't be edited"),
    source: 'B5 can_edit_message',
  },
  {
    name: 'an edit of a service message',
    before: ({ call }) => call('pinChatMessage', { chat_id: LAN, message_id: TEXT_MESSAGE }),
    method: 'editMessageText',
    params: { chat_id: LAN, message_id: NEXT, text: 'x' },
    answer: bad("message can't be edited"),
    source: 'B5 can_edit_message',
  },
  {
    name: 'an edit of a message as old as a year',
    before: ({ control }) => control.moveClock({ advanceMs: 365 * 86_400_000 }),
    method: 'editMessageText',
    params: { chat_id: LAN, message_id: TEXT_MESSAGE, text: 'x' },
    answer: ok(expect.objectContaining({ text: 'x', edit_date: NOW + 365 * 86_400 })),
    source: 'B5: own messages of any age',
  },
  {
    name: "somebody else's message in a group cannot be deleted",
    method: 'deleteMessage',
    params: { chat_id: GROUP, message_id: 4 },
    answer: bad("message can't be deleted for everyone"),
    source: 'B2, B5 can_revoke_message',
  },
  {
    name: 'copying what is protected',
    before: sendsProtected,
    method: 'copyMessage',
    params: from,
    answer: bad("message has protected content and can't be forwarded"),
    source: 'B2',
  },
  {
    name: 'forwarding what is protected',
    before: sendsProtected,
    method: 'forwardMessage',
    params: from,
    answer: bad("message has protected content and can't be forwarded"),
    source: 'B2',
  },
  {
    name: 'an edit that names no keyboard takes it away',
    method: 'editMessageText',
    params: { chat_id: LAN, message_id: TEXT_MESSAGE, text: 'khác' },
    answer: ok({
      message_id: TEXT_MESSAGE,
      from: BOT,
      chat: lan,
      date: NOW,
      edit_date: NOW,
      text: 'khác',
    }),
    source: 'B6.6',
  },
  {
    name: 'a rich message of 501 blocks',
    method: 'sendRichMessage',
    params: {
      chat_id: LAN,
      rich_message: { blocks: Array.from({ length: 501 }, () => ({ type: 'divider' })) },
    },
    answer: bad('MESSAGE_TOO_LONG'),
    source: 'B5; its text assumed',
  },
  {
    name: 'a chat that its person has cleared takes messages as before',
    before: ({ control }) => control.clearHistory(LAN),
    ...send({ chat_id: LAN, text: 'x' }),
    answer: ok(expect.objectContaining({ text: 'x' })),
    source: 'B6.12',
  },
];
