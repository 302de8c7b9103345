import { type FoundList, withFigures } from '../forms/forms.ts';
import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import type { TableBlock } from './block.ts';
import { wholeLine, type WordLine } from './document-lines.ts';
import { datedLinesIn } from './find-dated-lines.ts';
import { namedLinesIn } from './find-named-lines.ts';
import type { OutlineList } from './headings.ts';
import { headingKey, ranks, withoutLabel } from './label.ts';
import { type SectionEntry, placeOf } from './sections.ts';
import { type NamedTable, namedTable, yearColumns } from './table-columns.ts';

type Told = { year: number; title: string };

/**
 * Rows of tables that name the columns of a list, and the lines below its headings. `title`: that of the document,
 * which may say something of all rows.
 */
export const listsIn = (
  list: OutlineList,
  entries: readonly SectionEntry[],
  { year, title }: Told,
): FoundList[] => {
  const tables = entries.flatMap((entry) => tableOf(list, entry, { year, title }));
  if (list.hasNamedLines) return tables.concat(namedLinesIn(list, entries, year));
  if (tables.length === 0 && list.hasDatedLines) return datedLinesIn(list.group, entries);
  const lines = entries.filter((entry) => entry.subject === list.group && entry.type === 'line');
  if (!list.hasLines) return tables;
  const told = linesOf(list, lines, year);
  return tables.length === 0 ? told : [...tables, ...told.flatMap(besideTable)];
};

/** Around a table most lines say what it is; those that state something more are to be confirmed. */
const besideTable = (told: FoundList): FoundList[] => {
  const lines = told.lines.filter((line) => !ABOUT_TABLE.test(searchKey(line)));
  return lines.length === 0 ? [] : [{ ...told, lines, isSure: false }];
};

const ABOUT_TABLE =
  /\b(?:chi tieu|bieu|bang|phu luc|kem theo|sau day|nhu sau|ghi chu|so lieu|don vi tinh|dvt|nguon)\b/;

const tableOf = (list: OutlineList, entry: SectionEntry, { year, title }: Told): FoundList[] => {
  if (entry.type !== 'table') return [];
  const table = namedTable(entry.table, list, year);
  const enough = entry.subject === list.group ? 2 : list.enough;
  if (!table || !isTold(list, table, enough)) return [];
  const columns = list.columns.filter(({ field }) => table.at.has(field));
  const at = columns.map(({ field }) => table.at.get(field) ?? 0);
  const earlier = columns.findIndex(({ isEarlier }) => isEarlier !== undefined);
  const unit = columns.findIndex(({ field }) => field === 'unit_of_measure');
  const value = columns.findIndex(({ isYearly }) => isYearly);
  const { columns: shares, label } = sharesIn(list, entry.table, year);
  const header = [...columns.map((column) => column.label), ...label].join('\t');
  const { group } = list;
  const [where, isSure] = [placeOf(entry.path), table.isSure];
  const headings = list.isHeaded ? [unbracketed(title), entry.path.at(-1)?.words ?? ''] : [];
  const top = headings.flatMap((words) => (words === '' ? [] : [`${words}:`]));
  const parts = partsOfTable(table.rows, {
    at,
    shares,
    needed: value === -1 ? undefined : value,
    earlier,
    unit,
    part: table.part,
  });
  return parts.map(({ above, rows }) => ({
    group,
    where,
    isSure,
    above: [...top, ...above],
    lines: [header, ...rows],
  }));
};

/** Without the paper that it is an annex of. */
const unbracketed = (title: string): string => title.replace(/\s*\([^()]*\)$/u, '');

/** Where the years stand, and what the answer is called that they are together. */
const sharesIn = (
  { shares }: OutlineList,
  table: TableBlock,
  year: number,
): { columns: readonly number[]; label: readonly string[] } => {
  const columns = shares ? yearColumns(table, shares.years, year) : [];
  return { columns, label: shares && columns.length > 0 ? [shares.label] : [] };
};

type TablePart = { above: readonly string[]; rows: string[] };
type Columns = {
  at: readonly number[];
  shares: readonly number[];
  needed: number | undefined;
  /** Of them, the one that says what was reached before; -1 for none. */
  earlier: number;
  /** Of them, the one that says what is counted; -1 for none. */
  unit: number;
  /** The column that says in which part a row stands. */
  part: number | undefined;
};

