import type { FoundList } from '../forms/forms.ts';
import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import type { OutlineList } from './headings.ts';
import { type SectionEntry, placeOf } from './sections.ts';
import { type NamedTable, namedTable } from './table-columns.ts';

/** Rows of tables that name the columns of a list, and the lines below its headings. */
export const listsIn = (
  list: OutlineList,
  entries: readonly SectionEntry[],
  year: number,
): FoundList[] => {
  const tables = entries.flatMap((entry) => tableOf(list, entry, year));
  const lines = entries.filter((entry) => entry.subject === list.group && entry.type === 'line');
  // Where a table says all, the lines around it say what it is.
  return tables.length > 0 || !list.hasLines ? tables : linesOf(list, lines, year);
};

const tableOf = (list: OutlineList, entry: SectionEntry, year: number): FoundList[] => {
  if (entry.type !== 'table') return [];
  const table = namedTable(entry.table, list.columns, year);
  const enough = entry.subject === list.group ? 2 : list.enough;
  if (!table || !isTold(list, table, enough)) return [];
  const columns = list.columns.filter(({ field }) => table.at.has(field));
  const at = columns.map(({ field }) => table.at.get(field) ?? 0);
  const value = columns.findIndex(({ isYearly }) => isYearly);
  const rows = table.rows.flatMap((row) => rowOf(row, at, value === -1 ? undefined : value));
  if (rows.length === 0) return [];
  const header = columns.map(({ label }) => label).join('\t');
  const { group } = list;
  return [{ group, lines: [header, ...rows], where: placeOf(entry.path), isSure: table.isSure }];
};

/** Whether it has the names of the items, what is to be reached, and as many columns as tell it. */
const isTold = ({ columns }: OutlineList, { at }: NamedTable, enough: number): boolean =>
  at.size >= enough &&
  columns.every(({ field, isYearly }, n) => at.has(field) || (n > 0 && !isYearly));

/** A row with its amount, or with anything beside its name; rows that only name a part of the table have none. */
const rowOf = (
  row: readonly string[],
  at: readonly number[],
  needed: number | undefined,
): string[] => {
  const cells = at.map((column) => cleanLine(row[column] ?? '').replaceAll('\t', ' '));
  const [title = '', ...values] = cells;
  const said = needed === undefined ? values.join('') : (cells[needed] ?? '');
  return title === '' || said === '' ? [] : [cells.join('\t')];
};

const linesOf = (
  { group }: OutlineList,
  entries: readonly SectionEntry[],
  year: number,
): FoundList[] => {
  const found = entries.flatMap((entry) =>
    entry.type === 'line'
      ? partsOf(entry.line.words).map((words) => ({
          words,
          where: placeOf(entry.path),
          isSure: !isOfYear(words, year - 1),
        }))
      : [],
  );
  const kinds = [...new Set(found.map(({ where, isSure }) => `${Number(isSure)} ${where}`))];
  return kinds.map((kind) => {
    const [isSure, where] = [kind.startsWith('1'), kind.slice(2)];
    const own = found.filter((one) => one.where === where && one.isSure === isSure);
    return { group, where, isSure, lines: own.map(({ words }) => words) };
  });
};

/** What was reached in that year may stand beside what is to be; what is compared with it may not be meant. */
const isOfYear = (words: string, year: number): boolean =>
  searchKey(words)
    .replaceAll(/so voi (?:cung ky )?(?:nam )?\d{4}/g, '')
    .includes(String(year));

/** Several amounts on one line are several; what has none introduces those that follow. */
const partsOf = (line: string): string[] => {
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
  /\d/.test(part.replaceAll(/(?:năm )?(?:19|20)\d\d(?:[-–]20\d\d)?/gu, '')) ||
  /^khong (?:co|de|xay ra) /.test(searchKey(part));
