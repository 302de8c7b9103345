import type { FoundCell, FoundItem } from '../forms/forms.ts';
import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import type { OutlineItems } from './headings.ts';
import { afterName, clausesOf, EACH_QUOTED, QUOTED } from './item-clauses.ts';
import { ranks } from './label.ts';
import { columnOf, saidInClauses } from './said-of-item.ts';
import { type SectionEntry, placeOf } from './sections.ts';
import { namedTable } from './table-columns.ts';
import { timeIn } from './time-span.ts';

/** Items that tables or paragraphs tell of, each with what is said of it. */
export const itemsIn = (
  items: OutlineItems,
  entries: readonly SectionEntry[],
  year: number,
): FoundItem[] => {
  const tables = entries.flatMap((entry) => tableItems(items, entry, year));
  const own = entries.filter(({ subject, type }) => subject === items.group && type !== 'table');
  return tables.length > 0 ? tables : textItems(items, own, year);
};

const tableItems = (items: OutlineItems, entry: SectionEntry, year: number): FoundItem[] => {
  if (entry.type !== 'table') return [];
  const [title] = items.columns;
  const table = namedTable(entry.table, items, year);
  if (!table || !title || !table.at.has(title.field) || table.at.size < 2) return [];
  const where = placeOf(entry.path);
  return table.rows.flatMap((row) => {
    const said = new Map(
      [...table.at].flatMap(([field, at]) => {
        const words = (row[at] ?? '').trim();
        return words === '' ? [] : [[field, words] as const];
      }),
    );
    const name = said.get(title.field);
    if (name === undefined || said.size < 2) return [];
    return [
      itemOf(items, {
        name: nameOf(name),
        said,
        where,
        around: `${entry.path.at(-1)?.words ?? ''} ${name}`,
        year,
      }),
    ];
  });
};

type Told = {
  name: string;
  said: ReadonlyMap<string, string>;
  where: string;
  /** Headings and words that may say of which kind it is. */
  around: string;
  /** What "cả năm" means. */
  year: number;
  isSure?: boolean;
};

const itemOf = (
  { group, columns }: OutlineItems,
  { name, said, where, around, year, isSure = true }: Told,
): FoundItem => {
  const [title] = columns;
  const plain = [...said].filter(
    ([field]) => ![title?.field, 'time', 'kind', 'launched_by'].includes(field),
  );
  const criteria = said.get('criteria_text');
  const cells: Record<string, FoundCell> = {
    [title?.field ?? '']: { words: name },
    ...timeCells((said.get('time') ?? '').replace(WHOLE_YEAR, `cả năm ${year}`)),
    ...Object.fromEntries(plain.map(([field, words]) => [field, { words: tidied(words) }])),
    ...kindCell(said.get('kind') ?? '', `${name} ${around}`),
    ...launcherCell(said.get('launched_by') ?? [...around.matchAll(LAUNCHED_BY)].at(-1)?.[1] ?? ''),
    ...(criteria ? { criteria: { words: tidied(criteria), code: 'yes' } } : {}),
  };
  return { group, cells, where, isSure };
};

const WHOLE_YEAR = /cả năm(?! ?(?:20|học))/iu;

const kindCell = (said: string, around: string): Record<string, FoundCell> => {
  const kind = kindOf(said) ?? kindOf(around);
  return kind ? { kind } : {};
};

/** What stands nearest to it counts. */
const LAUNCHED_BY = /(?<!\p{L})do ([^.;:“”]{2,60}?) phát động/giu;

/** Who launched it, where the words leave no doubt. */
const launcherCell = (said: string): Record<string, FoundCell> => {
  const key = searchKey(said);
  const [code, other] = launchers.flatMap(([one, pattern]) => (pattern.test(key) ? [one] : []));
  if (other !== undefined && / và |,/u.test(said)) return {};
  return code === undefined ? {} : { launched_by: { words: cleanLine(said), code } };
};

const launchers: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['cluster', /\b(?:cum|khoi)\b/],
  ['central', /\b(?:trung uong|chinh phu|thu tuong|quoc hoi|bo (?:y te|noi vu|truong|giao duc))\b/],
  ['city', /\b(?:thanh pho|ubnd tp|tp ha noi)\b/],
  ['unit', /\b(?:don vi|phuong|xa|nha truong|truong|co quan|tong cong ty|cong ty|so)\b/],
];

