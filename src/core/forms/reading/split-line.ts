import { yearOfPeriod } from '../../shared/period.ts';
import { cleanLine, searchKey } from '../../shared/vietnamese-text.ts';
import type { Form, GroupField, ItemField } from '../schema/form.ts';
import { itemPath } from '../schema/path.ts';
import { labelOf } from '../schema/text-keys.ts';
import { parse } from './parse.ts';
import type { ReadingEnv } from './reading-env.ts';
import { COMMON_UNITS, mayBeUnit } from './unit-words.ts';

/** Fields by column; undefined for a column that is none of them. */
export type Columns = readonly (string | undefined)[];

export type Splitting = { form: Form; group: GroupField; env: ReadingEnv };

/**
 * What parts the cells of pasted rows. Telegram makes a space of every tab, so that rows of a
 * spreadsheet mostly arrive without any: undefined then, and their cells are told by their values.
 */
export const separatorOf = (
  lines: readonly string[],
  { partedBy = [] }: Pick<GroupField, 'partedBy'> = {},
): string | undefined => {
  // A heading between rows has none.
  const rows = lines.some((line) => /\d/.test(line))
    ? lines.filter((line) => /\d/.test(line))
    : lines;
  return ['\t', '|', ';', ...partedBy].find((mark) => rows.every((line) => line.includes(mark)));
};

/** The fields that a first row names by their labels; undefined when it is no such row. */
export const headerOf = (splitting: Splitting, line: string): Columns | undefined => {
  const labels = labelsOf(splitting);
  const named = headerCells(splitting, labels, line);
  if (named.filter((id) => id !== undefined && id !== '').length > 1)
    return named.includes(splitting.group.titleField) ? named : undefined;
  const columns: (string | undefined)[] = [];
  let rest = headingKey(withYearsNamed(splitting, line)).replace(/^(?:stt|tt|no) /, '');
  while (rest !== '') {
    const next = labels.find(({ label }) => `${rest} `.startsWith(`${label} `));
    if (!next) return undefined;
    columns.push(columns.includes(next.id) ? undefined : next.id);
    rest = rest.slice(next.label.length).trim();
  }
  return columns.includes(splitting.group.titleField) ? columns : undefined;
};

type Label = { id: string; label: string };

/** What the cells of a row are called, where they stand apart; a column nobody asks for has no name. */
const headerCells = (
  splitting: Splitting,
  labels: readonly Label[],
  line: string,
): (string | undefined)[] => {
  const mark = ['\t', '|', ';'].find((one) => line.includes(one));
  if (mark === undefined) return [];
  const cells = line.split(mark).map((cell) => withYearsNamed(splitting, cell));
  const wanted = /^(?:stt|tt|no)$/.test(headingKey(cells[0] ?? '')) ? cells.slice(1) : cells;
  const found = wanted.map((cell) => labels.find(({ label }) => label === headingKey(cell))?.id);
  const value = splitting.group.measure?.value;
  const own = wanted.findIndex(
    (cell, at) => found[at] === value && cell.includes(String(yearOfPeriod(splitting.env.period))),
  );
  return found.map((id, at) => {
    // Of several years the one that is planned counts.
    if (own !== -1 && id === value) return at === own ? id : '';
    return id === '' || found.indexOf(id) === at ? id : undefined;
  });
};

/** "Năm 2026", "Năm 2027" by themselves: what was done before, and what is planned. */
const withYearsNamed = ({ group, env }: Splitting, words: string): string => {
  const year = yearOfPeriod(env.period);
  if (!group.measure) return words;
  const key = searchKey(words).trim();
  const [, alone] = /^(?:nam )?(20\d\d)$/.exec(key) ?? [];
  if (alone !== undefined) return `${Number(alone) < year ? 'Thực hiện' : 'Kế hoạch'} ${alone}`;
  return key.replace(` nam ${year - 1} nam ${year}`, ' thuc hien ke hoach');
};

/** A year says whose column it is, no more: `Kế hoạch năm 2027` is `Kế hoạch`. */
const headingKey = (line: string): string =>
  searchKey(
    searchKey(line)
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .replaceAll(/ (?:nam )?(?:19|20)\d\d(?= |$)/g, ' '),
  );

/** Whether a line names columns, or a part of the list, and is nothing of the list itself. */
export const isHeading = (line: string): boolean =>
  /^\s*(?:[IVX]{1,5}|[A-H])\s?[.)]\s/u.test(line) || namesColumns(line);

/** Whether a line names the columns of a table. */
export const namesColumns = (line: string): boolean =>
  /^(?:stt|tt) .*\b(?:dvt|don vi tinh|chi tieu|noi dung|ho va ten|ho ten|ten|danh hieu)\b/.test(
    headingKey(line),
  );

/** What a column is called that says in which part of a list of amounts a row stands. */
const PART_NAMES = ['linh vuc', 'nhom chi tieu', 'nhom', 'mang cong tac'];

