import { expect } from 'vitest';

import { BOT, NOW } from '../open-sandbox.ts';
import {
  bad,
  BLOCKER,
  GROUP,
  GROUP_ONLY,
  html,
  lan,
  LAN,
  ok,
  send,
  STRANGER,
  type Row,
} from './row.ts';

export const sendRows: Row[] = [
  {
    name: 'a sent text, cleaned and trimmed',
    ...send({ chat_id: LAN, text: '  Kế\thoạch\r\nnăm  ' }),
    answer: ok({
      message_id: 8,
      from: BOT,
      chat: lan,
      date: NOW,
      text: 'Kế hoạch\nnăm',
    }),
    source: 'B6.1-3, misc.cpp 76',
  },
  {
    name: 'entities are detected',
    ...send({ chat_id: LAN, text: '/help @thi_dua_bot #thidua a@b.vn https://hanoi.gov.vn/x.' }),
    answer: ok(
      expect.objectContaining({
        entities: [
          { type: 'bot_command', offset: 0, length: 5 },
          { type: 'mention', offset: 6, length: 12 },
          { type: 'hashtag', offset: 19, length: 7 },
          { type: 'email', offset: 27, length: 6 },
          { type: 'url', offset: 34, length: 22 },
        ],
      }),
    ),
    source: 'B6.5',
  },
  {
    name: 'no text',
    ...send({ chat_id: LAN }),
    answer: bad('message text is empty'),
    source: 'CC 11401',
  },
  {
    name: 'only blanks',
    ...send({ chat_id: LAN, text: ' \n ' }),
    answer: bad('text must be non-empty'),
    source: 'MessageEntity.cpp 4519',
  },
  {
    name: 'more than 32768 bytes',
    ...send({ chat_id: LAN, text: 'ế'.repeat(11_000) }),
    answer: bad('text is too long'),
    source: 'CC 11310',
  },
  {
    name: 'more than 4096 code points',
    ...send({ chat_id: LAN, text: 'a'.repeat(4097) }),
    answer: bad('message is too long'),
    source: 'MessageContent.cpp 4757',
  },
  {
    name: '4096 emoji, which are 8192 UTF-16 units',
    ...send({ chat_id: LAN, text: '😀'.repeat(4096) }),
    answer: ok(expect.objectContaining({ message_id: 8 })),
    source: 'B5',
  },
  {
    name: 'an unknown parse_mode',
    ...send({ chat_id: LAN, text: 'x', parse_mode: 'XML' }),
    answer: bad('unsupported parse_mode'),
    source: 'CC 11324',
  },
  {
    name: 'broken HTML comes before an unknown chat',
    ...send({ chat_id: 1, text: '<x>', parse_mode: 'HTML' }),
    answer: bad('can\'t parse entities: Unsupported start tag "x" at byte offset 0'),
    source: 'B1 order of checks',
  },
  {
    name: 'a byte offset after Vietnamese letters',
    ...html('Kế hoạch <x>'),
    answer: bad('can\'t parse entities: Unsupported start tag "x" at byte offset 13'),
    source: 'B6.4',
  },
  {
    name: 'no chat',
    ...send({ text: 'x' }),
    answer: bad('chat_id is empty'),
    source: 'CC 8201',
  },
  {
    name: 'nobody has this id',
    ...send({ chat_id: 42, text: 'x' }),
    answer: bad('chat not found'),
    source: 'B2',
  },
  {
    name: 'a person who never wrote',
    ...send({ chat_id: STRANGER, text: 'x' }),
    answer: bad('chat not found'),
    source: 'B2',
  },
  {
    name: 'a person known only from a group',
    ...send({ chat_id: GROUP_ONLY, text: 'x' }),
    answer: {
      ok: false,
      error_code: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    },
    source: 'B2',
  },
  {
    name: 'a person who blocked the bot',
    ...send({ chat_id: BLOCKER, text: 'x' }),
    answer: { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' },
    source: 'B2, CC 130',
  },
  {
    name: 'the bot itself',
    ...send({ chat_id: BOT.id, text: 'x' }),
    answer: {
      ok: false,
      error_code: 403,
      description: "Forbidden: the bot can't send messages to the bot",
    },
    source: 'B2',
  },
  {
    name: 'a topic of a chat that has none',
    ...send({ chat_id: LAN, text: 'x', message_thread_id: 5 }),
    answer: bad('message thread not found'),
    source: 'B2',
  },
  {
    name: 'a group',
    ...send({ chat_id: GROUP, text: 'x' }),
    answer: ok(expect.objectContaining({ chat: expect.objectContaining({ type: 'group' }) })),
    source: 'B6.1',
  },
  {
    name: 'a reply to a message that is not there',
    ...send({ chat_id: LAN, text: 'x', reply_parameters: { message_id: 99 } }),
    answer: bad('message to be replied not found'),
    source: 'CC 8516',
  },
  {
    name: 'the same, if it may be missing',
    ...send({
      chat_id: LAN,
      text: 'x',
      reply_parameters: { message_id: 99, allow_sending_without_reply: true },
    }),
    answer: ok({ message_id: 8, from: BOT, chat: lan, date: NOW, text: 'x' }),
    source: 'CC 8505',
  },
  {
    name: 'a reply shows what it replies to',
    ...send({ chat_id: LAN, text: 'x', reply_parameters: { message_id: 1 } }),
    answer: ok(
      expect.objectContaining({
        reply_to_message: expect.objectContaining({ message_id: 1, text: '/start' }),
      }),
    ),
    source: 'B6',
  },
];
