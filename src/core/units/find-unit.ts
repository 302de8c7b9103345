import { searchKey } from '../shared/vietnamese-text.ts';
import { inBoardOrder } from './board-order.ts';
import type { UnitStore } from './unit-store.ts';
import { initialsOf, namesOf, plainWords } from './unit-words.ts';
import type { Unit } from './unit.ts';

export type FoundUnit = { type: 'found'; unit: Unit } | { type: 'not-found'; near: Unit[] };

const NEAR = 8;

/**
 * The unit that somebody means by its code, name or abbreviation, with or without marks; else up to
 * 8 whose name has those words or their beginnings.
 */
export const findUnit = async (units: UnitStore, text: string): Promise<FoundUnit> => {
  const key = searchKey(text);
  const words = plainWords(text);
  if (words.length === 0) return { type: 'not-found', near: [] };
  const all = await units.all();
  const byCode = all.find(({ code }) => code === key.toUpperCase());
  if (byCode) return { type: 'found', unit: byCode };
  const best =
    [
      all.filter((unit) => namesOf(unit).includes(words.join(' '))),
      all.filter((unit) => isInitials(key) && initialsOf(unit).includes(key)),
    ].find((matches) => matches.length > 0) ?? [];
  const [unit, another] = best;
  if (unit && !another) return { type: 'found', unit };
  return { type: 'not-found', near: nearest(best, all, words) };
};

const isInitials = (key: string): boolean => /^[a-z]{2,}$/.test(key);

/** Those that are called so first, then those that have all the words. */
const nearest = (best: readonly Unit[], all: readonly Unit[], words: readonly string[]): Unit[] => {
  const others = all.filter((unit) => !best.includes(unit) && hasWords(unit, words));
  return [...inBoardOrder(best), ...inBoardOrder(others)].slice(0, NEAR);
};

/** Each word begins one of the unit's; run together they may also stand inside of its name. */
const hasWords = (unit: Unit, words: readonly string[]): boolean =>
  namesOf(unit).some((name) => {
    const own = name.split(' ');
    return (
      words.every((word) => own.some((one) => one.startsWith(word))) ||
      (words.join('').length > 2 && own.join('').includes(words.join('')))
    );
  });