const timeCells = (words: string): Record<string, FoundCell> => {
  const { start, end } = timeIn(words);
  return {
    ...(start === undefined ? {} : { start: { words: start } }),
    ...(end === undefined ? {} : { end: { words: end } }),
  };
};

const kindOf = (text: string): FoundCell | undefined => {
  const key = searchKey(text);
  const isRegular = /thuong xuyen/.test(key);
  const isThematic = /chuyen de|theo dot|dot thi dua|cao diem/.test(key);
  if (isRegular === isThematic) return undefined;
  return { words: cleanLine(text), code: isRegular ? 'regular' : 'thematic' };
};

/** A list of criteria keeps its lines. */
const tidied = (words: string): string =>
  words
    .split('\n')
    .map((line) => cleanLine(line).replace(/[;,]$/u, ''))
    .filter((line) => line !== '')
    .join('\n')
    .replace(/[.;]$/u, '');

const textItems = (
  items: OutlineItems,
  entries: readonly SectionEntry[],
  year: number,
): FoundItem[] => {
  const starts = entries.flatMap((entry, at) => (isStart(items, entries, at) ? [at] : []));
  if (starts.length === 0) return entries.flatMap((entry) => namedIn(items, entry, year));
  return starts.flatMap((at, n) => {
    const entry = entries[at];
    const several = severalIn(items, entry, year);
    if (several.length > 0) return several;
    const named = entry && isTold(wordsOf(entry)) ? namedIn(items, entry, year) : [];
    if (named.length > 1) return named;
    const below = entries.slice(at + 1, starts[n + 1] ?? entries.length);
    const end = below.findIndex((one) => isBeside(items, one, entry));
    const details = end === -1 ? below : below.slice(0, end);
    const own = details.filter((one) => isBelow(one, entry));
    return readItem(items, { start: entry, details: own, year }) ?? [];
  });
};

/** Campaigns that running sentences name: each to be confirmed. */
const namedIn = (items: OutlineItems, entry: SectionEntry, year: number): FoundItem[] => {
  const words = wordsOf(entry);
  const found = [...words.matchAll(NAMED)];
  const path = entry.path.map((one) => one.words);
  return found.map((one, n) => {
    const [all, called = '', name = ''] = one;
    const after = words.slice(one.index + all.length, found[n + 1]?.index);
    const [sentence = ''] = after.split(/\.\s+(?=\p{Lu})/u, 1);
    return itemOf(items, {
      name: cleanLine(name),
      said: new Map([['time', sentence]]),
      where: placeOf(entry.path),
      around: [called, name, sentence, ...path].join(' '),
      year,
      isSure: false,
    });
  });
};