/** The rows below each heading that stands between them. */
const partsOfTable = (table: NamedTable['rows'], columns: Columns): TablePart[] => {
  const parts: TablePart[] = [{ above: [], rows: [] }];
  for (const row of table) {
    const cells = rowOf(row, columns);
    const heading = cells.length === 0 ? headingIn(row, columns) : undefined;
    const { above = [] } = parts.at(-1) ?? {};
    const told = cells.length === 0 ? '' : partIn(row, columns);
    if (told !== '' && above.at(-1) !== told) parts.push({ above: below(above, told), rows: [] });
    if (heading !== undefined) parts.push({ above: below(above, heading), rows: [] });
    else parts.at(-1)?.rows.push(...cells);
  }
  return parts.filter(({ rows }) => rows.length > 0);
};

/** `Kinh tế:`, from a cell that reaches down beside its rows, or is written once above them. */
const partIn = (row: readonly string[], { part }: Columns): string => {
  const words = part === undefined ? '' : cleanLine(row[part] ?? '').replace(/[\s:.;]+$/u, '');
  return /\p{L}{2}/u.test(words) ? `${words}:` : '';
};

/** `I. Kinh tế`, from a row that names no amount. */
const headingIn = (row: readonly string[], { at }: Columns): string | undefined => {
  const [title = '', ...values] = at.map((column) => cleanLine(row[column] ?? ''));
  if (title === '' || values.join('') !== '') return undefined;
  const [sign = ''] = row;
  const number = sign.replace(/[.)]$/u, '');
  return /^(?:[IVX]+|[A-ZĐa-zđ]|\d{1,2})$/u.test(number) ? `${number}. ${title}:` : `${title}:`;
};

/** The headings above what stands below a new one: those that are wider, and itself. */
const below = (above: readonly string[], heading: string): string[] => {
  return [...above.filter((one) => rankOf(one) < rankOf(heading)), heading];
};

const rankOf = (text: string): number => withoutLabel(text).label?.rank ?? ranks.bold;

/** Whether it has the names of the items, what is to be reached, and as many columns as tell it. */
const isTold = ({ columns }: OutlineList, { at }: NamedTable, enough: number): boolean =>
  columns.filter(({ field, isEarlier }) => isEarlier === undefined && at.has(field)).length >=
    enough && columns.every(({ field, isYearly }, n) => at.has(field) || (n > 0 && !isYearly));

/** A row with its amount, or with anything beside its name; rows that only name a part of the table have none. */
const rowOf = (
  row: readonly string[],
  { at, shares, needed, earlier, unit }: Columns,
): string[] => {
  const written = at.map((column) => unquoted(cleanLine(row[column] ?? '').replaceAll('\t', ' ')));
  const sign = written[unit] === '%' ? '%' : '';
  const cells = written.map((cell, n) => (n === earlier ? amountIn(cell, sign) : cell));
  const [title = '', ...values] = written.filter((_, n) => n !== earlier);
  const said = needed === undefined ? values.join('') : (written[needed] ?? '');
  const years = shares.map((column) => amountIn(cleanLine(row[column] ?? ''), sign));
  const shared = years.length > 0 && years.every((one) => one !== '') ? [years.join('; ')] : [];
  return title === '' || said === '' ? [] : [[...cells, ...shared].join('\t')];
};

