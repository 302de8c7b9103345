import { searchKey } from '../shared/vietnamese-text.ts';
import type { Unit } from './unit.ts';

/** What people write for words that units are called by; single letters only before a name. */
const abbreviations: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  mttq: 'mat tran to quoc',
  tp: 'thanh pho',
  vp: 'van phong',
  bql: 'ban quan ly',
  lhpn: 'lien hiep phu nu',
};

const letters: Readonly<Record<string, string>> = {
  p: 'phuong',
  x: 'xa',
  s: 'so',
  q: 'quan',
  h: 'huyen',
};

/** Words without marks, signs and abbreviations: `P. Láng`, `P-LANG` and `phường láng` are one. */
export const plainWords = (text: string): string[] => {
  const words = bareWords(text);
  return words.flatMap((word, at) => {
    const isBeforeName = at < words.length - 1;
    const long = abbreviations[word] ?? (isBeforeName ? letters[word] : undefined);
    return long === undefined ? [word] : long.split(' ');
  });
};

/** First letters of a name's words, as `SNV` for Sở Nội vụ, with and without its `và`. */
export const initialsOf = ({ name, shortName }: Unit): string[] =>
  [name, shortName].flatMap((called) => {
    const words = bareWords(called);
    return [firstLetters(words), firstLetters(words.filter((word) => word !== 'va'))];
  });

/** What a unit may be called in full. */
export const namesOf = ({ name, shortName, code }: Unit): string[] =>
  [name, shortName, code].map((called) => plainWords(called).join(' '));

const bareWords = (text: string): string[] =>
  searchKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Words that are abbreviations themselves stay whole: Văn phòng UBND Thành phố is VPUBNDTP. */
const firstLetters = (words: readonly string[]): string =>
  words.map((word) => (word in abbreviations ? word : word.charAt(0))).join('');