const NAMED =
  /((?:phong trào|cuộc vận động|đợt thi đua|đợt cao điểm|thi đua chuyên đề)[^“"«.;:]{0,40})[“"«]([^”"»]{3,200})[”"»]/giu;

/** "Hưởng ứng các phong trào “A”, “B”": each by its name, to be confirmed. */
const severalIn = (
  items: OutlineItems,
  entry: SectionEntry | undefined,
  year: number,
): FoundItem[] => {
  const words = wordsOf(entry);
  const names = [...words.matchAll(EACH_QUOTED)].map(([, name = '']) => cleanLine(name));
  if (!entry || names.length < 2 || !SEVERAL.test(searchKey(words))) return [];
  const where = placeOf(entry.path);
  const around = [...entry.path.map((one) => one.words), words].join(' ');
  const said = new Map<string, string>();
  return names.map((name) => itemOf(items, { name, said, where, around, year, isSure: false }));
};

const SEVERAL = /\bcac (?:phong trao|cuoc van dong|dot thi dua)\b/;

/** The next of the same list: what goes on about an item stands below it, or says of what it is. */
const isBeside = (
  { columns }: OutlineItems,
  entry: SectionEntry,
  start: SectionEntry | undefined,
): boolean => {
  if (entry.type !== 'line' || !entry.line.label || labelOf(start) === undefined) return false;
  const { rank } = entry.line.label;
  const { words } = entry.line;
  if (rank > rankOf(start) || columnOf(columns, words)) return false;
  return rank < ranks.dash || rank < rankOf(start) || NAMES_ITEM.test(words);
};

const labelOf = (entry: SectionEntry | undefined) =>
  entry && entry.type !== 'table' ? (entry.line.label ?? undefined) : undefined;

/** How the next of a list without numbers begins. */
const NAMES_ITEM =
  /^(?:[“"«]|(?:đợt|các đợt|phong trào|các phong trào|cuộc vận động|hưởng ứng|phát động|thi đua|tiếp tục)(?!\p{L}))/iu;

const wordsOf = (entry: SectionEntry | undefined): string =>
  entry && entry.type !== 'table' ? entry.line.words : '';

/** A line that names one: in quotation marks, or with what is said of it. */
const isStart = (
  { begins, columns }: OutlineItems,
  entries: readonly SectionEntry[],
  at: number,
): boolean => {
  const words = wordsOf(entries[at]);
  // "a) “Dạy tốt - Học tốt”: …"
  if (isTold(words) || (labelOf(entries[at]) && isQuoted(words))) return true;
  if (!begins.test(searchKey(words))) return false;
  if ((QUOTED.exec(words)?.index ?? LATEST_NAME) < LATEST_NAME) return true;
  const next = wordsOf(entries[at + 1]);
  return columnOf(columns, next) !== undefined && kindOf(words) === undefined
    ? true
    : /[ (](?:từ|trong) (?:ngày|tháng|quý|\d{1,2}\/)/u.test(words);
};

/** "Trong năm, Bệnh viện tiếp tục hưởng ứng phong trào “…”": a sentence says that there is one. */
const isTold = (words: string): boolean => {
  const key = searchKey(words.slice(0, QUOTED.exec(words)?.index ?? 0));
  return TOLD.test(key) && !SEVERAL.test(key);
};

const TOLD =
  /^[^:;.]{0,80}\b(?:phat dong|to chuc|huong ung|trien khai|duy tri|tiep tuc|day manh) (?:[^:;.,]{0,30} )?(?:phong trao|cuoc van dong|dot thi dua)[^:;.,]{0,40}$/;

/** It begins with its name; a sentence that says it may say more. */
const isPlain = ({ begins }: OutlineItems, words: string): boolean =>
  isQuoted(words) || begins.test(searchKey(words));

const isQuoted = (words: string): boolean => /^[“"«]/u.test(words);

/** What is quoted further on is no name. */
const LATEST_NAME = 150;

/** Until a heading as high as the item's own. */
const isBelow = (entry: SectionEntry, start: SectionEntry | undefined): boolean => {
  const own = rankOf(start);
  return entry.type !== 'heading' || rankOf(entry) > own;
};

const rankOf = (entry: SectionEntry | undefined): number =>
  entry && entry.type !== 'table' ? (entry.line.label?.rank ?? ranks.bold) : ranks.other;

const nameOf = (words: string): string => {
  const [, quoted] = QUOTED.exec(words) ?? [];
  if (quoted !== undefined) return cleanLine(quoted);
  return (
    cleanLine(words)
      .replace(/^đợt \d{1,2}\s*:\s*/iu, '')
      .replace(/^(?:phát động|tổ chức|hưởng ứng|tiếp tục|đẩy mạnh)\s+/iu, '')
      .replace(/^(?:các )?phong trào(?: thi đua)?\s+(?=\p{L})/iu, '')
      .split(/[:;(]|, (?:từ|trong|thời gian)/u, 1)[0]
      ?.trim() ?? ''
  );
};

type Stated = {
  start: SectionEntry | undefined;
  details: readonly SectionEntry[];
  year: number;
};

const readItem = (items: OutlineItems, { start, details, year }: Stated): FoundItem | undefined => {
  if (!start || start.type === 'table') return undefined;
  const name = nameOf(start.line.words);
  if (name === '') return undefined;
  const lines = [afterName(start.line.words), ...details.map(wordsOf)];
  const said = saidInClauses(items.columns, lines.flatMap(clausesOf));
  if (LAUNCHES.test(start.line.words)) said.set('launched_by', said.get('launched_by') ?? 'đơn vị');
  return itemOf(items, {
    name,
    said,
    where: placeOf(start.path),
    around: [...start.path.map(({ words }) => words), start.line.words].join(' '),
    year,
    isSure: isPlain(items, start.line.words),
  });
};

/** "Bệnh viện phát động phong trào …" */
const LAUNCHES =
  /^(?:[^,“:;]{0,40}, )?(?:bệnh viện|trung tâm|nhà trường|trường|ubnd phường|ubnd xã|phường|xã|sở|tổng công ty|công ty|đơn vị|cơ quan)(?: [^“:;,]{1,40})? phát động /iu;
