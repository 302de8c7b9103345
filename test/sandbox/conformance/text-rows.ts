import { expect } from 'vitest';

import { BOT, NOW } from '../open-sandbox.ts';
import { bad, html, LAN, lan, lanUser, ok, send, type Row } from './row.ts';

const MARKDOWN_V2 = 'MessageEntity.cpp parse_markdown_v2';
const MARKDOWN = 'MessageEntity.cpp parse_markdown';

const markdown = (text: string) => send({ chat_id: LAN, text, parse_mode: 'MarkdownV2' });
const legacy = (text: string) => send({ chat_id: LAN, text, parse_mode: 'Markdown' });
const unparsed = (text: string) => bad(`can't parse entities: ${text}`);
const shown = (text: string, entities: unknown[]) =>
  ok(expect.objectContaining({ text, entities }));

/** Of every text that Telegram refuses with: what brings it about. */
const refusedHtml: [html: string, text: string][] = [
  ['<x>', 'Unsupported start tag "x" at byte offset 0'],
  ['ế<b', 'Unclosed start tag at byte offset 3'],
  ['<a href=', 'Unclosed start tag "a" at byte offset 0'],
  ['<b>a</b', 'Unclosed end tag at byte offset 4'],
  ['ế</b>', 'Unexpected end tag at byte offset 3'],
  ['<b>a</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
  ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
  ['<a href=x/>', 'Unexpected end of name token at byte offset 8'],
  ['<a =x>', 'Empty attribute name in the tag "a" at byte offset 0'],
  ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
];

const refusedMarkdown: [markdown: string, text: string][] = [
  ['15.3', "Character '.' is reserved and must be escaped with the preceding '\\'"],
  ['a | b', "Character '|' is reserved and must be escaped with the preceding '\\'"],
  ['a > b', "Character '>' is reserved and must be escaped with the preceding '\\'"],
  ['Kế *hoạch', "Can't find end of Bold entity at byte offset 5"],
  ['Kế _hoạch', "Can't find end of Italic entity at byte offset 5"],
  ['[a](a.vn', "Can't find end of a URL at byte offset 4"],
  ['![👍](tg://emoji)', 'Custom emoji URL must have an emoji identifier'],
];

const refusedEntities: [entity: Record<string, unknown>, text: string, source: string][] = [
  [
    { type: 'bold', length: 1 },
    'can\'t parse MessageEntity: Can\'t find field "offset"',
    'CC 11296',
  ],
  [
    { type: 'bold', offset: 'x', length: 1 },
    'can\'t parse MessageEntity: Field "offset" must be a valid Number',
    'CC 11296; JsonObject, its text live',
  ],
  [
    { type: 'dance', offset: 0, length: 1 },
    "can't parse MessageEntity: Unsupported type specified",
    'CC 11286',
  ],
  [
    { type: 'date_time', offset: 0, length: 1, unix_time: 1, date_time_format: 'x' },
    "can't parse MessageEntity: Invalid date-time format specified",
    'CC 11276',
  ],
  [
    { type: 'text_link', offset: 0, length: 1, url: 'localhost' },
    "entity URL 'localhost' is invalid: Wrong HTTP URL",
    'MessageEntity.cpp get_message_entities',
  ],
  [
    { type: 'bold', offset: -1, length: 1 },
    'receive an entity with incorrect offset -1',
    'MessageEntity.cpp fix_entities',
  ],
  [
    { type: 'bold', offset: 0, length: -1 },
    'receive an entity with incorrect length -1',
    'MessageEntity.cpp fix_entities',
  ],
  [
    { type: 'bold', offset: 4, length: 9 },
    'entity beginning at UTF-16 offset 4 ends after the end of the text at UTF-16 offset 8',
    'MessageEntity.cpp fix_entity_offsets',
  ],
];

export const textRows: Row[] = [
  ...refusedHtml.map(([text, why]) => ({
    name: `HTML ${text}`,
    method: 'sendMessage',
    params: { chat_id: LAN, text, parse_mode: 'HTML' },
    answer: unparsed(why),
    source: 'B2, MessageEntity.cpp 3289',
  })),
  ...refusedMarkdown.map(([text, why]) => ({
    name: `MarkdownV2 ${text}`,
    method: 'sendMessage',
    params: { chat_id: LAN, text, parse_mode: 'MarkdownV2' },
    answer: unparsed(why),
    source: `B2, ${MARKDOWN_V2}`,
  })),
  {
    name: 'Markdown that does not end',
    ...legacy('Kế *hoạch'),
    answer: unparsed("Can't find end of the entity starting at byte offset 5"),
    source: `B2, ${MARKDOWN}`,
  },
  {
    name: 'MarkdownV2 of every kind',
    ...markdown('>*a*\n_b_ __c__ ~d~ ||e|| `f` [g](a.vn) ![👍](tg://emoji?id=5)'),
    answer: shown('a\nb c d e f g 👍', [
      { type: 'blockquote', offset: 0, length: 2 },
      { type: 'bold', offset: 0, length: 1 },
      { type: 'italic', offset: 2, length: 1 },
      { type: 'underline', offset: 4, length: 1 },
      { type: 'strikethrough', offset: 6, length: 1 },
      { type: 'spoiler', offset: 8, length: 1 },
      { type: 'code', offset: 10, length: 1 },
      { type: 'text_link', offset: 12, length: 1, url: 'http://a.vn/' },
      { type: 'custom_emoji', offset: 14, length: 2, custom_emoji_id: '5' },
    ]),
    source: MARKDOWN_V2,
  },
  {
    name: 'an expandable quote and a block of code in MarkdownV2',
    ...markdown('>a\n>b||\n```sql\nx```'),
    answer: shown('a\nb\nx', [
      { type: 'expandable_blockquote', offset: 0, length: 4 },
      { type: 'pre', offset: 4, length: 1, language: 'sql' },
    ]),
    source: MARKDOWN_V2,
  },
  {
    name: 'Markdown, where nothing nests',
    ...legacy('*a _b_* 15.3 [c](tg://resolve?domain=d)'),
    answer: shown('a _b_ 15.3 c', [
      { type: 'bold', offset: 0, length: 5 },
      { type: 'text_link', offset: 11, length: 1, url: 'tg://resolve?domain=d' },
    ]),
    source: MARKDOWN,
  },
  {
    name: 'HTML of every kind',
    ...html(
      '<b>a</b><i>b</i><u>c</u><s>d</s><tg-spoiler>e</tg-spoiler><code>f</code><a href="a.vn">g</a><tg-emoji emoji-id="5">👍</tg-emoji><blockquote expandable>h</blockquote><pre><code class="language-sql">i</code></pre>',
    ),
    answer: shown('abcdefg👍hi', [
      { type: 'bold', offset: 0, length: 1 },
      { type: 'italic', offset: 1, length: 1 },
      { type: 'underline', offset: 2, length: 1 },
      { type: 'strikethrough', offset: 3, length: 1 },
      { type: 'spoiler', offset: 4, length: 1 },
      { type: 'code', offset: 5, length: 1 },
      { type: 'text_link', offset: 6, length: 1, url: 'http://a.vn/' },
      { type: 'custom_emoji', offset: 7, length: 2, custom_emoji_id: '5' },
      { type: 'expandable_blockquote', offset: 9, length: 1 },
      { type: 'pre', offset: 10, length: 1, language: 'sql' },
    ]),
    source: 'B6.4',
  },
  {
    name: 'only four named references, nested pre and code, empty tags',
    ...html('&lt;&gt;&amp;&quot;&nbsp;&#7871;<b></b>'),
    answer: ok(expect.objectContaining({ text: '<>&"&nbsp;ế' })),
    source: 'B6.4',
  },
  {
    name: 'a mention of a person carries what is known of them',
    ...html(`<a href="tg://user?id=${LAN}">Lan</a>`),
    answer: shown('Lan', [{ type: 'text_mention', offset: 0, length: 3, user: lanUser }]),
    source: 'MessageEntity.cpp MentionName, CC JsonEntity',
  },
  {
    name: 'a mention of nobody is only its words',
    ...html('<a href="tg://user?id=42">Ai đó</a>'),
    answer: ok({ message_id: 8, from: BOT, chat: lan, date: NOW, text: 'Ai đó' }),
    source: 'MessageEntity.cpp; assumed for people nobody knows',
  },
  {
    name: 'a time that the reader sees in the own zone',
    ...html('<tg-time unix="1802570400" format="wDT">14/2</tg-time>'),
    answer: shown('14/2', [
      {
        type: 'date_time',
        offset: 0,
        length: 4,
        unix_time: 1_802_570_400,
        date_time_format: 'wDT',
      },
    ]),
    source: 'B6.4, D',
  },
  ...refusedEntities.map(([entity, why, source]) => ({
    name: `entities: ${why}`,
    method: 'sendMessage',
    params: { chat_id: LAN, text: 'Kế hoạch', entities: [entity] },
    answer: bad(why),
    source,
  })),
  {
    name: 'entities that Telegram finds by itself are passed over',
    ...send({ chat_id: LAN, text: 'ab', entities: [{ type: 'mention', offset: 0, length: 2 }] }),
    answer: ok({ message_id: 8, from: BOT, chat: lan, date: NOW, text: 'ab' }),
    source: 'CC 11281',
  },
  {
    name: 'entities beside a parse_mode are not read',
    ...send({
      chat_id: LAN,
      text: '<b>a</b>',
      parse_mode: 'HTML',
      entities: [{ type: 'italic', offset: 0, length: 1 }],
    }),
    answer: shown('a', [{ type: 'bold', offset: 0, length: 1 }]),
    source: 'CC 11315',
  },
  {
    name: 'a hundred entities are kept, the rest goes unsaid',
    ...html('<b>a</b> '.repeat(120)),
    answer: ok(
      expect.objectContaining({
        entities: Array.from({ length: 100 }, (_, n) => ({
          type: 'bold',
          offset: 2 * n,
          length: 1,
        })),
      }),
    ),
    source: 'B5 [I]; the exact number assumed',
  },
];
