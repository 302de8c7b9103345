import { roomFor, widthOf } from '../../src/bot/kit/label-width.ts';
import type { Language } from '../../src/core/shared/language.ts';
import type { ViewButton, ViewMessage } from '../../src/sandbox/control/views.ts';

/** What a phone shows of one message without much scrolling; pages are turned by whoever asked for them. */
const MOST_LINES = 18;
const MOST_LETTERS = 900;
const PAGE = /(?:Trang|Page) \d+/;

/** Requests of a screen: "đề nghị" as a noun (what a unit asks for, a field of that name) is none. */
const REQUEST =
  /đề nghị (?!của|hỗ trợ|gia hạn|miễn|mở lại|khen|công nhận|tặng|Cờ|Lao động|Chiến sĩ|Tập thể|duyệt|cấp|đã|được|chưa|trước|trên|này)/giu;

export const wordsOn = ({ text, caption }: ViewMessage): string => text ?? caption ?? '';

/** What is wrong with words as they stand in a chat; empty where nothing is. */
export const faultsOfWords = (words: string): string[] => [
  ...((words.match(REQUEST) ?? []).length > 1 ? ['asks more than once'] : []),
  ...(/[!！]/.test(words) ? ['exclaims'] : []),
  ...(words.normalize() === words ? [] : ['is not composed (NFC)']),
  ...(isTooLong(words) && !PAGE.test(words) ? ['is longer than a phone shows'] : []),
  ...(/\n{3}|^\s|\s$| {2}|\n | \n/.test(words) ? ['has blanks that nobody wants'] : []),
];

/** What no reader of a language is to see, in words as they stand on a screen. */
const slips: readonly { fault: string; is: RegExp; in?: Language }[] = [
  { fault: 'doubles its punctuation', is: /(?<!\.)\.\.(?!\.)|[;:,][ \n]*[.,;]|[?:;,]\.|\.[,;]/u },
  { fault: 'parts a mark from its word', is: /[\p{L}\d”)] [,;:.?](?= |\n|$)/u },
  { fault: 'quotes or brackets nothing', is: /\(\s*\)|“\s*”|: *(?:\.|;|$)(?=\n\p{Lu}[^\n]*:)/u },
  {
    fault: 'shows what only programs read',
    is: /\b(?:undefined|null|NaN)\b|\[object|[{}]|\d{4}-\d\d-\d\d/,
  },
  { fault: 'shows a code', is: /(?<![\w/@.-])[a-z]+(?:-[a-z]+)*_[a-z_]+(?![\w.])/ },
  { fault: 'begins a line in small letters', is: /^\p{Ll}/mu },
  { fault: 'writes 1.5 for 1,5', is: /(?<![\d./])\d+\.\d{1,2}(?![\d./])/, in: 'vi' },
  // What people wrote in their own language stays as it is.
  {
    fault: 'writes 15/3/2027 for 15 Mar 2027',
    is: /^[ -~“”‘’…·–]*(?<![\w/])\d{1,2}\/\d{1,2}\/\d{4}/mu,
    in: 'en',
  },
  {
    fault: 'counts one as several',
    is: /(?<![\d.,/-])1 (?:entries|figures|questions|units|people|days|minutes|votes|changes|files|others)\b/,
    in: 'en',
  },
  {
    fault: 'counts none as a number',
    is: /(?<![\d.,/-])0 (?:mục|tệp|nội dung|đơn vị|entries|files|questions|units)(?!\p{L})/u,
  },
];

/** How words are badly written as they stand in a chat; empty where they are not. */
export const slipsIn = (words: string, language: Language): string[] =>
  slips.flatMap((slip) =>
    (slip.in === undefined || slip.in === language) && slip.is.test(words) ? [slip.fault] : [],
  );

const isTooLong = (words: string): boolean =>
  words.split('\n').length > MOST_LINES || words.length > MOST_LETTERS;

/** Buttons whose words Telegram cuts on a small phone. */
export const cutLabels = (keyboard: readonly (readonly ViewButton[])[]): string[] =>
  keyboard.flatMap((row) =>
    row.filter(({ text }) => widthOf(text) > roomFor(row.length)).map(({ text }) => text),
  );
