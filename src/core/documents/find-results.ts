import type { FoundCell, FoundItem } from '../forms/forms.ts';
import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import { countsIn } from './find-counts.ts';
import type { OutlineCount, OutlineResults } from './headings.ts';
import { QUOTED } from './item-clauses.ts';
import { headingKey, ranks } from './label.ts';
import { type SectionEntry, placeOf, textOf } from './sections.ts';

/** What a report says of each of several campaigns: its name in a line, and below it what came of it. */
export const resultsIn = (
  results: OutlineResults | undefined,
  entries: readonly SectionEntry[],
  year: number,
): FoundItem[] => {
  if (!results) return [];
  const starts = entries.flatMap((entry, at) => (isStart(entry) ? [at] : []));
  return starts.flatMap((at, n) => {
    const below = entries.slice(at + 1, starts[n + 1] ?? entries.length);
    const end = below.findIndex((one) => isBeside(one, entries[at]));
    const own = end === -1 ? below : below.slice(0, end);
    return itemOf(results, { start: entries[at], below: own, year }) ?? [];
  });
};

/** "1. Phong trào “…”", alone in its line or with what follows behind a colon. */
const isStart = (entry: SectionEntry): boolean => {
  if (entry.type === 'table' || !entry.line.label) return false;
  const { words } = entry.line;
  return BEGINS.test(searchKey(words)) && (QUOTED.exec(words)?.index ?? LATEST_NAME) < LATEST_NAME;
};

const BEGINS =
  /^(?:(?:ket qua|thuc hien|trien khai)[^“"]{0,30} )?(?:phong trao|cuoc van dong|dot thi dua|dot cao diem)/;
const LATEST_NAME = 60;

/** A heading as high as its own ends what is said of it. */
const isBeside = (entry: SectionEntry, start: SectionEntry | undefined): boolean =>
  entry.type === 'heading' && rankOf(entry) <= rankOf(start);

const rankOf = (entry: SectionEntry | undefined): number =>
  entry && entry.type !== 'table' ? (entry.line.label?.rank ?? ranks.bold) : ranks.other;

type Told = { start: SectionEntry | undefined; below: readonly SectionEntry[]; year: number };

const itemOf = (
  { group, name, prose, counts, sums }: OutlineResults,
  { start, below, year }: Told,
): FoundItem | undefined => {
  const title = start?.type === 'table' ? undefined : QUOTED.exec(start?.line.words ?? '')?.[1];
  if (!start || title === undefined) return undefined;
  const numbers = countsIn({ counts, looks: 'back' }, below, year).concat(
    sums.flatMap((sum) => sumOf(sum, below, year)),
  );
  const cells: Record<string, FoundCell> = {
    [name]: { words: cleanLine(title) },
    ...Object.fromEntries(numbers.map(({ field, words }) => [field, { words }])),
    ...Object.fromEntries(
      prose.flatMap(([field, phrases]) => {
        const words = told(below, phrases);
        return words === '' ? [] : [[field, { words }] as const];
      }),
    ),
  };
  const isSure = numbers.every((one) => one.isSure);
  return { group, cells, where: placeOf(start.path), isSure };
};

/** "khen thưởng 05 tập thể, 15 cá nhân": together, where each is said once. */
const sumOf = (
  { field, patterns }: OutlineCount,
  below: readonly SectionEntry[],
  year: number,
): ReturnType<typeof countsIn> => {
  const each = patterns.flatMap((pattern) =>
    countsIn({ counts: [{ field, patterns: [pattern] }], looks: 'back' }, below, year),
  );
  const [first] = each;
  const words = String(each.reduce((sum, one) => sum + Number(one.words.replaceAll('.', '')), 0));
  return first ? [{ ...first, words, isSure: each.every(({ isSure }) => isSure) }] : [];
};

/** The lines below the part that is called so, or what follows its name on the same line. */
const told = (below: readonly SectionEntry[], phrases: readonly string[]): string => {
  const at = below.findIndex((entry) => isCalled(entry, phrases));
  const head = below[at];
  if (!head || head.type === 'table') return '';
  const [, behind = ''] = /:\s*(.+)$/u.exec(head.line.words) ?? [];
  const rest = below.slice(at + 1);
  const end = rest.findIndex((entry) => rankOf(entry) <= rankOf(head));
  const lines = end === -1 ? rest : rest.slice(0, end);
  return [behind, textOf(lines)].filter((one) => one !== '').join('\n');
};

const isCalled = (entry: SectionEntry, phrases: readonly string[]): boolean => {
  if (entry.type === 'table') return false;
  const key = headingKey(entry.line.words.split(':', 1)[0] ?? '');
  return phrases.some((phrase) => `${key} `.startsWith(`${phrase} `));
};