/** The longest first: one label may begin another. */
const labelsOf = ({ form, group, env }: Splitting): Label[] =>
  [
    ...group.fields.flatMap((field) =>
      env
        .wordings(labelOf(form, field, group))
        .map((words) => ({ id: field.id, label: searchKey(words) })),
    ),
    ...(group.measure
      ? PART_NAMES.map((label) => ({ id: group.measure?.heading ?? '', label }))
      : []),
    ...(group.headings ?? []).flatMap(({ field, names }) =>
      names.map((label) => ({ id: field, label })),
    ),
  ].toSorted((a, b) => b.label.length - a.label.length);

/** Last year's numbers stand beside those of this year. */
export const hasSeveralNumbers = ({ fields }: GroupField, columns: Columns): boolean =>
  fields.filter(({ id, type }) => type === 'decimal' && columns.includes(id)).length > 1;

/** The cells of a row in the order of the columns, the title first; the line itself if it has none. */
export const cellsByValue = (splitting: Splitting, columns: Columns, line: string): string[] => {
  const words = cleanLine(line).split(' ');
  const fields = columns
    .slice(1)
    .map((id) => splitting.group.fields.find((field) => field.id === id));
  if (columns[0] !== splitting.group.titleField) return [line];
  // The cells stand at the end of a row, a few words each: a longer rest is all title.
  const first = Math.max(1, words.length - fields.length * LONGEST_CELL);
  const titles = Array.from({ length: words.length - first }, (_, at) => first + at);
  const takesUnits = hasSeveralNumbers(splitting.group, columns);
  const split =
    (takesWords: boolean) =>
    (length: number): string[][] => {
      const matching = { ...splitting, takesWords, takesUnits };
      const cells = matchCells(matching, fields, words.slice(length));
      return cells && isEvident(cells) ? [[words.slice(0, length).join(' '), ...cells]] : [];
    };
  // Words that no list knows are more likely part of the name than a unit of their own.
  const surest =
    titles.flatMap(split(false))[0] ??
    titles
      .toReversed()
      .flatMap(split(true))
      .toSorted((a, b) => filledIn(b) - filledIn(a))[0];
  return surest ?? [line];
};

/** Words of a cell that is told by its value. */
const LONGEST_CELL = 3;

/** What may be the words for "other" of a choice: any, or those of units that plans use. */
type Matching = Splitting & { takesWords: boolean; takesUnits: boolean };

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;

/** A number alone may belong to the name ("năm 2027"); with a unit or another value it does not. */
const isEvident = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  const numbers = filled.filter((cell) => /\d/.test(cell));
  return numbers.length > 0 && (filled.length > 1 || filled.join('').endsWith('%'));
};

type Fields = readonly (ItemField | undefined)[];

/** Cells that take up all words, fields in their order, some left out. */
const matchCells = (
  matching: Matching,
  fields: Fields,
  words: readonly string[],
): string[] | undefined => {
  if (words.length === 0) return fields.map(() => '');
  if (fields.length === 0) return undefined;
  return takeCell(matching, fields, words) ?? leaveCell(matching, fields, words);
};

const takeCell = (
  matching: Matching,
  [field, ...rest]: Fields,
  words: readonly string[],
): string[] | undefined => {
  for (let length = 1; length <= Math.min(LONGEST_CELL, words.length); length += 1) {
    const text = words.slice(0, length).join(' ');
    const isTaken = field !== undefined && isCell(matching, field, text);
    const cells = isTaken ? matchCells(matching, rest, words.slice(length)) : undefined;
    if (cells) return [text, ...cells];
  }
  return undefined;
};

const leaveCell = (
  matching: Matching,
  fields: Fields,
  words: readonly string[],
): string[] | undefined => {
  const cells = matchCells(matching, fields.slice(1), words);
  return cells && ['', ...cells];
};

/** `≥93`, `giảm 5%` */
const IS_AIM = /^(?:[<>≤≥]=? ?|(?:giảm|tăng) )\d[\d.,]*%?$/iu;

const isCell = (matching: Matching, field: ItemField, text: string): boolean => {
  const { form, group, env, takesUnits } = matching;
  if (field.type === 'text' || !isPlainChoice(field, text)) return false;
  if (takesUnits && field.id === group.measure?.value && IS_AIM.test(text)) return true;
  const path = itemPath(group.id, 'row', field.id);
  const reading = parse({ form, path, field, group, key: 'row' }, text, env);
  // A number among other words may belong to the name: "02 lớp", "năm 2027".
  if (reading.type === 'unsure') return reading.reason !== 'read-as';
  if (reading.type === 'value') return true;
  return isOther(matching, field, text);
};

const isOther = ({ takesWords, takesUnits }: Matching, field: ItemField, text: string): boolean => {
  if (field.type !== 'choice' || field.other === undefined) return false;
  return takesWords ? mayBeUnit(text) : takesUnits && COMMON_UNITS.includes(searchKey(text));
};

/** In a table a number is a value, never the place of an option in a list that nobody sees. */
export const isPlainChoice = (field: ItemField, text: string): boolean =>
  field.type !== 'choice' ||
  !/^\d+\.?$/.test(text) ||
  field.options.some(({ code }) => code === text);
