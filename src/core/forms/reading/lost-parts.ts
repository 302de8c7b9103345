import { searchKey } from '../../shared/vietnamese-text.ts';
import type { GroupField } from '../schema/form.ts';
import type { Headed } from './list-headings.ts';
import type { Columns } from './split-line.ts';

/** Lines under the headings above them, those that are rows, and what parts their cells. */
type PastedTable = {
  told: readonly Headed[];
  rows: readonly string[];
  header: Columns | undefined;
  separator: string | undefined;
};

/** The lines, and the ways in which their columns may lie. In a table that has lost its tabs, each row is put under its part. */
export const withPartsApart = (
  group: GroupField,
  { told, rows, header, separator }: PastedTable,
): { headed: readonly Headed[]; layouts: readonly Columns[] } => {
  const parts = separator === undefined ? partsIn(group, rows, header) : undefined;
  const layouts = header ? [header] : (group.columns ?? [[group.titleField]]);
  if (!parts) return { headed: told, layouts };
  const heading = group.measure?.heading;
  return {
    headed: underParts(told, parts),
    layouts: layouts.map((columns) => columns.filter((id) => id === undefined || id !== heading)),
  };
};

const partsIn = (
  { measure, titleField }: GroupField,
  rows: readonly string[],
  header: Columns | undefined,
): readonly RowOfPart[] | undefined => {
  if (!measure) return undefined;
  if (!header) return areOfFields(rows) ? partsOfRows(rows) : undefined;
  const at = header.indexOf(measure.heading);
  if (at === -1) return undefined;
  return at > header.indexOf(titleField) ? partsBehindNames(rows) : partsOfRows(rows);
};

const underParts = (told: readonly Headed[], parts: readonly RowOfPart[]): Headed[] => {
  let next = 0;
  return told.map((one): Headed => {
    const row = one.type === 'item' ? parts[next++] : undefined;
    return row
      ? { ...one, line: { ...one.line, text: row.text }, heading: row.part || one.heading }
      : one;
  });
};

/** A row whose cells ran together, without the part of the list that it began or went on with; '' where none stands there. */
type RowOfPart = { part: string; text: string };

/** What fields of work are called in plans. */
const FIELDS: readonly string[] = (
  'kinh te|van hoa|xa hoi|van hoa xa hoi|kinh te xa hoi|cai cach hanh chinh|an ninh|quoc phong|quoc phong an ninh|an ninh quoc phong|' +
  'an ninh trat tu|trat tu an toan xa hoi|moi truong|tai nguyen moi truong|tai nguyen va moi truong|xay dung dang|xay dung he thong chinh tri|' +
  'giao duc|giao duc va dao tao|y te|do thi|quan ly do thi|trat tu do thi|nong nghiep|nong thon moi|chuyen doi so|du lich|thuong mai|' +
  'dich vu|cong nghiep|dan van|an sinh xa hoi|lao dong|tu phap|khoa hoc cong nghe|thong tin truyen thong|the duc the thao|noi vu|thi dua khen thuong'
).split('|');
const KNOWN: ReadonlySet<string> = new Set(FIELDS);

/**
 * Tells the part of each row of a table that has lost its tabs and has a column for it: words that several rows begin with
 * or that name a field of work, before a word with a capital. A row that has none belongs to the part above it.
 */
const partsOfRows = (rows: readonly string[]): RowOfPart[] => {
  const beginnings = rows.map(beginningsOf);
  const counts = new Map<string, number>();
  for (const one of beginnings.flat()) counts.set(one, (counts.get(one) ?? 0) + 1);
  let part = '';
  return rows.map((row, at) => {
    const own = beginnings[at] ?? [];
    const found =
      own.findLast((one) => KNOWN.has(fieldKey(one))) ??
      own.findLast((one) => (counts.get(one) ?? 0) > 1);
    // Words with a capital that nobody knows may name a part as well.
    part = found ?? (own.length === 0 ? part : '');
    return { part, text: found === undefined ? row : row.slice(found.length).trim() };
  });
};

/** The same where the part stands behind the name: only a field of work is known there. */
const partsBehindNames = (rows: readonly string[]): RowOfPart[] =>
  rows.map((row) => {
    const words = row.split(' ');
    const found = words
      .flatMap((_, from) => (from === 0 ? [] : fieldsFrom(words, from)))
      .toSorted((a, b) => b.part.length - a.part.length)[0];
    return found ?? { part: '', text: row };
  });

const fieldsFrom = (words: readonly string[], from: number): RowOfPart[] =>
  Array.from({ length: LONGEST }, (_, length) => from + length + 1).flatMap((to) => {
    const part = words.slice(from, to).join(' ');
    const isField =
      to <= words.length && /^\p{Lu}.*\p{L}$/u.test(part) && KNOWN.has(fieldKey(part));
    const text = [...words.slice(0, from), ...words.slice(to)].join(' ');
    return isField ? [{ part, text }] : [];
  });

/** Whether all rows begin with a field of work, and some with the same one. */
const areOfFields = (rows: readonly string[]): boolean => {
  const fields = rows.map((row) => beginningsOf(row).findLast((one) => KNOWN.has(fieldKey(one))));
  return (
    rows.length > 2 &&
    fields.every((field) => field !== undefined) &&
    new Set(fields).size < fields.length
  );
};

/** A dash, an "và" or a comma between two fields makes them one. */
const fieldKey = (words: string): string =>
  searchKey(words)
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

/** What stands before each word with a capital that is no abbreviation, the shortest first. */
const beginningsOf = (row: string): string[] => {
  const words = row.split(' ');
  return words.slice(0, LONGEST + 1).flatMap((word, at) => {
    const isPlain = words.slice(0, at).every((one) => !/\d/.test(one));
    const isBegun =
      at > 0 && isPlain && /^\p{Lu}\p{Ll}/u.test(word) && /\p{L}$/u.test(words[at - 1] ?? '');
    return isBegun ? [words.slice(0, at).join(' ')] : [];
  });
};

const LONGEST = 8;
