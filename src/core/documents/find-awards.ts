import type { FoundAnswer } from '../forms/forms.ts';
import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import type { DocumentOutline, OutlineFigures } from './headings.ts';
import { placeOf, type SectionEntry } from './sections.ts';

type Told = { field: string; number: string; said: string; where: string; isPlain: boolean };

/**
 * Awards that sentences count: "tặng Giấy khen cho 25 tập thể và 140 cá nhân", "96 cá nhân đạt danh hiệu Chiến sĩ thi
 * đua cơ sở". What stands below no heading of awards, or is told twice, is to be confirmed.
 */
export const awardsIn = (
  { figures, uncounted = [] }: Pick<DocumentOutline, 'figures' | 'uncounted'>,
  entries: readonly SectionEntry[],
  year: number,
): FoundAnswer[] => {
  if (!figures || figures.scopes.length === 0) return [];
  const told = entries.flatMap((entry) =>
    entry.type === 'line' && !uncounted.includes(entry.subject ?? '')
      ? inLine(figures, entry, year)
      : [],
  );
  return [...new Set(told.map(({ field }) => field))].flatMap((field) => {
    const own = told.filter((one) => one.field === field);
    const [first] = own;
    if (!first) return [];
    const { number, said, where } = first;
    const isSure = own.length === 1 && first.isPlain;
    return [{ field, words: number.replace(/^0+(?=\d)/, ''), said, where, isSure }];
  });
};

const inLine = (
  figures: OutlineFigures,
  entry: Extract<SectionEntry, { type: 'line' }>,
  year: number,
): Told[] => {
  const isOfAwards = entry.path.some(({ words }) => /khen thuong|thi dua/.test(searchKey(words)));
  const where = placeOf(entry.path);
  return entry.line.words
    .split(/(?<=[.;])\s+/)
    .map(cleanLine)
    .filter((said) => said.length <= LONGEST)
    .flatMap((said) => {
      const key = asNamed(searchKey(said).replaceAll(/["“”«»]/gu, ''));
      const isOther = key.match(/\b20\d\d\b/g)?.some((one) => one !== String(year)) ?? false;
      // Behind "trong đó" a part of it is told.
      const whole = key.search(/\btrong do\b/);
      return isOther
        ? []
        : countedIn(figures, key).map(({ from, ...one }) =>
            Object.assign(
              { said, where, isPlain: isOfAwards && (whole === -1 || from < whole) },
              one,
            ),
          );
    });
};

/** No sentence that counts awards is longer. */
const LONGEST = 1000;

/** Who gives a certificate may stand before it. */
const asNamed = (key: string): string =>
  key
    .replaceAll(
      /(?:chu tich ubnd thanh pho|ubnd thanh pho)(?: da| quyet dinh)* tang(?: thuong)? bang khen\b/g,
      'tang bang khen cua chu tich ubnd thanh pho',
    )
    .replaceAll(
      /thu tuong(?: chinh phu)?(?: da| quyet dinh)* tang(?: thuong)? bang khen\b/g,
      'tang bang khen cua thu tuong chinh phu',
    );

type Mention = { code: string; from: number; to: number };

/** Where a sentence names awards, the longest names first. */
const mentionsIn = ({ rows }: OutlineFigures, key: string): Mention[] => {
  const names = rows
    .flatMap(({ code, words }) => words.map((word) => ({ code, word })))
    .toSorted((a, b) => b.word.length - a.word.length);
  const found: Mention[] = [];
  for (const { code, word } of names)
    for (const { index } of key.matchAll(new RegExp(`\\b${word}\\b`, 'g'))) {
      const to = index + word.length;
      if (found.every((one) => to <= one.from || index >= one.to))
        found.push({ code, from: index, to });
    }
  return found.toSorted((a, b) => a.from - b.from);
};

const N = String.raw`(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d{1,6})`;
const WHO = '(tap the|ca nhan|dong chi|nguoi|don vi|truong hop|ho gia dinh)';
const BEFORE = new RegExp(
  `${N} ${WHO}(?: (?:duoc|da|dat|cong nhan|tang|xet|danh hieu|khen|thuong))* ?$`,
);
const AFTER = new RegExp(
  `^(?: [a-z ]{0,40}?)?(?: cho)? ?:? ?${N} ${WHO}(?:(?:,| va) ${N} ${WHO})?`,
);

type Counted = { field: string; number: string; from: number };

const countedIn = (figures: OutlineFigures, key: string): Counted[] => {
  const mentions = mentionsIn(figures, key);
  let prefix: string | undefined = 'granted_';
  return mentions.flatMap(({ code, from, to }, at) => {
    const before = key.slice(mentions[at - 1]?.to ?? 0, from);
    const after = key.slice(to, mentions[at + 1]?.from ?? key.length);
    prefix = prefixIn(before) ?? prefix;
    return prefix === NOT_ASKED
      ? []
      : pairsOf(countedBeside(code, before, after))
          .flatMap(fieldOf(prefix, code))
          .map((one) => Object.assign({ from }, one));
  });
};

/** The numbers beside what is named, each with of whom it is one. */
const countedBeside = (
  code: string,
  before: string,
  after: string,
): readonly (string | undefined)[] => {
  const led = BEFORE.exec(before) ?? (code.includes('*') ? null : titlesOf(before));
  return (led ?? AFTER.exec(after) ?? []).slice(1);
};

/** "Công nhận 41 Lao động tiên tiến, 06 Chiến sĩ thi đua cơ sở": a title says itself to whom it goes. */
const titlesOf = (before: string): string[] | null => {
  const [said, number = ''] = TITLES.exec(before) ?? [];
  return said === undefined ? null : [said, number, 'danh hieu'];
};

const TITLES = new RegExp(`(?<!\\b(?:nam|so|khoan|dieu) )${N}(?: danh hieu)? $`);

/** What is registered is another paper's. */
const NOT_ASKED = '';

/** What is said to be done; undefined where it goes on as before. */
const prefixIn = (before: string): string | undefined => {
  if (/\bdang ky\b/.test(before)) return NOT_ASKED;
  if (/\b(?:de nghi|trinh)\b/.test(before)) return 'proposed_';
  return /\b(?:tang|cong nhan|dat|khen)\b/.test(before) ? 'granted_' : undefined;
};

const pairsOf = (counted: readonly (string | undefined)[]): [number: string, who: string][] => {
  const [one, who, other, whom] = counted;
  return [
    ...(one && who ? [[one, who] as [string, string]] : []),
    ...(other && whom ? [[other, whom] as [string, string]] : []),
  ];
};

const fieldOf =
  (prefix: string | undefined, code: string) =>
  ([number, who]: readonly [string, string]): { field: string; number: string }[] => {
    const scope = /^(?:tap the|don vi)$/.test(who) ? 'tt' : 'cn';
    const isOfAll = who === 'truong hop' || who === 'ho gia dinh';
    if (prefix === undefined || (code.includes('*') && isOfAll)) return [];
    return [{ field: `${prefix}${code.replace('*', scope)}`, number }];
  };
