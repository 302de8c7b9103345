import { cleanLine, searchKey } from '../../shared/vietnamese-text.ts';

/** A word of a sentence without the `mark` behind it, `key` in the letters of search keys. */
export type Word = { text: string; key: string; mark: string };

/** `10 – 12 %`, `3 đến 5`, `19 / 19` and `< 0,5` are one word each; a stop, comma or colon behind a word is its mark. */
export const wordsOf = (line: string): Word[] =>
  cleanLine(line.slice(0, LONGEST))
    .replaceAll(NUMBER_IN_WORDS, '')
    .replaceAll(SHARE_OF, (whole, ...[share = '', part = '', all = '']: string[]) =>
      isShareOf(share, `${part}/${all}`) ? `${part}/${all}` : whole,
    )
    .replaceAll(SHARE_BEHIND, (whole, ...[of = '', unit = '', share = '']: string[]) =>
      isShareOf(share, of) ? `${of}${unit}` : whole,
    )
    .replaceAll(/(?<![\d.,])(\d{1,3}(?: \d{3}){1,4})(?= \p{L})/gu, (digits) =>
      digits.replaceAll(' ', ''),
    )
    .replaceAll(/(\d) ?‰/gu, '$1 ‰')
    .replaceAll(/(\d) ?([-–—]) ?(?=\d)/gu, '$1$2')
    .replaceAll(/(\d) (?:đến|tới) (?=\d)/giu, '$1–')
    .replaceAll(/(\d) ?% ?(?:[-–—]|đến|tới) ?(?=\d[\d.,]{0,12} ?%)/giu, '$1–')
    .replaceAll(/(\d) \/ (?=\d)/gu, '$1/')
    .replaceAll(/(?<![\d.,])(\d[\d.,–—-]{0,30}) %/gu, (whole, digits: string) =>
      YEAR.test(digits) ? whole : `${digits}%`,
    )
    .replaceAll(/(?<=\p{L}{2}|%)\/(?=\p{L}{2})/gu, ' / ')
    .replaceAll(/(?<=[<>]) =/gu, '=')
    .replaceAll(/([<>≤≥=]) (?=\d)/gu, '$1')
    .split(' ')
    .map((word) => {
      const mark = /[;:,.]+$/.exec(word.slice(-LONGEST_MARK))?.[0] ?? '';
      const text = word.slice(0, word.length - mark.length);
      return { text, key: searchKey(text), mark: mark.slice(0, 1) };
    })
    .filter(({ text, mark }) => text !== '' || mark !== '');

const LONGEST = 600;
const YEAR = /^(?:19|20)\d\d$/;
const LONGEST_MARK = 3;
/** "02 (hai) mô hình". */
const NUMBER_IN_WORDS =
  /(?<=\d) ?\((?:một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)(?: \p{L}{1,6}){0,5}\)/giu;

/** "100% (12/12)", "12/12 trường (100%)": the same twice. */
const SHARE_OF = /(?<![\d.,])(\d{1,3}(?:,\d{1,2})?) ?% \((\d{1,6})\/(\d{1,6})\)/gu;
const SHARE_BEHIND =
  /(?<![\d.,/])(\d{1,6}\/\d{1,6})( \p{L}[\p{L} ]{0,30})? \((\d{1,3}(?:,\d{1,2})?) ?%\)/gu;

const isShareOf = (share: string, of: string): boolean => {
  const [part = Number.NaN, all = Number.NaN] = of.split('/').map(Number);
  return Math.abs(Number(share.replace(',', '.')) - (100 * part) / all) < ROUNDED;
};

const ROUNDED = 0.1;

/** A word as it would stand in a sentence. */
export const plainWord = (text: string): Word => ({ text, key: searchKey(text), mark: '' });

export const keyOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');

/** The words with their marks, but for the last one's. */
export const textOf = (words: readonly Word[]): string =>
  words
    .map(({ text, mark }, at) => (at < words.length - 1 ? text + mark : text))
    .join(' ')
    .replaceAll(' / ', '/');

