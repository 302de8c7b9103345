import { isAmount } from './measure-amounts.ts';
import type { InWords } from './measure-in-words.ts';
import { keyOf, textOf, type Word } from './sentence-words.ts';

/** A word with a number in it that is more than a year. */
export const isBesideYears = ({ text }: Word): boolean =>
  /\d/.test(text) && text.split(/[-–—]/).some((part) => !/^\(?(?:19|20)\d\d\)?$/.test(part));

/** "4 sao", "mức độ 2", "cấp 3": which, and not how many. */
export const isGrade = (words: readonly Word[], at: number): boolean => {
  if (!/^\d{1,2}$/.test(words[at]?.text ?? '')) return false;
  const before = keyOf(words.slice(Math.max(0, at - 2), at));
  return words[at + 1]?.key === 'sao' || /(?:^| )(?:(?:muc|cap) do|cap|hang|loai)$/u.test(before);
};

/** A place among others, a grade, or all hours of the day: no number of anything. */
const PLACED =
  / (?:(?:tang |nang |giam )?(?:tu )?(?:thu )?hang \d{1,3} (?:len|xuong) (?:hang )?\d|(?:(?:xep hang|nam|thuoc|dung|lot|vao|dat|xep|giu|trong) ){0,3}(?:trong |vao )?(?:top|nhom) \d|(?:dat )?\d sao |(?:xep|dung)(?: vi tri)? thu \d|(?:xep|dung|xep thu) hang (?:thu )?\d|dat (?:[a-z]+ ){0,4}?(?:(?:cap|muc) do|loai) (?:\d|[a-d]|i{1,3})(?= )|(?:giam|tang) (?:them |it nhat |toi thieu )?1\/[2-9] |24\/(?:24|7)(?:h|gio)? )/u;

/** Undefined where another number is what the line is about. */
export const readPlaced = (words: readonly Word[]): InWords | undefined => {
  const found = PLACED.exec(` ${keyOf(words)} `);
  if (!found) return undefined;
  const from = wordsBefore(words, found.index);
  const to = wordsBefore(words, found.index + found[0].trimEnd().length - 1);
  const isOther = words.some(
    (_, at) =>
      isAmount(words, at) &&
      (at < from || (at > to && !words.slice(to, at).some(({ mark }) => mark === ','))),
  );
  return isOther ? undefined : saidFrom(words, from);
};

/** "Tập huấn cho 120 cán bộ và 30 hội viên": it is both together, as it is said. */
export const readCounts = (words: readonly Word[]): InWords | undefined => {
  const [first, ...others] = words.flatMap((_, at) => (isAmount(words, at) ? [at] : []));
  if (first === undefined || others.length === 0) return undefined;
  const isBoth =
    isCounted(words, first) && others.every((at) => isCounted(words, at) && isJoined(words, at));
  return isBoth ? saidFrom(words, first) : undefined;
};

/** Behind "và" or a comma, and a few words that say what is counted before it. */
const isJoined = (words: readonly Word[], at: number): boolean => {
  const isAnd = words[at - 1]?.key === 'va';
  const said = words.slice(0, isAnd ? at - 1 : at);
  const from = said.findLastIndex(({ text }) => /\d/.test(text)) + 1;
  const counted = said.slice(from);
  const marks = counted.flatMap(({ mark }, n) => (mark === '' ? [] : [{ mark, n }]));
  const isParted =
    marks.length === 1 && marks[0]?.mark === ',' && marks[0].n === counted.length - 1;
  const isPlain = counted.every(({ text }) => /^\p{L}+$/u.test(text));
  return (isAnd ? marks.length === 0 : isParted) && isPlain && counted.length <= LONGEST_COUNTED;
};

const LONGEST_COUNTED = 4;

/** A plain number of something. */
const isCounted = (words: readonly Word[], at: number): boolean =>
  /^\d[\d.,]*$/u.test(words[at]?.text ?? '') &&
  words[at]?.mark === '' &&
  /^\p{L}/u.test(words[at + 1]?.text ?? '');

/** What is said from a word on; without words before it, the line as a whole. */
const saidFrom = (words: readonly Word[], at: number): InWords =>
  at === 0
    ? { name: words, comparison: 'text', unit: '' }
    : { name: words.slice(0, at), comparison: 'text', unit: '', words: textOf(words.slice(at)) };

const wordsBefore = (words: readonly Word[], index: number): number =>
  ` ${keyOf(words)} `.slice(0, index + 1).split(' ').length - 2;
