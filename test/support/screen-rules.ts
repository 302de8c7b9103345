import { roomFor, widthOf } from '../../src/bot/kit/label-width.ts';
import type { ViewButton, ViewMessage } from '../../src/sandbox/control/views.ts';

/** What a phone shows of one message without much scrolling; pages are turned by whoever asked for them. */
const MOST_LINES = 18;
const MOST_LETTERS = 900;
const PAGE = /(?:Trang|Page) \d+/;

/** Requests of a screen: "đề nghị" as a noun (what a unit asks for, a field of that name) is none. */
const REQUEST =
  /đề nghị (?!của|hỗ trợ|gia hạn|miễn|mở lại|khen|duyệt|cấp|đã|được|chưa|trước|trên|này)/giu;

export const wordsOn = ({ text, caption }: ViewMessage): string => text ?? caption ?? '';

/** What is wrong with words as they stand in a chat; empty where nothing is. */
export const faultsOfWords = (words: string): string[] => [
  ...((words.match(REQUEST) ?? []).length > 1 ? ['asks more than once'] : []),
  ...(/[!！]/.test(words) ? ['exclaims'] : []),
  ...(words.normalize() === words ? [] : ['is not composed (NFC)']),
  ...(isTooLong(words) && !PAGE.test(words) ? ['is longer than a phone shows'] : []),
  ...(/\n{3}|^\s|\s$| {2}|\n | \n/.test(words) ? ['has blanks that nobody wants'] : []),
];

const isTooLong = (words: string): boolean =>
  words.split('\n').length > MOST_LINES || words.length > MOST_LETTERS;

/** Buttons whose words Telegram cuts on a small phone. */
export const cutLabels = (keyboard: readonly (readonly ViewButton[])[]): string[] =>
  keyboard.flatMap((row) =>
    row.filter(({ text }) => widthOf(text) > roomFor(row.length)).map(({ text }) => text),
  );
