import { keyOf, plainWord, textOf, type Way, type Word } from './sentence-words.ts';

/** With what an amount is compared, and what is left of the words. */
export type Basis = { text: string; rest: readonly Word[] };

/** "So với năm 2026", "so cùng kỳ": from which word on; -1 without any. */
const comparedAt = (words: readonly Word[]): number =>
  words.findIndex(
    ({ text }, at) =>
      text.toLowerCase() === 'so' && /^(?:voi|cung|ke|du|nam|dau)$/.test(words[at + 1]?.key ?? ''),
  );

/** Behind a share these say of what it is one, where something stands before it that is measured. */
const PLANNED = /^(?:du toan|ke hoach|chi tieu|muc tieu|dinh muc)(?: |$)/u;
const NO_SUBJECT: ReadonlySet<string> = new Set([
  '',
  'hoan thanh',
  'thuc hien',
  'phan dau hoan thanh',
  'hoan thanh tren',
]);

type Beside = { isShare: boolean; before: readonly Word[] };

/** What stands behind an amount, as far as it says with what that is compared. */
export const basisIn = (words: readonly Word[], { isShare, before }: Beside): Basis | undefined => {
  const isPlanned = isShare && PLANNED.test(keyOf(words)) && !NO_SUBJECT.has(keyOf(before));
  const at = isPlanned ? 0 : comparedAt(words);
  if (at === -1) return undefined;
  const end = words.findIndex(({ mark }, n) => n >= at && mark !== '');
  const behind = end === -1 ? [] : words.slice(end + 1);
  const text = basisText(end === -1 ? words.slice(at) : words.slice(at, end + 1));
  if (text === '') return undefined;
  const more = behind.length > 0 ? [plainWord(`(${textOf(behind)})`)] : [];
  return { text, rest: [...words.slice(0, at), ...more] };
};

const basisText = (words: readonly Word[]): string => textOf(words).replace(/^so(?: với)? /iu, '');

/** The same where it ends a name: "Thu ngân sách so với dự toán". */
export const withoutBasis = (words: readonly Word[]): Basis | undefined => {
  const at = comparedAt(words);
  const isBracketed = words.at(-1)?.text.endsWith(')') === true;
  if (at < 1 || isBracketed || words.slice(at, -1).some(({ mark }) => mark !== ''))
    return undefined;
  const text = basisText(words.slice(at)).replace(/[ :,]+$/u, '');
  return text === '' ? undefined : { text, rest: words.slice(0, at) };
};

/** "Giảm", "tăng thêm" before an amount: how many words say so; `isBy`: by that much, and not to it. */
export type Movement = { length: number; way?: Way; isBy?: boolean };

export const movementIn = (words: readonly Word[], end: number): Movement => {
  const [before, last] = [words[end - 2], words[end - 1]];
  if (!last || last.mark === ':') return { length: 0 };
  const isBy = before?.mark === '' && /^(?:them|di|bot)$/.test(last.key);
  const way = wayOf(isBy ? before : last);
  if (!way) return { length: 0 };
  if (last.key === 'vuot') return { length: 1 + reachedBefore(words, end - 1), way, isBy: true };
  return { length: isBy ? 2 : 1, way, isBy };
};

/** "Thu ngân sách hoàn thành và vượt 5%": how many words say that it is reached before it is passed. */
const reachedBefore = (words: readonly Word[], end: number): number => {
  const said = words.slice(Math.max(0, end - LONGEST_REACHED), end);
  const [reached = ''] = REACHED.exec(keyOf(said)) ?? [];
  const length = reached === '' ? 0 : reached.trim().split(' ').length;
  if (words.slice(end - length, end).some(({ mark }) => mark !== '')) return 0;
  // Where nothing else is named, that is the name.
  return length < end ? length : Number(words[end - 1]?.key === 'va');
};

const REACHED = /(?:^| )(?:phan dau )?(?:(?:hoan thanh|dat)(?: va| hoac)?)$/u;
const LONGEST_REACHED = 5;

const wayOf = ({ text }: Word): Way | undefined => WAYS.get(text.toLowerCase());

const WAYS: ReadonlyMap<string, Way> = new Map<string, Way>([
  ['giảm', 'down'],
  ['giam', 'down'],
  ['tăng', 'up'],
  ['tang', 'up'],
  ['vượt', 'up'],
  ['vuot', 'up'],
]);

/** "Thu ngân sách tăng", "Giảm số vụ cháy": a name that says which way its amount goes. */
export const movementOfName = (
  words: readonly Word[],
): { rest: readonly Word[]; way: Way } | undefined => {
  const end = movementIn(words, words.length);
  if (end.way && words.length > end.length)
    return { rest: words.slice(0, words.length - end.length), way: end.way };
  const [first, second] = words;
  const way = WAYS.get(first?.text.toLowerCase() ?? '');
  return way && second && first?.mark === '' && !JOINED.has(second.key)
    ? { rest: words.slice(1), way }
    : undefined;
};

/** With these the first word is one word: "tăng trưởng", "giảm nghèo". */
const JOINED: ReadonlySet<string> = new Set(
  'truong|cuong|toc|nang|thu|ngheo|thieu|phat|tai|nhe|sut|tru'.split('|'),
);
