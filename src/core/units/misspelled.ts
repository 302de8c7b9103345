import { searchKey } from '../shared/vietnamese-text.ts';
import { properName } from './board-order.ts';
import type { Unit } from './unit.ts';

/** In a short name every letter counts. */
const SHORT = 5;

/** Units whose name, without its kind, differs from what is written in a letter or two; the nearest first. */
export const misspelled = (units: readonly Unit[], seen: string): Unit[] => {
  const written = letters(properName(seen));
  const most = written.length <= SHORT ? 1 : 2;
  return units
    .map((unit) => ({ unit, far: distance(letters(properName(unit.name)), written, most) }))
    .filter(({ far }) => far <= most)
    .toSorted((one, other) => one.far - other.far)
    .map(({ unit }) => unit);
};

const letters = (text: string): string => searchKey(text).replaceAll(/[^a-z0-9]+/g, '');

/** How many letters are put in, left out or written otherwise; more than `most` where it is more. */
const distance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const [left = 0, up = 0, corner = 0] = [line[at - 1], above[at], above[at - 1]];
      line.push(Math.min(left + 1, up + 1, corner + (isSame ? 0 : 1)));
    }
    if (Math.min(...line) > most) return most + 1;
    above = line;
  }
  return above[other.length] ?? most + 1;
};
