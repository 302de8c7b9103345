import { searchKey } from '../shared/vietnamese-text.ts';
import type { UnitStore } from './unit-store.ts';
import type { Unit } from './unit.ts';

export type FoundUnit = { type: 'found'; unit: Unit } | { type: 'not-found'; near: Unit[] };

const NEAR = 8;

/** The unit that somebody means by its code or name; else up to 8 whose name has those words. */
export const findUnit = async (units: UnitStore, text: string): Promise<FoundUnit> => {
  const key = searchKey(text);
  if (key === '') return { type: 'not-found', near: [] };
  const byCode = await units.byCode(key.toUpperCase());
  if (byCode) return { type: 'found', unit: byCode };
  const near = await units.matching(key, NEAR);
  const [named, another] = near.filter(({ name, shortName }) =>
    [name, shortName].some((called) => searchKey(called) === key),
  );
  return named && !another ? { type: 'found', unit: named } : { type: 'not-found', near };
};