/** Words that mean something, told apart by their marks where they are written with any: `đất` is not `đạt`. */
type KnownWords<Meaning> = ReadonlyMap<string, Meaning>;

const knownWords = <Meaning>(
  all: readonly (readonly [words: string, meaning: Meaning])[],
): KnownWords<Meaning> =>
  new Map(
    all.flatMap(([words, meaning]) =>
      words.split('|').flatMap((one): [string, Meaning][] => [
        [one, meaning],
        [searchKey(one), meaning],
      ]),
    ),
  );

const lookUp = <Meaning>(known: KnownWords<Meaning>, words: readonly Word[]): Meaning | undefined =>
  known.get(words.map(({ text }) => text.toLowerCase()).join(' '));

/** Which way an amount is to go. */
export type Way = 'up' | 'down' | 'level';

/** How a value stands to the amount that is named, as far as single words say it. */
export type Compared = 'at_least' | 'above' | 'at_most' | 'below';

/** `about`: it need not be that much exactly. */
type Leading = { way?: Way; compared?: Compared; about?: string };

const UP = { way: 'up' } as const;
const DOWN = { way: 'down' } as const;
const AT_LEAST = { way: 'up', compared: 'at_least' } as const;
const ABOVE = { way: 'up', compared: 'above' } as const;
const AT_MOST = { way: 'down', compared: 'at_most' } as const;
const BELOW = { way: 'down', compared: 'below' } as const;
const LEVEL = { way: 'level' } as const;

const leading: readonly (readonly [words: string, told: Leading])[] = [
  ['khoảng', { about: 'khoảng' }],
  ['gần', { about: 'gần' }],
  [
    'đạt|là|có|bằng|phấn đấu|phấn đấu đạt|bảo đảm|đảm bảo|mức|ở mức|đạt mức|đạt được|trong khoảng',
    {},
  ],
  ['còn|xuống|xuống còn|giảm còn|giảm xuống|giảm xuống còn|hạ còn|hạ xuống', DOWN],
  ['lên|tăng lên|nâng lên', UP],
  ['duy trì|giữ vững|giữ nguyên|giữ ở mức|duy trì ở mức', LEVEL],
  ['từ|ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|thấp nhất', AT_LEAST],
  ['trên|hơn|cao hơn|lớn hơn|nhiều hơn', ABOVE],
  [
    'không quá|không vượt quá|không vượt|tối đa|nhiều nhất|không cao hơn|không trên|không hơn',
    AT_MOST,
  ],
  ['dưới|thấp hơn|ít hơn|nhỏ hơn', BELOW],
];

/** The words before a number that only lead to it, and what they tell. */
const LEADING = knownWords(leading);
const LONGEST_LEADING = 3;

/** What the words before a number tell, and where they begin. */
export type Lead = Leading & { from: number };

/** How far back words only lead to the word at `at`, and what they tell. */
export const leadingBefore = (words: readonly Word[], at: number): Lead => {
  const lead: Lead = { from: at };
  for (;;) {
    const taken = leadingEndingAt(words, lead.from);
    if (!taken) return lead;
    // The nearest to the number counts.
    Object.assign(lead, { ...taken.told, ...lead, from: lead.from - taken.length });
  }
};

const leadingEndingAt = (
  words: readonly Word[],
  end: number,
): { length: number; told: Leading } | undefined => {
  for (let length = Math.min(LONGEST_LEADING, end); length > 0; length -= 1) {
    const part = words.slice(end - length, end);
    const told = lookUp(LEADING, part);
    // "Tốt nhiệm vụ trở lên đạt 90%"
    const isRest = words[end - length - 1]?.key === 'tro';
    if (told !== undefined && !isRest && part.every(({ mark }) => mark === ''))
      return { length, told };
  }
  return undefined;
};
