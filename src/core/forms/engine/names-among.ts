import { searchKey, cleanLine } from '../../shared/vietnamese-text.ts';
import type { ItemField } from '../schema/form.ts';
import type { FormContext } from './form-context.ts';

/** Between names of one answer. */
const BETWEEN = '; ';

/** The names that the question's answer may be one of, as the facts know them; none for any other question. */
export const namesAmong = (
  { env: { facts } }: Pick<FormContext, 'env'>,
  field: ItemField,
): readonly string[] =>
  field.type === 'text' && field.among ? (facts?.names?.[field.among.names] ?? []) : [];

/**
 * What a text names: `3` or `2; 5` by the place in the list, a name or a part of it that no other has. What is
 * none of them stays as it was written.
 */
export const readAmong = (
  names: readonly string[],
  said: string,
  { several }: { several?: true } = {},
): string => {
  if (names.length === 0) return said;
  if (!several) return nameFrom(names, said) ?? said;
  const whole = nameFrom(names, said);
  if (whole !== undefined) return whole;
  const parts = said.split(/[;\n]/u).flatMap((part) => placesIn(names, part) ?? [part]);
  return parts
    .filter((part) => cleanLine(part) !== '')
    .map((part) => nameFrom(names, part) ?? cleanLine(part))
    .join(BETWEEN);
};

/** `2, 5 và 7`: a comma may stand in a name, but not between numbers alone. */
const placesIn = (names: readonly string[], said: string): string[] | undefined => {
  const all = said
    .split(/,|&|\svà\s|\sand\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return all.length > 0 && all.every((part) => nameFrom(names, part) !== undefined)
    ? all
    : undefined;
};

/** Shorter parts of names say too little. */
const ENOUGH = 4;

const nameFrom = (names: readonly string[], said: string): string | undefined => {
  const wanted = searchKey(said);
  if (/^\d{1,3}\.?$/u.test(wanted)) return names[Number.parseInt(wanted, 10) - 1];
  const same = names.find((name) => searchKey(name) === wanted);
  if (same !== undefined || wanted.length < ENOUGH) return same;
  const alike = names.filter((name) => ` ${searchKey(name)} `.includes(` ${wanted} `));
  return alike.length === 1 ? alike[0] : undefined;
};
