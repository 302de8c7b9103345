import { searchKey } from '../shared/vietnamese-text.ts';
import type { KnownAward } from '../submissions/form-ports.ts';

/** As long as the answer may be that it is proposed to. */
const LONGEST = 600;

/** What the registry has of whoever is called so, each in one line, by the search key of the name. */
export const registeredByName = (
  awards: readonly KnownAward[],
  unitName: string | undefined,
): Readonly<Record<string, string>> =>
  Object.fromEntries([...byHolder(awards, unitName)].map(([key, had]) => [key, inOneLine(had)]));

const byHolder = (
  awards: readonly KnownAward[],
  unitName: string | undefined,
): ReadonlyMap<string, KnownAward[]> => {
  const found = new Map<string, KnownAward[]>();
  for (const award of awards) {
    const key = searchKey(award.person ?? unitName ?? '');
    if (key !== '') found.set(key, [...(found.get(key) ?? []), award]);
  }
  return found;
};

/** `Chiến sĩ thi đua cơ sở 2025 (QĐ 7/QĐ-UBND), 2024; Giấy khen 2023`, as a list of nominees has them. */
const inOneLine = (awards: readonly KnownAward[]): string => {
  const titles = new Map<string, KnownAward[]>();
  for (const award of awards) {
    const key = award.code ?? searchKey(award.title);
    titles.set(key, [...(titles.get(key) ?? []), award]);
  }
  const parts = [...titles.values()].map((same) => `${same[0]?.title ?? ''} ${yearsOf(same)}`);
  return parts.reduce(
    (line, part) =>
      line.length + part.length + 2 > LONGEST ? line : line === '' ? part : `${line}; ${part}`,
    '',
  );
};

const yearsOf = (awards: readonly KnownAward[]): string =>
  awards
    .toSorted((one, other) => other.year - one.year)
    .map(({ year, decision }) => (decision === null ? String(year) : `${year} (QĐ ${decision})`))
    .join(', ');
