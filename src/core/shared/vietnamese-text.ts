/** Characters that show nothing: controls (not line breaks), direction marks, byte order marks. */
const invisible =
  /(?!\n)[\p{Cc}\u00ad\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** A joiner that is not between two parts of an emoji. */
const strayJoiner =
  /(?<![\p{Extended_Pictographic}\ufe0f\p{Emoji_Modifier}])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** Every space that is not a line break, NBSP and full-width ones too. */
const spaces = /[^\S\n]+/gu;

/** All that has to be mended, and line breaks, which need a closer look. */
const untidy = /[^\S ]|[\p{Cc}\p{Cf}\u2065]| {2}|^ | $/u;

/**
 * Text as it is kept: NFC, without invisible characters, ends trimmed, spaces single. Line
 * breaks stay, at most one empty line in a row. Phones and PDFs bring NFD and NBSP.
 */
export const cleanText = (text: string): string => cleanTexts.of(text);

const makeCleanText = (text: string): string => {
  const composed = composedText(text);
  return untidy.test(composed) ? tidy(composed) : composed;
};

/**
 * NFC of text that anybody may have written. Putting a run of marks in order takes time that grows
 * with its square, so that no more than 30 stay on one sign, as in Unicode's stream-safe text.
 */
export const composedText = (text: string): string =>
  (text.length > MOST_MARKS ? text.replaceAll(/(\p{M}{30})\p{M}+/gu, '$1') : text).normalize('NFC');

const MOST_MARKS = 30;

const tidy = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(invisible, '')
    .replaceAll(strayJoiner, '')
    .replaceAll(spaces, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/** The same on one line. */
export const cleanLine = (text: string): string => cleanText(text).replaceAll(/\n+/g, ' ');

/** Word and iPhones write other dashes than keyboards have; minus signs are among them. */
const dashes = /[\u2010-\u2015\u2212]/gu;

/**
 * One line with compatibility forms resolved (`５` is 5, NBSP a space, – is -), for readers of short values;
 * undefined when it is longer than `longest`. Measured before and after: one sign can become
 * eighteen (ﷺ), and no pattern may run over what nobody means as a number or a date.
 */
export const shortLine = (text: string, longest: number): string | undefined => {
  const line = cleanLine(text.slice(0, LONGEST_TEXT));
  if (line.length > longest) return undefined;
  const resolved = cleanLine(line.normalize('NFKC')).replaceAll(dashes, '-');
  return resolved.length > longest ? undefined : resolved;
};

/** Of a message of Telegram's, in UTF-16 units; keys beyond it are cut, before and after normalising. */
const LONGEST_TEXT = 4_096;

/**
 * The key under which texts are the same for a reader in a hurry: no marks, lower case, single
 * spaces. đ does not decompose and the look-alike Ð (U+00D0) is common in old documents.
 */
export const searchKey = (text: string): string => searchKeys.of(text);

const makeSearchKey = (text: string): string =>
  // Some signs become a space and a mark (¨): spaces are made single once the marks are gone.
  cleanLine(
    cleanLine(text.slice(0, LONGEST_TEXT))
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[đĐðÐ]/gu, 'd')
      .slice(0, LONGEST_TEXT),
  ).toLowerCase();

/** The words of a text as `searchKey` writes them, without signs between them. */
export const searchWords = (text: string): readonly string[] => wordsOfTexts.of(text);

const makeSearchWords = (text: string): string[] =>
  searchKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** What is said first and last to be polite, as `searchKey` writes it. */
export const courtesies = { first: ['da', 'vang'], last: ['a', 'ah', 'nhe', 'nha'] } as const;

const POLITE_END = /(?:,? (?:ạ|a|ah|nhé|nhe|nhá|nha))+[.!]?$/iu;
const politeBeginnings = {
  dạ: /^(?:(?:dạ|da|vâng|vang)(?:, ?| )(?=\S))+/iu,
  đã: /^(?:(?:dạ|vâng|vang)(?:, ?| )(?=\S))+/iu,
};
/** Longer texts say more than a value. */
const LONGEST_VALUE = 300;

/**
 * A value on one line without what is said to be polite, `dạ` and `vâng` before it, `ạ` and `nhé` behind:
 * `Dạ, 15/3 ạ` is `15/3`. `đã` is no courtesy.
 *
 * @param unmarkedDa what `da` stands for where somebody writes without marks
 */
export const withoutCourtesy = (
  text: string,
  unmarkedDa: keyof typeof politeBeginnings,
): string => {
  const line = cleanLine(text.slice(0, LONGEST_TEXT));
  return line.length > LONGEST_VALUE
    ? line
    : line.replace(politeBeginnings[unmarkedDa], '').replace(POLITE_END, '');
};

/**
 * Whether a text holds one of these words or phrases, written in small letters, as a whole. Case
 * does not matter, marks do: giảm is not giám.
 */
export const hasOneOf = (text: string, words: readonly string[]): boolean => {
  const spaced = spacedWords.of(text);
  return words.some((word) => spaced.includes(` ${word} `));
};

const makeSpacedWords = (text: string): string => {
  const words = cleanLine(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${words} `;
};

/** Length as people count it: code points, not UTF-16 units. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** With a capital at its beginning; the rest stays as it is. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** At most `max` characters, the last one an ellipsis when something was cut. */
export const shorten = (text: string, max: number): string => {
  const characters = Array.from(text);
  return characters.length <= max
    ? text
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
};

/** What is made of texts, as long as the same ones come again; of longer ones only of the last, which is looked at several times. */
class MadeOfTexts<Made> {
  readonly #known = new Map<string, Made>();
  #last: { text: string; made: Made } | undefined;
  readonly #make: (text: string) => Made;
  readonly #most: { length: number; texts: number };

  constructor(make: (text: string) => Made, most: { length: number; texts: number }) {
    this.#make = make;
    this.#most = most;
  }

  of(text: string): Made {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#last?.text === text) return this.#last.made;
    const made = this.#make(text);
    if (text.length > this.#most.length) {
      this.#last = { text, made };
      return made;
    }
    if (this.#known.size >= this.#most.texts) this.#known.clear();
    this.#known.set(text, made);
    return made;
  }
}

const LONGEST_LABEL = 80;

/** Labels, names and commands are looked for again and again; what people write is longer. */
const searchKeys = new MadeOfTexts(makeSearchKey, { length: LONGEST_LABEL, texts: 5_000 });
/** What is said is compared with several lists of words. */
const wordsOfTexts = new MadeOfTexts(makeSearchWords, { length: LONGEST_LABEL, texts: 500 });
/** Whoever reads an answer tidies it first. */
const cleanTexts = new MadeOfTexts(makeCleanText, { length: LONGEST_LABEL, texts: 500 });
/** A form's conditions ask the same few answers many times an update. */
const spacedWords = new MadeOfTexts(makeSpacedWords, { length: Infinity, texts: 100 });