/** A name may stand in quotation marks as a whole. */
const unquoted = (cell: string): string => cell.replace(/^[“"«]([^“”"«»]+)[”"»]$/u, '$1');

/** Nothing but a number, with the sign of what it counts; how it is compared is said of the whole. */
const amountIn = (cell: string, sign: string): string => {
  const amount = cell.replace(/^[≥≤<>=~] ?/u, '');
  if (!/^\d[\d.,]* ?%?$/u.test(amount)) return '';
  return amount.endsWith('%') ? amount : `${amount}${sign}`;
};

type Line = Pick<FoundList, 'where' | 'above' | 'isSure'> & { words: string };

const linesOf = (
  { group }: OutlineList,
  entries: readonly SectionEntry[],
  year: number,
): FoundList[] => {
  const parts = new Map<string, FoundList & { lines: string[] }>();
  for (const { words, ...part } of linesIn(group, entries, year)) {
    const key = JSON.stringify(part);
    const list = parts.get(key) ?? { group, ...part, lines: [] };
    list.lines.push(words);
    parts.set(key, list);
  }
  return [...parts.values()];
};

/** Each line that says an amount, below the headings of its part of the list. */
const linesIn = (group: string, entries: readonly SectionEntry[], year: number): Line[] => {
  let led: { path: SectionEntry['path']; heading: string } | undefined;
  return entries.flatMap((entry): Line[] => {
    if (entry.type !== 'line') return [];
    const { path, line } = entry;
    const parts = partsOf(line.words);
    if (parts.length === 0) {
      led = isPart(line) ? { path, heading: `${wholeLine(line)}:`.replace(/:+$/u, ':') } : led;
      return [];
    }
    const own = led?.path === path ? [led.heading] : [];
    const above = [...headingsBelow(path, group), ...own];
    const where = placeOf(path);
    // Below a heading with a number a line without a sign would go on with it.
    const sign = above.length > 0 ? '- ' : '';
    return parts.map((words) => ({
      where,
      above,
      words: `${sign}${words}`,
      isSure: !isOfYear(words, year - 1),
    }));
  });
};

/** Headings deeper than that of the list itself. */
const headingsBelow = (path: SectionEntry['path'], group: string): string[] =>
  path
    .slice(path.findIndex(({ subject }) => subject === group) + 1)
    .filter(({ words }) => !NAMES_LIST.test(headingKey(words)))
    .map(({ sign, rank, words }) => `${wholeLine({ label: { sign, rank }, words })}:`);

/** Says that targets follow, not which. */
const NAMES_LIST =
  /^(?:(?:cac|mot so|nhung|ve) )*(?:muc tieu )?(?:chi tieu|muc tieu cu the)(?: (?:thi dua|phan dau|chu yeu|cu the|trong tam))*$/;

/** "a) Về kinh tế" names a part; "Phấn đấu đạt các chỉ tiêu sau" does not. */
const isPart = ({ label, words }: WordLine): boolean =>
  label !== null &&
  words.length <= LONGEST_PART &&
  !/\b(?:chi tieu|phan dau|nhu sau|cu the|sau day)\b/.test(searchKey(words));

const LONGEST_PART = 80;

/** What was reached in that year may stand beside what is to be; what is compared with it may not be meant. */
const isOfYear = (words: string, year: number): boolean =>
  searchKey(words)
    .replaceAll(/so voi (?:cung ky )?(?:nam )?\d{4}/g, '')
    .includes(String(year));

/** Several amounts on one line are several; what has none introduces those that follow. */
const partsOf = (line: string): string[] => {
  const sentences = line.split(/(?<=[\p{Ll}\d%”"])\.\s+(?=\p{Lu})/u);
  // Sentences that lead to an amount name none.
  const told = sentences.filter((one) => one.split(';').some((part) => isCounted(part)));
  return told.flatMap((sentence) => amountsOf(sentence.replace(LEADS, '')));
};

/** "Trong năm, toàn phường phấn đấu …" */
const LEADS =
  /^(?:trong năm(?: 20\d\d)?|năm 20\d\d|đến hết năm(?: 20\d\d)?),? (?:(?:toàn )?(?:phường|xã|đơn vị|ngành|nhà trường|trường|công ty|sở) )?phấn đấu(?: đạt)? /iu;

const amountsOf = (line: string): string[] => {
  const parts = line.split(';').map((part) =>
    cleanLine(part)
      .replace(/[.;,]+$/u, '')
      .replace(/^[-–+*•] ?/u, ''),
  );
  const counted = parts.filter(isCounted);
  if (counted.length === 0) return [];
  return counted.length === parts.filter((part) => part !== '').length
    ? counted
    : [cleanLine(line).replace(/[.;,]+$/u, '')];
};

const isCounted = (part: string): boolean =>
  /\d/.test(withFigures(part).replaceAll(/(?:năm )?(?:19|20)\d\d(?:[-–]20\d\d)?/gu, '')) ||
  /^khong (?:co|de|xay ra) /.test(searchKey(part));
