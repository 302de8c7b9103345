import { searchKey } from './vietnamese-text.ts';

/** The words of a text as one looks for them: without marks, in small letters. */
export const wordsIn = (text: string): string[] =>
  searchKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether each of `typed` begins a word of these names; a number is the whole of one. */
export const areBeginnings = (typed: readonly string[], names: readonly string[]): boolean => {
  const own = names.flatMap(wordsIn);
  return typed.every((word) =>
    own.some((one) => (/^\d+$/.test(word) ? one === word : one.startsWith(word))),
  );
};
