import { firstLanguage } from './language.ts';

/** Units, clusters and people have names of the first language, whoever reads them. */
const collator = new Intl.Collator(firstLanguage, { numeric: true });

/** Vietnamese order: Dương Nội < Đại Mỗ < Đống Đa, Cụm 2 < Cụm 10. */
export const compareNames = (one: string, other: string): number => collator.compare(one, other);

/** What has a name, in Vietnamese order. */
export const byName = <T extends { name: string }>(named: readonly T[]): T[] =>
  named.toSorted((one, other) => compareNames(one.name, other.name));
