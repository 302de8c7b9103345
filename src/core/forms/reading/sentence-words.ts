import { cleanLine, searchKey } from '../../shared/vietnamese-text.ts';

/** A word of a sentence without the `mark` behind it, `key` in the letters of search keys. */
export type Word = { text: string; key: string; mark: string };

/** `10 – 12 %` and `< 0,5` are one word each; a stop, comma or colon behind a word is its mark. */
export const wordsOf = (line: string): Word[] =>
  cleanLine(line.slice(0, LONGEST))
    .replaceAll(/(\d) ?([-–—]) ?(?=\d)/gu, '$1$2')
    .replaceAll(/(\d) %/gu, '$1%')
    .replaceAll(/([<>≤≥=]) (?=\d)/gu, '$1')
    .split(' ')
    .map((word) => {
      const mark = /[;:,.]+$/.exec(word.slice(-LONGEST_MARK))?.[0] ?? '';
      const text = word.slice(0, word.length - mark.length);
      return { text, key: searchKey(text), mark: mark.slice(0, 1) };
    })
    .filter(({ text, mark }) => text !== '' || mark !== '');

const LONGEST = 600;
const LONGEST_MARK = 3;

/** A word as it would stand in a sentence. */
export const plainWord = (text: string): Word => ({ text, key: searchKey(text), mark: '' });

export const keyOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');

/** The words with their marks, but for the last one's. */
export const textOf = (words: readonly Word[]): string =>
  words.map(({ text, mark }, at) => (at < words.length - 1 ? text + mark : text)).join(' ');

/** Which way an amount is to go. */
export type Way = 'up' | 'down' | 'level';

/** The words before a number that only lead to it, and the way that they tell. */
const LEADING: ReadonlyMap<string, Way | null> = new Map([
  ['dat', null],
  ['la', null],
  ['co', null],
  ['khoang', null],
  ['con', 'down'],
  ['duoi', 'down'],
  ['xuong', 'down'],
  ['xuong con', 'down'],
  ['giam con', 'down'],
  ['giam xuong', 'down'],
  ['khong qua', 'down'],
  ['khong vuot qua', 'down'],
  ['toi da', 'down'],
  ['nhieu nhat', 'down'],
  ['tu', 'up'],
  ['tren', 'up'],
  ['len', 'up'],
  ['tang len', 'up'],
  ['it nhat', 'up'],
  ['toi thieu', 'up'],
  ['hon', 'up'],
]);
const LONGEST_LEADING = 3;

/** How far back words only lead to the word at `at`, and which way they tell. */
export const leadingBefore = (words: readonly Word[], at: number): { from: number; way?: Way } => {
  let from = at;
  let way: Way | undefined;
  for (;;) {
    const taken = leadingEndingAt(words, from);
    if (!taken) return { from, ...(way ? { way } : {}) };
    from -= taken.length;
    way = way ?? taken.way ?? undefined;
  }
};

const leadingEndingAt = (
  words: readonly Word[],
  end: number,
): { length: number; way: Way | null } | undefined => {
  for (let length = Math.min(LONGEST_LEADING, end); length > 0; length -= 1) {
    const part = words.slice(end - length, end);
    const way = LEADING.get(keyOf(part));
    if (way !== undefined && part.every(({ mark }) => mark === '')) return { length, way };
  }
  return undefined;
};
