import type { FoundAnswer } from '../forms/forms.ts';
import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import { type SectionEntry, placeOf } from './sections.ts';

/** What a sentence says wherever it stands: theme, person in charge, budget. */
export const answersInSentences = (entries: readonly SectionEntry[]): FoundAnswer[] => {
  const lines = entries.flatMap((entry) =>
    entry.type === 'table' ? [] : [{ words: entry.line.words, where: placeOf(entry.path), entry }],
  );
  return [...themeIn(lines), ...personIn(lines), ...budgetIn(lines)];
};

type Line = { words: string; where: string; entry: SectionEntry };

const QUOTED = /[“"«]([^”"»]{8,300})[”"»]/u;

const themeIn = (lines: readonly Line[]): FoundAnswer[] => {
  const named = lines.flatMap((line, at) => {
    const isNamed =
      /\bchu de\b/.test(searchKey(line.words)) ||
      (line.entry.type === 'line' && line.entry.subject === 'theme');
    const told = isNamed
      ? [line.words, nextOf(lines, at)].find((said) => QUOTED.test(said))
      : undefined;
    const words = QUOTED.exec(told ?? '')?.[1];
    return told === undefined || words === undefined
      ? []
      : [{ words: cleanLine(words), said: told, line }];
  });
  // The city's theme may stand beside the unit's own.
  const [first] = named;
  const plain = first
    ? undefined
    : lines.find(({ entry }) => entry.subject === 'theme' && entry.type === 'line');
  if (plain)
    return [
      {
        field: 'theme',
        words: cleanLine(plain.words).replace(/\.$/, ''),
        where: plain.where,
        isSure: true,
      },
    ];
  if (!first) return [];
  const values = new Set(named.map(({ words }) => searchKey(words)));
  const own =
    named.find(({ line }) => line.entry.subject === 'theme' && !isOfCity(line.words)) ?? first;
  return [
    {
      field: 'theme',
      words: own.words,
      said: own.said,
      where: own.line.where,
      isSure: values.size === 1,
    },
  ];
};

/** A heading leads to the line below it. */
const nextOf = (lines: readonly Line[], at: number): string =>
  lines[at]?.entry.type === 'heading' ? (lines[at + 1]?.words ?? '') : '';

const isOfCity = (words: string): boolean =>
  /\bcua (?:thanh pho|trung uong|ha noi)\b/.test(searchKey(words));

const PERSON = /(?:đồng chí|đ\/c|Đ\/c|Đồng chí|ông|bà|Ông|Bà)\s*:?\s+((?:\p{Lu}\p{Ll}+ ?){2,5})/u;

const personIn = (lines: readonly Line[]): FoundAnswer[] => {
  const told = (pattern: RegExp) =>
    lines.flatMap((line) => {
      const name = pattern.test(searchKey(line.words)) ? PERSON.exec(line.words)?.[1] : undefined;
      return name === undefined ? [] : [{ name: name.trim(), line }];
    });
  const contacts = told(/\bdau moi\b/);
  const found =
    contacts.length > 0 ? contacts : told(/\b(?:phu trach|truc tiep tham muu|chiu trach nhiem)\b/);
  const [first] = found;
  if (!first) return [];
  const isSure = contacts.length > 0 && new Set(contacts.map(({ name }) => name)).size === 1;
  return [
    {
      field: 'responsible_person',
      words: first.name,
      said: first.line.words,
      where: first.line.where,
      isSure,
    },
  ];
};

const AMOUNT = /(\d[\d.,]*)\s*(tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|đồng)\b/giu;

const budgetIn = (lines: readonly Line[]): FoundAnswer[] => {
  const own = lines.filter(
    ({ entry, words }) =>
      entry.subject === 'budget_source' || /\bkinh phi\b/.test(searchKey(words)),
  );
  const amounts = own.flatMap((line) =>
    [...line.words.matchAll(AMOUNT)].map(([words]) => ({ words, line })),
  );
  const [first] = amounts;
  if (!first) return [];
  return [
    {
      field: 'budget_vnd',
      words: cleanLine(first.words),
      said: first.line.words,
      where: first.line.where,
      isSure: amounts.length === 1,
    },
  ];
};
