import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import { properName } from '../units/board-order.ts';
import { findUnit, type FoundUnit } from '../units/find-unit.ts';
import { misspelled } from '../units/misspelled.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';

export type UnitsList = {
  found: readonly Unit[];
  /** What names no unit, with units that are perhaps meant. */
  unknown: readonly { seen: string; near: readonly Unit[] }[];
};

const MOST_NEAR = 3;
/** Of more unknown names nobody looks at each. */
const MOST_SPELLED = 8;
const MOST_LISTED = 500;

/** Codes or names as they are pasted: a line each, or with commas, semicolons or tabs between them. */
export const readUnitsList = async (units: UnitStore, text: string): Promise<UnitsList> => {
  // One read for the whole list, however long it is.
  const all = await units.all();
  const known = { ...units, all: () => Promise.resolve(all) };
  const found = new Map<string, Unit>();
  const unknown: { seen: string; near: readonly Unit[] }[] = [];
  const looked = new Map<string, FoundUnit>();
  const parts = partsOf(text);
  for (const seen of parts.slice(0, MOST_LISTED)) {
    const outcome = looked.get(seen) ?? byProperName(seen, await findUnit(known, seen));
    looked.set(seen, outcome);
    if (outcome.type === 'found') found.set(outcome.unit.id, outcome.unit);
    else {
      const isSpelled = outcome.near.length > 0 || unknown.length >= MOST_SPELLED;
      const near = isSpelled ? outcome.near : misspelled(all, seen);
      unknown.push({ seen, near: near.slice(0, MOST_NEAR) });
    }
  }
  // What nobody looked for is named as well, so that no unit is left out in silence.
  unknown.push(...parts.slice(MOST_LISTED).map((seen) => ({ seen, near: [] })));
  return { found: [...found.values()], unknown };
};

/** In a list `Kim Liên` is Phường Kim Liên, as long as no other unit is called so. */
const byProperName = (seen: string, outcome: FoundUnit): FoundUnit => {
  if (outcome.type === 'found') return outcome;
  const key = searchKey(seen);
  const [unit, another] = outcome.near.filter(({ name }) => searchKey(properName(name)) === key);
  return unit && !another ? { type: 'found', unit } : outcome;
};

/** Numbers before names are a list's own, and so is a column of them. */
const partsOf = (text: string): string[] =>
  text
    .split(/[\n,;\t]+/)
    .map((part) => cleanLine(part).replace(/^\d+[.)/]\s*/, ''))
    .filter((part) => /\p{L}/u.test(part));
