import { expect } from 'vitest';

import { bad, GROUP, inline, LAN, ok, send, type Row } from './row.ts';

const SOURCE = 'ReplyMarkup.cpp get_inline_keyboard_button';
const unread = (why: string) => bad(`can't parse inline keyboard button: ${why}`);

/** What comes back is what went in, unless said otherwise. */
const kept: [name: string, button: Record<string, unknown>, shown?: Record<string, unknown>][] = [
  ['a Web App', { web_app: { url: 'https://a.vn' } }, { web_app: { url: 'https://a.vn/' } }],
  ['a text to copy', { copy_text: { text: 'QĐ 15' } }],
  ['a query in a chosen chat', { switch_inline_query: 'kế hoạch' }],
  ['a query in this chat', { switch_inline_query_current_chat: '' }],
  [
    'a query in any kind of chat',
    {
      switch_inline_query_chosen_chat: {
        query: 'a',
        allow_user_chats: true,
        allow_bot_chats: true,
        allow_group_chats: true,
        allow_channel_chats: true,
      },
    },
    { switch_inline_query: 'a' },
  ],
  [
    'a query in groups',
    { switch_inline_query_chosen_chat: { allow_group_chats: true } },
    {
      switch_inline_query_chosen_chat: {
        query: '',
        allow_user_chats: false,
        allow_bot_chats: false,
        allow_group_chats: true,
        allow_channel_chats: false,
      },
    },
  ],
  ['a login, as a plain link', { login_url: { url: 'https://a.vn' } }, { url: 'https://a.vn/' }],
  ['a link to a person', { url: 'tg://user?id=7' }],
  ['a link into Telegram', { url: 'tg://resolve?domain=a' }],
  ['the first kind of several', { pay: true, url: 'https://a.vn/' }, { url: 'https://a.vn/' }],
  ['a small picture', { url: 'https://a.vn/', icon_custom_emoji_id: '5' }],
];

const refused: [name: string, button: Record<string, unknown>, answer: unknown, source: string][] =
  [
    ['a Web App without an address', { web_app: {} }, unread('Can\'t find field "url"'), 'CC 9680'],
    [
      'a Web App that is a person',
      { web_app: { url: 'tg://user?id=7' } },
      bad("link to a user can't be used in Web App URL buttons"),
      SOURCE,
    ],
    [
      'a Web App inside Telegram',
      { web_app: { url: 'tg://resolve?domain=a' } },
      bad(
        "inline keyboard button Web App URL 'tg://resolve?domain=a' is invalid: Only HTTP links are allowed",
      ),
      'LinkManager.cpp check_link',
    ],
    [
      'a login without HTTPS',
      { login_url: { url: 'http://a.vn' } },
      bad(
        "inline keyboard button login URL 'http://a.vn' is invalid: Only HTTPS links are allowed",
      ),
      SOURCE,
    ],
    [
      'a login to a person',
      { login_url: { url: 'tg://user?id=7' } },
      bad("link to a user can't be used in login URL buttons"),
      SOURCE,
    ],
    [
      'a login at a bot of an odd name',
      { login_url: { url: 'https://a.vn', bot_username: 'a b' } },
      unread('LoginUrl bot username is invalid'),
      'CC 9652',
    ],
    ['a game', { callback_game: {} }, bad('BUTTON_TYPE_INVALID'), 'server; assumed'],
    ['an invoice', { pay: true }, bad('BUTTON_TYPE_INVALID'), 'server; assumed'],
    [
      'an empty text to copy',
      { copy_text: { text: '' } },
      bad('BUTTON_COPY_TEXT_INVALID'),
      'B5; its text assumed',
    ],
  ];

const composer = (button: Record<string, unknown>) => ({ keyboard: [[{ text: 'A', ...button }]] });

export const buttonRows: Row[] = [
  ...kept.map(([name, button, shown = button]) => ({
    name: `a button: ${name}`,
    method: 'sendMessage',
    params: { chat_id: LAN, text: 'x', reply_markup: inline({ text: 'A', ...button }) },
    answer: ok(expect.objectContaining({ reply_markup: inline({ text: 'A', ...shown }) })),
    source: 'CC 9585-9694, JsonInlineKeyboardButton',
  })),
  ...refused.map(([name, button, answer, source]) => ({
    name: `a button: ${name}`,
    method: 'sendMessage',
    params: { chat_id: LAN, text: 'x', reply_markup: inline({ text: 'A', ...button }) },
    answer: answer as Row['answer'],
    source,
  })),
  {
    name: 'a Web App button in a group',
    ...send({
      chat_id: GROUP,
      text: 'x',
      reply_markup: inline({ text: 'A', web_app: { url: 'https://a.vn' } }),
    }),
    answer: bad('BUTTON_TYPE_INVALID'),
    source: 'server: Web Apps open in private chats only; its text assumed',
  },
  {
    name: 'a Web App button of the composer in a group',
    ...send({
      chat_id: GROUP,
      text: 'x',
      reply_markup: composer({ web_app: { url: 'https://a.vn' } }),
    }),
    answer: bad('web App buttons can be used in private chats only'),
    source: 'B2, ReplyMarkup.cpp get_keyboard_button',
  },
  {
    name: 'a Web App button of the composer without HTTPS',
    ...send({
      chat_id: LAN,
      text: 'x',
      reply_markup: composer({ web_app: { url: 'http://a.vn' } }),
    }),
    answer: bad(
      "keyboard button Web App URL 'http://a.vn' is invalid: Only HTTPS links are allowed",
    ),
    source: 'ReplyMarkup.cpp get_keyboard_button',
  },
  {
    name: 'buttons without a text are passed over',
    ...send({
      chat_id: LAN,
      text: 'x',
      reply_markup: {
        inline_keyboard: [
          [{ text: '', callback_data: 'a' }],
          [
            { text: 'B', callback_data: 'b' },
            { text: '', callback_data: 'c' },
          ],
        ],
      },
    }),
    answer: ok(
      expect.objectContaining({ reply_markup: inline({ text: 'B', callback_data: 'b' }) }),
    ),
    source: 'ReplyMarkup.cpp get_reply_markup',
  },
  {
    name: 'twelve buttons of a row are kept',
    ...send({
      chat_id: LAN,
      text: 'x',
      reply_markup: {
        inline_keyboard: [Array.from({ length: 14 }, (_, n) => ({ text: `${n}`, url: 'a.vn' }))],
      },
    }),
    answer: ok(
      expect.objectContaining({
        reply_markup: {
          inline_keyboard: [
            Array.from({ length: 12 }, (_, n) => ({ text: `${n}`, url: 'http://a.vn/' })),
          ],
        },
      }),
    ),
    source: 'ReplyMarkup.cpp get_reply_markup',
  },
  {
    name: 'a hundred and one buttons',
    ...send({
      chat_id: LAN,
      text: 'x',
      reply_markup: {
        inline_keyboard: Array.from({ length: 101 }, () => [{ text: 'A', callback_data: 'a' }]),
      },
    }),
    answer: bad('reply markup is too long'),
    source: 'B5: about a hundred; number and text assumed',
  },
];
