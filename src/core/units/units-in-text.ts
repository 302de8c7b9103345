import { searchKey } from '../shared/vietnamese-text.ts';
import { initialsOf, namesOf, plainWords } from './unit-words.ts';
import type { Unit } from './unit.ts';

/** Units that a text names with whole words, the longest name first: it fits best. */
export const unitsNamedIn = (text: string, units: readonly Unit[]): Unit[] => {
  const said = wholeWords(text);
  const capitals = new Set((text.match(/\p{Lu}{3,}/gu) ?? []).map(searchKey));
  return longestFirst(units, (unit) => [
    ...namesOf(unit).filter((name) => said.includes(` ${name} `)),
    ...initialsOf(unit).filter((initials) => capitals.has(initials)),
  ]);
};

/** The same, and units that are perhaps meant: what is left of the name without its kind is said. */
export const unitsHintedIn = (text: string, units: readonly Unit[]): Unit[] => {
  const said = wholeWords(text);
  const named = unitsNamedIn(text, units);
  const hinted = longestFirst(units, (unit) =>
    namesOf(unit)
      .map((name) => name.replace(/^(?:uy ban nhan dan )?(?:phuong|xa|so|thi tran|ban) /, ''))
      .filter((name) => said.includes(` ${name} `)),
  );
  return [...named, ...hinted.filter((unit) => !named.includes(unit))];
};

/** `Láng` is not in `Lángiang`. */
const wholeWords = (text: string): string => ` ${plainWords(text).join(' ')} `;

const longestFirst = (units: readonly Unit[], saidOf: (unit: Unit) => readonly string[]): Unit[] =>
  units
    .map((unit) => ({ unit, length: Math.max(0, ...saidOf(unit).map((name) => name.length)) }))
    .filter(({ length }) => length > 0)
    .toSorted((one, other) => other.length - one.length)
    .map(({ unit }) => unit);
