import { expect } from 'vitest';

import { BOT, NOW } from '../open-sandbox.ts';
import { bad, ok, LAN, BLOCKER, GROUP, lan, inline, send, type Row } from './row.ts';

export const keyboardRows: Row[] = [
  {
    name: 'an inline keyboard comes back, links completed',
    ...send({
      chat_id: LAN,
      text: 'x',
      reply_markup: inline({ text: 'Mở', url: 'Example.COM', style: 'primary' }),
    }),
    answer: ok(
      expect.objectContaining({
        reply_markup: inline({ text: 'Mở', url: 'http://example.com/', style: 'primary' }),
      }),
    ),
    source: 'B6.6, HttpUrl.cpp parse_url',
  },
  {
    name: 'a reply keyboard does not come back',
    ...send({ chat_id: LAN, text: 'x', reply_markup: { keyboard: [['A']] } }),
    answer: ok({ message_id: 8, from: BOT, chat: lan, date: NOW, text: 'x' }),
    source: 'B6.6',
  },
  {
    name: 'a bad keyboard comes before the block',
    ...send({ chat_id: BLOCKER, text: 'x', reply_markup: inline({ text: '\r', url: 'a.vn' }) }),
    answer: bad('inline keyboard button text must be non-empty'),
    source: 'B1 order of checks',
  },
  {
    name: 'a contact request in a group',
    ...send({
      chat_id: GROUP,
      text: 'x',
      reply_markup: { keyboard: [[{ text: 'Số', request_contact: true }]] },
    }),
    answer: bad('phone number can be requested in private chats only'),
    source: 'ReplyMarkup.cpp 485',
  },
  ...(
    [
      ['request_location', true, 'location'],
      ['request_poll', {}, 'poll'],
      ['request_user', { request_id: 1 }, 'users'],
      ['request_users', { request_id: 1 }, 'users'],
      ['request_chat', { request_id: 1, chat_is_channel: false }, 'chats'],
    ] as const
  ).map(([field, value, what]) => ({
    name: `${field} in a group`,
    method: 'sendMessage',
    params: {
      chat_id: GROUP,
      text: 'x',
      reply_markup: { keyboard: [[{ text: 'A', [field]: value }]] },
    },
    answer: bad(`${what} can be requested in private chats only`),
    source: 'ReplyMarkup.cpp get_keyboard_button',
  })),
  {
    name: 'a text to copy of 257 characters',
    ...send({
      chat_id: LAN,
      text: 'x',
      reply_markup: inline({ text: 'A', copy_text: { text: 'ế'.repeat(257) } }),
    }),
    answer: bad('BUTTON_COPY_TEXT_INVALID'),
    source: 'B5; its text assumed',
  },
  {
    name: 'reply_markup that is no JSON',
    ...send({ chat_id: LAN, text: 'x', reply_markup: '{' }),
    answer: bad("can't parse reply keyboard markup JSON object"),
    source: 'CC 9708',
  },
  {
    name: 'reply_markup that is no object',
    ...send({ chat_id: LAN, text: 'x', reply_markup: [] }),
    answer: bad('object expected as reply markup'),
    source: 'CC 9717',
  },
  {
    name: 'an inline keyboard without rows in rows',
    ...send({ chat_id: LAN, text: 'x', reply_markup: { inline_keyboard: [{ text: 'A' }] } }),
    answer: bad('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'),
    source: 'CC 9744',
  },
  {
    name: 'a reply keyboard without rows in rows',
    ...send({ chat_id: LAN, text: 'x', reply_markup: { keyboard: ['A'] } }),
    answer: bad('field "keyboard" must be an Array of Arrays'),
    source: 'CC 9727',
  },
  {
    name: 'an inline button that does nothing',
    ...send({ chat_id: LAN, text: 'x', reply_markup: inline({ text: 'A' }) }),
    answer: bad(
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    source: 'CC 9694, 9753',
  },
  {
    name: 'an inline button without text',
    ...send({ chat_id: LAN, text: 'x', reply_markup: inline({ callback_data: 'a' }) }),
    answer: bad('can\'t parse inline keyboard button: Can\'t find field "text"'),
    source: 'CC 9582',
  },
  {
    name: 'an unknown button style',
    ...send({ chat_id: LAN, text: 'x', reply_markup: inline({ text: 'A', style: 'pink' }) }),
    answer: bad("can't parse inline keyboard button: invalid button style specified"),
    source: 'CC 9455',
  },
  {
    name: 'a link to a host without a dot',
    ...send({
      chat_id: LAN,
      text: 'x',
      reply_markup: inline({ text: 'A', url: 'http://localhost:3000' }),
    }),
    answer: bad("inline keyboard button URL 'http://localhost:3000' is invalid: Wrong HTTP URL"),
    source: 'LinkManager.cpp 1983',
  },
  {
    name: 'a web app without HTTPS',
    ...send({
      chat_id: LAN,
      text: 'x',
      reply_markup: inline({ text: 'A', web_app: { url: 'http://a.vn' } }),
    }),
    answer: bad(
      "inline keyboard button Web App URL 'http://a.vn' is invalid: Only HTTPS links are allowed",
    ),
    source: 'ReplyMarkup.cpp 694',
  },
  {
    name: 'callback data of 65 bytes',
    ...send({
      chat_id: LAN,
      text: 'x',
      reply_markup: inline({ text: 'A', callback_data: `${'ế'.repeat(21)}ab` }),
    }),
    answer: bad('BUTTON_DATA_INVALID'),
    source: 'B2; priority against other server checks assumed',
  },
  {
    name: 'a keyboard of more than 10 KB',
    ...send({
      chat_id: LAN,
      text: 'x',
      reply_markup: {
        inline_keyboard: Array.from({ length: 100 }, () => [
          { text: 'A'.repeat(50), callback_data: 'b'.repeat(60) },
        ]),
      },
    }),
    answer: bad('reply markup is too long'),
    source: 'B5; the exact limit is assumed',
  },
];
