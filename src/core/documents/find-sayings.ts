import type { FoundAnswer } from '../forms/forms.ts';
import { cleanLine } from '../shared/vietnamese-text.ts';
import type { OutlineSaying } from './headings.ts';
import { placeOf, type SectionEntry } from './sections.ts';

/** Words that a sentence says of a field; where sentences say several things, the first is to be confirmed. */
export const sayingsIn = (
  sayings: readonly OutlineSaying[],
  entries: readonly SectionEntry[],
): FoundAnswer[] => {
  const lines = entries.flatMap((entry) =>
    entry.type === 'table'
      ? []
      : [{ said: cleanLine(entry.line.words), where: placeOf(entry.path) }],
  );
  return sayings.flatMap(({ field, pattern }): FoundAnswer[] => {
    const found = lines.flatMap((line) => {
      const words = cleanLine(pattern.exec(line.said)?.[1] ?? '').replace(/[,;.]$/u, '');
      return words === '' ? [] : [{ ...line, words: withCapital(words) }];
    });
    const [first] = found;
    const isSure = new Set(found.map(({ words }) => words.toLowerCase())).size === 1;
    return first ? [{ field, ...first, isSure }] : [];
  });
};

/** As a name stands by itself. */
const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
