import { cleanLine } from '../shared/vietnamese-text.ts';
import type { TableBlock } from './block.ts';
import type { Column } from './headings.ts';
import { headingKey } from './label.ts';

/** A table whose heading names columns. */
export type NamedTable = {
  /** Where each field stands, from 0. */
  at: ReadonlyMap<string, number>;
  /** Below the heading, without rows that only number the columns. */
  rows: readonly (readonly string[])[];
  /** The column of the parts that the rows stand in. */
  part: number | undefined;
  /** Every column is known for certain. */
  isSure: boolean;
};

type Named = { columns: readonly Column[]; parts?: readonly string[] };

/** Finds columns by their names, also where a heading has two rows. Undefined for another kind of table. */
export const namedTable = (
  { rows }: TableBlock,
  { columns, parts = [] }: Named,
  year: number,
): NamedTable | undefined => {
  const named = rows.findIndex((row) => isHeader(row, columns));
  if (named === -1 || named > LAST_HEADER) return undefined;
  // The years may stand above what they have in common.
  const isLower = named > 0 && headerHeight(rows.slice(named - 1)) === 2;
  const from = isLower ? named - 1 : named;
  const height = headerHeight(rows.slice(from));
  const top = rows.slice(from, from + height);
  const body = rows.slice(from + height).filter((row) => !isNumbering(row) && !isOneOf(top, row));
  const names = namesOf(top);
  const { at, isSure } = placesOf(columns, { names, body, year });
  return { at, rows: body, part: partColumn(names, parts, new Set(at.values())), isSure };
};

/** On each page the heading may be typed once more. */
const isOneOf = (header: readonly (readonly string[])[], row: readonly string[]): boolean =>
  header.some((one) => one.every((cell, at) => headingKey(cell) === headingKey(row[at] ?? '')));

type Table = { names: readonly string[]; body: readonly (readonly string[])[]; year: number };

/** Where each of the columns stands, and whether none may be another. */
const placesOf = (columns: readonly Column[], { names, body, year }: Table) => {
  const at = new Map<string, number>();
  let isSure = true;
  for (const column of columns) {
    const fitting = fittingColumns(column, { names, taken: new Set(at.values()), year });
    const [first] = fitting;
    if (first === undefined || (column.isWords && !holdsWords(body, first))) continue;
    at.set(column.field, first);
    if (fitting.length > 1 && (column.isYearly || column.isResult)) isSure = false;
  }
  return { at, isSure };
};

const partColumn = (
  names: readonly string[],
  parts: readonly string[],
  taken: ReadonlySet<number>,
): number | undefined => {
  const isPart = (name: string): boolean => parts.some((one) => `${name} `.startsWith(`${one} `));
  const at = names.findIndex((name, column) => isPart(name) && !taken.has(column));
  return at === -1 ? undefined : at;
};

/** "95%" and "12 tỷ đồng" are amounts. */
const holdsWords = (rows: readonly (readonly string[])[], column: number): boolean =>
  rows.some((row) => ((row[column] ?? '').match(/\p{L}{2,}/gu) ?? []).length > 2);

/** Where each of the years stands that lead to that one, in order; none where one of them has no column. */
export const yearColumns = ({ rows }: TableBlock, years: number, last: number): number[] => {
  for (const row of rows.slice(0, LAST_HEADER + 1)) {
    const names = row.map((cell) => headingWithYear(cell));
    const isOf = (name: string | undefined, n: number): boolean =>
      name !== undefined &&
      yearsIn({ name }) === 1 &&
      name.includes(String(last - years + 1 + n)) &&
      !NO_VALUE.test(name);
    const all = Array.from({ length: years }, (_, n) => n);
    // "Mục tiêu đến năm 2030" stands apart from the five that follow each other.
    const first = names.findIndex((_, from) => all.every((n) => isOf(names[from + n], n)));
    if (first !== -1) return all.map((n) => first + n);
    const at = all.map((n) => names.findIndex((name) => isOf(name, n)));
    if (at.every((one) => one !== -1)) return at;
  }
  return [];
};

/** Titles may stand above. */
const LAST_HEADER = 3;

const isHeader = (row: readonly string[], columns: readonly Column[]): boolean =>
  columns.filter((column) => row.some((cell) => isNamed(column, headingKey(cell)))).length >= 2;

const isNamed = ({ names }: Column, key: string): boolean =>
  names.some((name) => `${key} `.startsWith(`${name} `));

/** A heading of two rows repeats the cells that reach down. */
const headerHeight = (rows: readonly (readonly string[])[]): number => {
  const [first = [], second] = rows;
  if (!second) return 1;
  const repeated = second.filter((cell, at) => cell !== '' && cell === first[at]).length;
  const isText = second.every((cell) => !isAmount(cell));
  return repeated >= 1 && isText && first.some((cell, at) => cell === '' && second[at] !== '')
    ? 2
    : 1;
};

