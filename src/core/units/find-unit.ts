import { onceEach } from '../shared/once-each.ts';
import { searchKey, shortLine } from '../shared/vietnamese-text.ts';
import { inBoardOrder } from './board-order.ts';
import type { UnitStore } from './unit-store.ts';
import {
  codeOf,
  type Fit,
  fitTo,
  initialsOf,
  namesOf,
  plainWords,
  runTogether,
} from './unit-words.ts';
import type { Unit } from './unit.ts';

export type FoundUnit = { type: 'found'; unit: Unit } | { type: 'not-found'; near: Unit[] };

const NEAR = 8;

/** A register has longer names, but nobody types them out to look for a unit. */
const LONGEST = 300;

/**
 * The unit that somebody means by its code, name or abbreviation, with or without marks; else up to
 * 8 whose name has those words or their beginnings.
 */
export const findUnit = async (units: UnitStore, text: string): Promise<FoundUnit> => {
  const key = searchKey(shortLine(text, LONGEST) ?? '');
  const words = plainWords(key);
  if (words.length === 0) return { type: 'not-found', near: [] };
  const all = await units.all();
  const byCode = all.find(({ code }) => code === key.toUpperCase());
  if (byCode) return { type: 'found', unit: byCode };
  const [name, code] = [withoutOffice(words).join(' '), letters(key)];
  const fitOf = onceEach(fitTo(key));
  const best =
    [
      all.filter((unit) => namesOf(unit).includes(name)),
      isInitials(key) ? all.filter((unit) => initialsOf(unit).includes(key)) : [],
      all.filter((unit) => fitOf(unit) === 'whole' || codeOf(unit) === code),
    ].find((matches) => matches.length > 0) ?? [];
  const [unit, another] = best;
  if (unit && !another) return { type: 'found', unit };
  return { type: 'not-found', near: nearest(best, all, { key, words, fitOf }) };
};

const isInitials = (key: string): boolean => /^[a-z]{2,}$/.test(key);

/** What is written of a ward's people's committee is written of the ward. */
const withoutOffice = (words: readonly string[]): readonly string[] => {
  const text = words.join(' ');
  return text.startsWith(OFFICE) ? text.slice(OFFICE.length).split(' ') : words;
};

const OFFICE = 'uy ban nhan dan ';

const letters = (text: string): string => searchKey(text).replaceAll(/[^a-z0-9]+/g, '');

type Said = { key: string; words: readonly string[]; fitOf: (unit: Unit) => Fit };

/** Fewer letters are in too many names. */
const LEAST_LETTERS = 3;

/** Those that are called so first, then those that have all the words, or their first letters. */
const nearest = (best: readonly Unit[], all: readonly Unit[], said: Said): Unit[] => {
  const isLong = letters(said.key).length >= LEAST_LETTERS;
  const taken = new Set(best);
  const hasWords = havingWords(withoutOffice(said.words));
  const others = all.filter(
    (unit) => !taken.has(unit) && (hasWords(unit) || (isLong && said.fitOf(unit) === 'part')),
  );
  return [...inBoardOrder(best), ...inBoardOrder(others)].slice(0, NEAR);
};

/** Each word begins one of the unit's; run together they may also stand inside of its name. */
const havingWords = (words: readonly string[]): ((unit: Unit) => boolean) => {
  const together = words.join('');
  const begun = words.map((word) => ({ word, inside: ` ${word}` }));
  const hasAll = (name: string): boolean =>
    begun.every(({ word, inside }) => name.startsWith(word) || name.includes(inside));
  return (unit) =>
    namesOf(unit).some(hasAll) ||
    (together.length > 2 && runTogether(unit).some((name) => name.includes(together)));
};
