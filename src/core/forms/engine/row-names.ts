import { searchKey } from '../../shared/vietnamese-text.ts';

/** The names of rows, in the letters of search keys; null where several are called so. */
export type RowNames = {
  exact: ReadonlyMap<string, string | null>;
  /** In words. */
  longest: number;
  /** Words out of a name are enough, since what is read is seen before it counts. */
  byPart: boolean;
};

/** A row has a name in each language. */
export const rowNames = (
  keys: readonly string[],
  titlesOf: (key: string) => readonly string[],
  byPart = false,
): RowNames => {
  const exact = new Map<string, string | null>();
  let longest = 0;
  for (const key of keys)
    for (const name of new Set(titlesOf(key).map((title) => searchKey(title)))) {
      exact.set(name, exact.has(name) ? null : key);
      longest = Math.max(longest, name.split(/\s+/u).length);
    }
  return { exact, longest, byPart };
};

/** Shorter beginnings of names say too little. */
const ENOUGH = 6;

/** The row of that name, or the only one whose name begins so, or has these words in it. */
export const rowNamed = (name: string, { exact, byPart }: RowNames): string | undefined => {
  const wanted = searchKey(name.replace(/…$/u, ''));
  if (wanted === '') return undefined;
  const same = exact.get(wanted);
  if (same !== undefined) return same ?? undefined;
  if (wanted.length < ENOUGH) return undefined;
  const begun = onlyOne(exact, (title) => title.startsWith(wanted));
  return begun === undefined && byPart
    ? onlyOne(exact, (title) => ` ${title} `.includes(` ${wanted} `))
    : begun;
};

const onlyOne = (
  exact: RowNames['exact'],
  isMeant: (title: string) => boolean,
): string | undefined => {
  const [first, ...others] = new Set(
    [...exact].filter(([title]) => isMeant(title)).map(([, key]) => key),
  );
  return others.length === 0 ? (first ?? undefined) : undefined;
};

/** A row whose whole name that is, a number before it left out. */
export const rowCalled = (words: string, { exact }: RowNames): string | undefined =>
  exact.get(searchKey(withoutNumber(words))) ?? undefined;

const withoutNumber = (words: string): string => words.replace(/^\s*\d{1,3}[.)]?\s+/u, '');

export type NamedCell = { key: string; cell: string };

/**
 * `Số mô hình mới 12`, as a table is pasted where nothing is left between its cells; what the figure counts may stand
 * between them, `1 Số mô hình mới mô hình 12`.
 */
export const namedBefore = (words: string, names: RowNames): NamedCell | undefined => {
  for (const text of new Set([words, withoutNumber(words)])) {
    const found = beginningOf(text.trim().split(/\s+/u), names);
    if (found) return found;
  }
  return undefined;
};

const beginningOf = (words: readonly string[], names: RowNames): NamedCell | undefined => {
  for (let end = Math.min(words.length - 1, names.longest); end > 0; end--) {
    const key = names.exact.get(searchKey(words.slice(0, end).join(' ')));
    const cell = key ? cellIn(words.slice(end)) : undefined;
    if (key && cell !== undefined) return { key, cell };
  }
  return undefined;
};

/** All of it, or the last word where those before it are no figures. */
const cellIn = (words: readonly string[]): string | undefined => {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (isCell(first)) return words.join(' ');
  return isCell(last) && words.slice(0, -1).every((word) => !/\d/u.test(word)) ? last : undefined;
};

/** A figure, or the mark that there is none. */
export const isCell = (words: string): boolean => /^(?:[-–—−]|[\d.,]*\d ?%?)$/u.test(words);
