import { say, type TextRef } from '../shared/text-ref.ts';
import { cleanLine, lengthOf, searchKey } from '../shared/vietnamese-text.ts';

export type ReadName = { value: string } | { reason: TextRef };

const LONGEST = 100;

/** Family and given name; marks, hyphens and apostrophes belong to names, digits do not. */
export const readFullName = (text: string): ReadName => {
  const name = cleanLine(text);
  if (lengthOf(name) > LONGEST) return tooLong(name);
  if (!/^[\p{L}\p{M}\s.'’-]+$/u.test(name)) return { reason: say('onboarding-name-letters') };
  const words = name.split(' ').filter((word) => /\p{L}/u.test(word));
  return words.length >= 2 ? { value: name } : { reason: say('onboarding-name-whole') };
};

/**
 * How a name is written that was typed wholly in small or in capital letters: `đỗ thu hà` is Đỗ Thu Hà.
 * Null where it was written with care.
 */
export const titledName = (name: string): string | null => {
  if (name !== name.toLowerCase() && name !== name.toUpperCase()) return null;
  const titled = name
    .toLowerCase()
    .replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
  return titled === name ? null : titled;
};

/**
 * Whose account it is, as Vietnamese write names where the account has the family name behind
 * (`Hà`, `Đỗ Thu`: Đỗ Thu Hà), else as Telegram shows it.
 */
export const accountName = ({ first, last }: { first: string; last: string }): string => {
  const isTurned = familyNames.has(firstWordOf(last)) && !familyNames.has(firstWordOf(first));
  return cleanLine(isTurned ? `${last} ${first}` : `${first} ${last}`);
};

const firstWordOf = (name: string): string => searchKey(name).split(' ')[0] ?? '';

/** In the search key's letters, without those that are given names as often. */
const familyNames = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao trinh dinh luong truong chu ta'.split(
    ' ',
  ),
);

export const readPosition = (text: string): ReadName => {
  const position = cleanLine(text);
  if (lengthOf(position) > LONGEST) return tooLong(position);
  return /\p{L}.*\p{L}/u.test(position)
    ? { value: position }
    : { reason: say('onboarding-position-words') };
};

const tooLong = (text: string): ReadName => ({
  reason: say('onboarding-too-long', { length: lengthOf(text), longest: LONGEST }),
});
