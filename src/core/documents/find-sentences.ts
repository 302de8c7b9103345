import type { FoundAnswer } from '../forms/forms.ts';
import { cleanLine, lengthOf, searchKey } from '../shared/vietnamese-text.ts';
import { type SectionEntry, placeOf } from './sections.ts';

/** What a sentence says wherever it stands: theme, person in charge, budget. */
export const answersInSentences = (entries: readonly SectionEntry[]): FoundAnswer[] => {
  const lines = entries.flatMap((entry) =>
    entry.type === 'table' ? [] : [{ words: entry.line.words, where: placeOf(entry.path), entry }],
  );
  return [
    ...themeIn(lines),
    ...personIn(lines),
    ...sourceIn(lines),
    ...budgetIn(lines),
    ...congressIn(lines),
  ];
};

type Line = { words: string; where: string; entry: SectionEntry };

const QUOTED = /[“"«]([^”"»]{8,300})[”"»]/u;

const themeIn = (lines: readonly Line[]): FoundAnswer[] => {
  const named = lines.flatMap((line, at) => {
    const isNamed =
      /\b(?:chu de|khau hieu)\b/.test(searchKey(line.words)) ||
      (line.entry.type === 'line' && line.entry.subject === 'theme');
    const told = isNamed
      ? [line.words, nextOf(lines, at)].find((said) => QUOTED.test(said))
      : undefined;
    const words = (NAMED_QUOTE.exec(told ?? '') ?? QUOTED.exec(told ?? ''))?.[1];
    return told === undefined || words === undefined
      ? []
      : [{ words: cleanLine(words), said: told, where: line.where }];
  });
  // The city's theme may stand beside the unit's own, or in its place.
  const others = named.filter((one) => !isSlogan(one));
  const own =
    others.find(({ said }) => !isOfOthers(said)) ?? others[0] ?? named[0] ?? unquotedIn(lines);
  if (!own) return [];
  const values = new Set((others.length > 0 ? others : named).map(({ words }) => searchKey(words)));
  const isPlain = !isOfOthers(own.said) && !isSlogan(own) && !isOfCampaign(own.said);
  const isSure = values.size <= 1 && isPlain && lengthOf(own.words) <= LONGEST_THEME;
  return [{ field: 'theme', ...own, isSure }];
};

/** Of what is quoted in a sentence the theme is what is called so. */
const NAMED_QUOTE = /(?:chủ đề|khẩu hiệu)[^“"«.;]{0,60}[“"«]([^”"»]{8,300})[”"»]/iu;

/** A campaign may have a theme of its own. */
const isOfCampaign = (words: string): boolean =>
  /\b(?:dot thi dua|phong trao [“"«]|cao diem)/.test(
    searchKey(words.slice(0, Math.max(0, words.search(/chủ đề|khẩu hiệu/iu)))),
  );

/** A slogan may stand in the place of a theme, or beside it. */
const isSlogan = ({ said, where }: { said: string; where: string }): boolean => {
  const [line = '', place = ''] = [said, where].map(searchKey);
  const isCalled = line.includes('khau hieu') || place.includes('khau hieu');
  return (
    isCalled &&
    !line.includes('chu de') &&
    (line.includes('khau hieu') || !place.includes('chu de'))
  );
};

/** More is an explanation. */
const LONGEST_THEME = 200;

const unquotedIn = (lines: readonly Line[]) => {
  const line = lines.find(({ entry }) => entry.subject === 'theme' && entry.type === 'line');
  return (
    line && { words: cleanLine(line.words).replace(/\.$/, ''), said: line.words, where: line.where }
  );
};

/** A heading leads to the line below it. */
const nextOf = (lines: readonly Line[], at: number): string =>
  lines[at]?.entry.type === 'heading' ? (lines[at + 1]?.words ?? '') : '';

/** Whose theme it is stands before it. */
const isOfOthers = (words: string): boolean =>
  /\b(?:cua|do) (?:thanh pho|tp|trung uong|ha noi|bo|nganh|chinh phu|ubnd thanh pho|cum|khoi)\b/.test(
    searchKey(words.split(/[“"«]/u, 1)[0] ?? ''),
  );

const PERSON = /(?:đồng chí|đ\/c|ông|bà)\s*:?\s+((?:\p{Lu}\p{Ll}+ ?){2,5})/giu;
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u;

const namesIn = (words: string): string[] => [
  ...new Set(
    [...words.matchAll(PERSON)]
      .map(([, name = '']) => capitalised(name))
      .filter((name) => NAME.test(name)),
  ),
];

/** Words that begin with a capital, up to the first that does not. */
const capitalised = (name: string): string => {
  const words = name.trim().split(' ');
  const end = words.findIndex((word) => !/^\p{Lu}/u.test(word));
  return words.slice(0, end === -1 ? words.length : end).join(' ');
};

/** Of several people the one in whose part of the sentence it is said. */
const personIn = (lines: readonly Line[]): FoundAnswer[] => {
  const contacts = lines.filter(({ words }) => CONTACT.test(searchKey(words)));
  const others = lines.filter(({ words }) => IN_CHARGE.test(searchKey(words)));
  const found = [...contacts, ...others].flatMap((line) => {
    const clauses = line.words.split(/[,;.]/u).filter((part) => CONTACT.test(searchKey(part)));
    const near = clauses.flatMap(namesIn);
    const names = near.length > 0 ? near : namesIn(line.words);
    return names.map((name) => ({ name, line }));
  });
  const [first] = found;
  if (!first) return [];
  const names = new Set(
    found.filter(({ line }) => contacts.includes(line)).map(({ name }) => name),
  );
  const { words: said, where } = first.line;
  return [
    { field: 'responsible_person', words: first.name, said, where, isSure: names.size === 1 },
  ];
};

const CONTACT = /\bdau moi\b/;
const IN_CHARGE = /\b(?:phu trach|truc tiep tham muu|chiu trach nhiem)\b/;

/** Where the money comes from, where no heading says so. */
const sourceIn = (lines: readonly Line[]): FoundAnswer[] => {
  if (lines.some(({ entry }) => entry.subject === 'budget_source')) return [];
  const [line, ...others] = lines
    .flatMap(sentencesOf)
    .filter(({ words }) => SOURCE.test(searchKey(words)) || FUND.test(words));
  if (!line) return [];
  const words = cleanLine(line.words);
  return [{ field: 'budget_source', words, where: line.where, isSure: others.length === 0 }];
};

const sentencesOf = (line: Line): Line[] =>
  line.words
    .split(/(?<=[\p{Ll}\d)”"])\.\s+(?=\p{Lu})/u)
    .map((words) => Object.assign({}, line, { words }));

const SOURCE = /^(?:nguon )?kinh phi\b.*\b(?:tu|trich|nguon|ngan sach)\b/;

/** Not "quý" nor "quy định". */
const FUND = /^(?:nguồn )?kinh phí(?!\p{L}).*(?<!\p{L})quỹ(?!\p{L})/iu;

/** How the congress of models is to be held, where no heading says so; a sentence that only names it is confirmed. */
const congressIn = (lines: readonly Line[]): FoundAnswer[] => {
  if (lines.some(({ entry }) => entry.subject === 'congress_plan')) return [];
  const told = lines.filter(
    ({ entry }) => entry.type === 'line' && entry.subject !== 'legal_basis',
  );
  const begun = told.filter(({ words }) => CONGRESS.test(searchKey(words)));
  const named = told.flatMap(sentencesOf).filter(({ words }) => NAMED.test(searchKey(words)));
  const [line] = [...begun, ...named];
  if (!line) return [];
  const words = cleanLine(line.words);
  return [{ field: 'congress_plan', words, where: line.where, isSure: begun.length === 1 }];
};

const CONGRESS =
  /^(?:to chuc )?(?:thanh cong )?(?:hoi nghi|dai hoi) (?:bieu duong )?(?:cac )?dien hinh/;
const NAMED = /\b(?:dai hoi thi dua|hoi nghi dien hinh)\b/;

const AMOUNT = /(\d[\d.,]*)\s*(tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|đồng|đ)(?!\p{L})/giu;

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
