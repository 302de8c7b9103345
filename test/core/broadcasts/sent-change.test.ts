import { expect, it } from 'vitest';

import { withMessage, type BroadcastContent } from '../../../src/core/broadcasts/content.ts';
import {
  correctedContent,
  isDeletable,
  misfitOf,
  type Correction,
} from '../../../src/core/broadcasts/sent-change.ts';
import { asTelegramId } from '../../../src/core/shared/ids.ts';
import { asInstant, HOUR_MS, plusMs } from '../../../src/core/shared/instant.ts';

const SENT = asInstant(Date.UTC(2027, 0, 11, 2));
const chat = asTelegramId(1);

const contentOf = (kind: BroadcastContent['kind'], messageId = 7): BroadcastContent => ({
  kind,
  fromChatId: chat,
  messageIds: [messageId],
  mediaGroupId: null,
  words: 'Cũ',
  caption: null,
});

const correctionOf = (text: string, file: Correction['file'] = null) => ({
  id: 'change',
  variant: 'vi' as const,
  words: { text, entities: [] },
  file,
  source: { chatId: chat, messageId: 9 },
});

const picture = { kind: 'photo', fileId: 'file' } as const;

it.each([
  ['a moment before 48 hours', 48 * HOUR_MS - 1, true],
  ['after 48 hours', 48 * HOUR_MS, false],
] as const)('can be deleted %s: %#', (...[, afterMs, expected]) => {
  expect(isDeletable({ sentAt: SENT }, plusMs(SENT, afterMs))).toBe(expected);
});

it('knows nothing to delete of what never arrived', () => {
  expect(isDeletable({ sentAt: null }, SENT)).toBe(false);
});

it.each([
  ['text', 'Mới', null, undefined],
  ['text', 'Mới', picture, 'text-only'],
  ['text', ' ', null, 'no-words'],
  ['text', 'a'.repeat(4096), null, undefined],
  ['text', 'a'.repeat(4097), null, 'too-long'],
  ['photo', 'Mới', null, undefined],
  ['photo', '', picture, undefined],
  ['photo', 'a'.repeat(1025), picture, 'too-long'],
  ['voice', 'Mới', null, undefined],
  ['voice', 'Mới', picture, 'caption-only'],
  ['album', 'Mới', null, undefined],
  ['album', 'Mới', picture, 'caption-only'],
  ['poll', 'Mới', null, 'not-editable'],
  ['sticker', 'Mới', null, 'not-editable'],
  ['location', 'Mới', null, 'not-editable'],
] as const)('of %s with other words, case %#', (...[kind, words, file, expected]) => {
  expect(misfitOf(contentOf(kind), correctionOf(words, file))).toBe(expected);
});

it('takes the new message for the source of a text, and keeps the file below other words', () => {
  expect(correctedContent(contentOf('text'), correctionOf('Mới'))).toMatchObject({
    kind: 'text',
    messageIds: [9],
    words: 'Mới',
    caption: null,
    correctedBy: 'change',
  });
  expect(correctedContent(contentOf('document'), correctionOf('Mới'))).toMatchObject({
    kind: 'document',
    messageIds: [7],
    caption: { text: 'Mới' },
  });
  expect(correctedContent(contentOf('document'), correctionOf('Mới', picture))).toMatchObject({
    kind: 'photo',
    messageIds: [9],
    caption: null,
  });
});

const itemOf = (messageId: number, words: string): BroadcastContent => ({
  ...contentOf('document', messageId),
  mediaGroupId: 'album',
  words,
});

it.each([
  [['', '', 'Chữ'], 2],
  [['Chữ', '', ''], 0],
  [['', 'Chữ', 'Thêm'], 1],
  [['', ''], 0],
])('knows which item of an album carries the words: %j', (words, expected) => {
  const items = words.map((text, at) => itemOf(20 + at, text));
  const [first, ...others] = items;
  const album = others.reduce<BroadcastContent | undefined>(withMessage, first);
  expect(album?.captionAt).toBe(expected);
  expect(album?.messageIds).toEqual(items.flatMap(({ messageIds }) => messageIds));
});
