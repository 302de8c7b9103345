import { readQuantity } from '../../shared/vietnamese-quantity.ts';
import type { NumbersField } from '../schema/form.ts';
import type { ReadingEnv } from './reading-env.ts';
import { accepted, type Reading, refused } from './reading.ts';

/** `90; 92,5; 94`, one a line, or a row of a table; a year before each number does not count. */
export const readNumbersAnswer = (
  { count, min, max }: NumbersField,
  said: string,
  { unit }: ReadingEnv,
): Reading => {
  const parts = partsOf(said);
  if (parts.length !== count) return refused('numbers-count', { count, found: parts.length });
  const readings = parts.map((part) => readQuantity(part, unit ?? 'unknown'));
  const values = readings.flatMap(({ values: [first] }) => first ?? []);
  if (values.length !== count) return refused('not-a-number');
  if (values.some((value) => value < min)) return refused('too-small', { min: { number: min } });
  if (values.some((value) => value > max)) return refused('too-big', { max: { number: max } });
  const written = values.map(String);
  return readings.some(({ isAmbiguous, doubt }) => isAmbiguous || doubt !== undefined)
    ? { type: 'unsure', reason: 'echo', candidates: [written] }
    : accepted(written);
};

/** A comma alone belongs to a number, a comma and a space may stand between two. */
const partsOf = (said: string): string[] => {
  const text = said.normalize('NFKC').trim();
  const mark = /[;|\t\n]/.test(text) ? /[;|\t\n]+/ : /,\s/.test(text) ? /,\s+/ : /\s+/;
  return text
    .split(mark)
    .map((part) => part.replace(/^\s*\d{4}\s*[:=]\s*/, '').trim())
    .filter((part) => part !== '');
};
