import { onceEach } from '../shared/once-each.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { Unit } from './unit.ts';

/** What people write for words that units are called by; single letters only before a name. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['ubnd', 'uy ban nhan dan'],
  ['mttq', 'mat tran to quoc'],
  ['tp', 'thanh pho'],
  ['vp', 'van phong'],
  ['bql', 'ban quan ly'],
  ['lhpn', 'lien hiep phu nu'],
]);

const letters: ReadonlyMap<string, string> = new Map([
  ['p', 'phuong'],
  ['x', 'xa'],
  ['s', 'so'],
  ['q', 'quan'],
  ['h', 'huyen'],
]);

/** Words without marks, signs and abbreviations: `P. Láng`, `P-LANG` and `phường láng` are one. */
export const plainWords = (text: string): string[] => writtenOut(bareWords(text));

const writtenOut = (words: readonly string[]): string[] =>
  words.flatMap((word, at) => {
    const isBeforeName = at < words.length - 1;
    const long = abbreviations.get(word) ?? (isBeforeName ? letters.get(word) : undefined);
    return long === undefined ? [word] : long.split(' ');
  });

/** First letters of a name's words, as `SNV` for Sở Nội vụ, with and without its `và`. */
export const initialsOf = (unit: Unit): readonly string[] => wordsOfUnit(unit).initials;

const initialsIn = (words: readonly string[]): string[] => [
  firstLetters(words),
  firstLetters(words.filter((word) => word !== 'va')),
];

/** Letters and digits of the code, in lower case. */
export const codeOf = (unit: Unit): string => wordsOfUnit(unit).code;

/** What a unit may be called in full. */
export const namesOf = (unit: Unit): readonly string[] => wordsOfUnit(unit).names;

/** The same without the spaces between their words. */
export const runTogether = (unit: Unit): readonly string[] => wordsOfUnit(unit).together;

type UnitWords = {
  names: readonly string[];
  together: readonly string[];
  /** Without its dashes. */
  code: string;
  initials: readonly string[];
  /** The words of name and short name that are compared one by one. */
  words: readonly (readonly string[])[];
};

/** A pasted list asks every unit once for every line; a unit that was read is never changed. */
const wordsOfUnit = onceEach((unit: Unit): UnitWords => {
  // Papers of before carry the old name: it finds the unit as well.
  const former = (unit.formerNames ?? []).map(({ name }) => name);
  const called = [unit.code, unit.name, unit.shortName, ...former];
  const key = called.join('\n');
  const words = knownUnits.get(key) ?? wordsOfCalled(called);
  if (knownUnits.size >= MOST_KNOWN) knownUnits.clear();
  knownUnits.set(key, words);
  return words;
});

/** Where one unit changes all are read anew, and the others are called what they were called. */
const knownUnits = new Map<string, UnitWords>();

const wordsOfCalled = ([itsCode = '', ...names]: readonly string[]): UnitWords => {
  const called = names.map(bareWords);
  const code = bareWords(itsCode);
  const full = called.map(writtenOut);
  const all = [...full, writtenOut(code)];
  return {
    names: all.map((words) => words.join(' ')),
    together: all.map((words) => words.join('')),
    code: code.join(''),
    initials: called.flatMap(initialsIn),
    words: full.map((words) => words.filter((word) => word !== 'va')),
  };
};

/** How well a text fits a name: all of its words in order, some of them, or not at all. */
export type Fit = 'whole' | 'part' | 'none';

/**
 * Whether the words are those of the name, or first letters of several of them run together; a part
 * may be beginnings:
 * `so gd dt` and `sgddt` are Sở Giáo dục và Đào tạo, `ldld` is a part of Liên đoàn Lao động Thành phố.
 */
export const fitTo = (text: string): ((unit: Unit) => Fit) => {
  const said = bareWords(text).filter((word) => word !== 'va');
  return (unit) => {
    const [first = 'none', ...others] = wordsOfUnit(unit).words.map((name) =>
      fitOfWords(said, name),
    );
    return others.reduce((best, fit) => (best === 'whole' || fit === 'none' ? best : fit), first);
  };
};

const fitOfWords = (said: readonly string[], name: readonly string[]): Fit => {
  // A word stands for one of the name or for more.
  if (said.length === 0 || said.length > name.length) return 'none';
  if (isFound({ said, name, isWhole: true }, 0, 0)) return 'whole';
  const isInside = name.some((_, at) => isFound({ said, name, isWhole: false }, 0, at));
  return isInside ? 'part' : 'none';
};

/** `isWhole`: words are those of the name, to its end; otherwise they may be beginnings. */
type Fitting = { said: readonly string[]; name: readonly string[]; isWhole: boolean };

/** Whether what was said from one word on is found from that word of the name on; asked of every unit. */
const isFound = (fitting: Fitting, nth: number, at: number): boolean => {
  const { said, name, isWhole } = fitting;
  const word = said[nth];
  if (word === undefined) return !isWhole || at === name.length;
  const first = name[at];
  if (first === undefined) return false;
  const isLike = isWhole ? word === first : first.startsWith(word);
  if (isLike && isFound(fitting, nth + 1, at + 1)) return true;
  // A word stands for one, or for as many as it has letters.
  return (
    word.length > 1 && areInitials(word, name, at) && isFound(fitting, nth + 1, at + word.length)
  );
};

const areInitials = (word: string, name: readonly string[], at: number): boolean => {
  for (let letter = 0; letter < word.length; letter += 1)
    if (name[at + letter]?.charAt(0) !== word.charAt(letter)) return false;
  return true;
};

const bareWords = (text: string): readonly string[] => {
  const known = knownWords.get(text);
  if (known) return known;
  const words = searchKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (text.length > LONGEST_KNOWN) return words;
  if (knownWords.size >= MOST_KNOWN) knownWords.clear();
  knownWords.set(text, words);
  return words;
};

/** A pasted list of units asks each of them once for every line. */
const knownWords = new Map<string, readonly string[]>();
const LONGEST_KNOWN = 200;
const MOST_KNOWN = 20_000;

/** Words that are abbreviations themselves stay whole: Văn phòng UBND Thành phố is VPUBNDTP. */
const firstLetters = (words: readonly string[]): string =>
  words.map((word) => (abbreviations.has(word) ? word : word.charAt(0))).join('');