/** A year by itself is the name of a column. */
const isAmount = (cell: string): boolean =>
  /^[\d.,%≥≤<>\s-]+$/.test(cell) && !/^20\d\d$/.test(cell.trim());

const namesOf = (header: readonly (readonly string[])[]): string[] => {
  const [first = [], second] = header;
  let above = '';
  return first.map((cell, at) => {
    const below = second?.[at] ?? '';
    if (cell !== '') above = cell;
    const top = cell === '' && second ? above : cell;
    return headingWithYear(below === '' || below === top ? top : `${below} ${top}`);
  });
};

/** The key of a heading that keeps its years. */
const headingWithYear = (text: string): string => {
  const years = [...text.matchAll(/\b20\d\d\b/g)].map(([found]) => found);
  return [headingKey(cleanLine(text)), ...years].join(' ');
};

type Fitting = { names: readonly string[]; taken: ReadonlySet<number>; year: number };

/** Best first; those named exactly come before those that begin so. */
const fittingColumns = (column: Column, { names, taken, year }: Fitting): number[] => {
  const free = names.flatMap((name, at) => (taken.has(at) || name === '' ? [] : [{ name, at }]));
  if (column.isEarlier !== undefined) return earlierColumns(column, free, year - column.isEarlier);
  if (column.isResult === 'all-years')
    return ofAllYears(free.filter(({ name }) => isNamed(column, name)));
  if (column.isResult) {
    const results = free.filter(({ name }) => isNamed(column, name));
    const own = results.filter(({ name }) => name.includes(String(year)));
    const undated = results.filter(({ name }) => !/20\d\d/.test(name));
    return (own.length > 0 ? own : undated).map(({ at }) => at);
  }
  if (!column.isYearly) {
    const named = free.filter(({ name }) => isNamed(column, name));
    const exact = named.filter(({ name }) => column.names.includes(name));
    return (exact.length > 0 ? exact : named).map(({ at }) => at);
  }
  const possible = free.filter(({ name }) => !NO_VALUE.test(name));
  const ofYear = possible.filter(({ name }) => name.includes(String(year)));
  if (column.isYearly === 'all-years') {
    const whole = possible.filter((one) => yearsIn(one) > 1 || ALL_YEARS.test(one.name));
    if (whole.length > 0) return whole.map(({ at }) => at);
  }
  if (ofYear.length > 0) return ofYear.map(({ at }) => at);
  const undated = possible.filter(({ name }) => !/20\d\d/.test(name) && isNamed(column, name));
  return undated.map(({ at }) => at);
};

type Free = { name: string; at: number };

/** What was reached in that year, or in the one before. */
const earlierColumns = (column: Column, free: readonly Free[], year: number): number[] => {
  const earlier = free.filter(
    (one) => (isNamed(column, one.name) || ONLY_YEAR.test(one.name)) && yearsIn(one) < 2,
  );
  const before = earlier.filter(({ name }) => name.includes(String(year)));
  const undated = earlier.filter(({ name }) => / nam truoc\b/.test(name));
  return (before.length > 0 ? before : undated).map(({ at }) => at);
};

/** `Năm 2026` */
const ONLY_YEAR = /^ ?20\d\d$/;

/** What says that it is of all years, or names no year; the newest of single years is to be confirmed. */
const ofAllYears = (results: readonly Free[]): number[] => {
  const together = results.filter(({ name }) => ALL_YEARS.test(name));
  const undated = results.filter((one) => yearsIn(one) !== 1);
  const best = [together, undated, results.toReversed()].find((some) => some.length > 0);
  return (best ?? []).map(({ at }) => at);
};

const yearsIn = ({ name }: { name: string }): number => name.match(/20\d\d/g)?.length ?? 0;

const ALL_YEARS = /\b(?:luy ke|den nay|giai doan|5 nam|nam nam|tong|cong don)\b/;

/** What was reached, how much more it is, or what is no amount. */
const NO_VALUE =
  /(?:^| )(?:th|thuc hien|uoc|ket qua|so sanh|so voi|tang|giam|ghi chu|co quan|don vi|chu tri|phoi hop|thoi gian|thoi han|stt|tt)(?: |$)/;

/** `(1) (2) (3)`, `A B 1 2`. */
const isNumbering = (row: readonly string[]): boolean => {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    filled.length > 1 &&
    filled.every((cell) => /^\(?(?:\d{1,2}|[A-Z])(?:=[\d/x+-]+)?\)?$/.test(cell)) &&
    isRising(filled)
  );
};

const isRising = (cells: readonly string[]): boolean => {
  const numbers = cells.flatMap((cell) => /\d{1,2}/.exec(cell)?.[0] ?? []).map(Number);
  return (
    numbers.length >= 2 &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
};
