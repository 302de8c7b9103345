import type { FoundAnswer } from '../forms/forms.ts';
import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import type { DocumentOutline, FigureColumn, OutlineFigures } from './headings.ts';
import { headingKey } from './label.ts';
import { placeOf, type SectionEntry } from './sections.ts';

/** A number in a table, by the field that it answers. */
type Figure = { field: string; number: string; words: string; where: string };

/** Numbers of tables whose rows and columns together name a field; what several rows say is added up and confirmed. */
export const figuresIn = (
  { figures }: Pick<DocumentOutline, 'figures'>,
  entries: readonly SectionEntry[],
  year: number,
): FoundAnswer[] => {
  if (!figures) return [];
  const all = entries.flatMap((entry) =>
    entry.type === 'table'
      ? inTable(figures, ofYear(entry.table.rows, year), placeOf(entry.path))
      : [],
  );
  const fields = [...new Set(all.map(({ field }) => field))];
  return fields.map((field) => answerOf(all.filter((one) => one.field === field)));
};

/** Headings of other years say nothing of this one, and name no column. */
const ofYear = (rows: Rows, year: number): Rows =>
  rows.map((row, at) =>
    at < LAST_HEADER + 1 ? row.map((cell) => (isOfOther(cell, year) ? OTHER_YEAR : cell)) : row,
  );

const isOfOther = (cell: string, year: number): boolean => {
  const years = cell.match(/\b20\d\d\b/g) ?? [];
  return years.length === 1 && years[0] !== String(year) && cell.length <= LONGEST_HEADING;
};

const OTHER_YEAR = '…';
const LONGEST_HEADING = 40;

const answerOf = (figures: readonly Figure[]): FoundAnswer => {
  const [first] = figures;
  const counted = figures.filter(({ number }) => valueOf(number) !== 0);
  const sum = figures.reduce((all, { number }) => all + valueOf(number), 0);
  return {
    field: first?.field ?? '',
    words: figures.length === 1 ? (first?.number ?? '') : String(sum),
    said: figures.map(({ words }) => words).join('\n'),
    where: first?.where ?? '',
    isSure: counted.length <= 1,
  };
};

/** Dots part thousands. */
const valueOf = (number: string): number => Number(number.replaceAll('.', ''));

type Rows = readonly (readonly string[])[];

type Known = FigureColumn & { at: number };

const inTable = (figures: OutlineFigures, rows: Rows, where: string): Figure[] => {
  const crossed = crossedIn(figures, rows);
  return crossed.length > 0
    ? crossed.map((one) => Object.assign({ where }, one))
    : figuresOf(figures, rows, where);
};

const figuresOf = (figures: OutlineFigures, rows: Rows, where: string): Figure[] => {
  const headed = headerOf(figures, rows);
  if (!headed) return [];
  const { columns, body } = headed;
  const found: Figure[] = [];
  let scope: string | undefined;
  for (const row of body) {
    const name = nameOf(row, columns);
    const own = scopeIn(figures, name);
    const code = codeIn(figures, name);
    if (code === undefined) {
      // "A. Tập thể" stands above those that follow.
      if (own !== undefined && !hasNumber(row, columns)) scope = own;
      continue;
    }
    for (const column of columns) {
      const figure = figureIn(row, column, { code, scope: column.scope ?? own ?? scope });
      if (figure) found.push({ ...figure, where });
    }
  }
  return found;
};

/** Awards that are columns, for whom they are rows. */
const crossedIn = (figures: OutlineFigures, rows: Rows): Omit<Figure, 'where'>[] => {
  const { crossed } = figures;
  const from = rows.slice(0, LAST_HEADER).findIndex((row) => codesOf(figures, row).length > 1);
  const columns = codesOf(figures, rows[from] ?? []);
  if (crossed === undefined || columns.length === 0) return [];
  return rows.slice(from + 1).flatMap((row) => {
    const name = nameOf(row, columns);
    const scope = scopeIn(figures, name);
    return scope === undefined || codeIn(figures, name) !== undefined
      ? []
      : columns.flatMap(
          ({ at, code }) =>
            figureIn(row, { names: [], prefix: crossed, at }, { code, scope }) ?? [],
        );
  });
};

const codesOf = (figures: OutlineFigures, row: readonly string[]): { code: string; at: number }[] =>
  row.flatMap((cell, at) => {
    const code = codeIn(figures, headingKey(cell));
    return code === undefined ? [] : [{ code, at }];
  });

/** The columns that a heading of one row or of two names, and the rows below it. */
const headerOf = (
  figures: OutlineFigures,
  rows: Rows,
): { columns: readonly Known[]; body: Rows } | undefined => {
  const from = rows.slice(0, LAST_HEADER).findIndex((row) => columnsOf(figures, row).length > 0);
  const header = rows[from];
  if (!header) return undefined;
  const below = rows[from + 1] ?? [];
  const isInTwo =
    columnsOf(figures, below).length > 1 &&
    header.some((cell, at) => cell === '' && (below[at] ?? '') !== '');
  return isInTwo
    ? { columns: columnsInTwo(figures, header, below), body: rows.slice(from + 2) }
    : { columns: columnsOf(figures, header), body: rows.slice(from + 1) };
};

/** Titles may stand above. */
const LAST_HEADER = 3;

const columnsOf = (figures: OutlineFigures, row: readonly string[]): Known[] =>
  row.flatMap((cell, at) => {
    const column = columnCalled(figures, cell);
    return column ? [{ ...column, at }] : [];
  });

const columnCalled = ({ columns }: OutlineFigures, cell: string): FigureColumn | undefined => {
  const key = headingKey(cell);
  return columns.find(({ names }) => names.some((name) => `${key} `.startsWith(`${name} `)));
};

/** "Tập thể" above "Đề nghị" and "Được tặng", or the other way round: whom it is of, and what of it. */
const columnsInTwo = (
  figures: OutlineFigures,
  header: readonly string[],
  below: readonly string[],
): Known[] => {
  let wide = '';
  return header.flatMap((cell, at): Known[] => {
    if (cell !== '') wide = cell;
    const own = below[at] ?? '';
    const top = columnCalled(figures, wide);
    if (own === '' || own === cell) return top && cell !== '' ? [{ ...top, at }] : [];
    const column = columnCalled(figures, own);
    return column ? [{ ...together(column, top), at }] : [];
  });
};

const together = (own: FigureColumn, above: FigureColumn | undefined): FigureColumn => {
  const { prefix } = own.scope === undefined || !above ? own : above;
  const scope = own.scope ?? above?.scope;
  return { names: [], prefix, ...(scope === undefined ? {} : { scope }) };
};

/** The first cell in words that is no number of a row. */
const nameOf = (row: readonly string[], columns: readonly { at: number }[]): string => {
  const first = Math.min(...columns.map(({ at }) => at));
  const cell = row.slice(0, first).find((one) => /\p{L}{2}/u.test(one));
  return searchKey(cell ?? '')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
};

const hasNumber = (row: readonly string[], columns: readonly Known[]): boolean =>
  columns.some(({ at }) => /\d/.test(row[at] ?? ''));

/** The longest of the words that it holds. */
const codeIn = ({ rows }: OutlineFigures, name: string): string | undefined =>
  rows
    .flatMap(({ code, words }) => words.map((word) => ({ code, word })))
    .filter(({ word }) => ` ${name} `.includes(` ${word} `))
    .toSorted((a, b) => b.word.length - a.word.length)[0]?.code;

const scopeIn = ({ scopes }: OutlineFigures, name: string): string | undefined =>
  scopes.find(({ words }) => words.some((word) => ` ${name} `.includes(` ${word} `)))?.code;

const figureIn = (
  row: readonly string[],
  { at, prefix }: Known,
  { code, scope }: { code: string; scope: string | undefined },
): Omit<Figure, 'where'> | undefined => {
  const cell = withoutWhole(cleanLine(row[at] ?? '').replace(COUNTED, ''));
  if (prefix === null || !/^\d{1,3}(?:\.\d{3})*$|^\d+$/.test(cell)) return undefined;
  if (code.includes(SCOPE) && scope === undefined) return undefined;
  const words = row.filter((one) => one !== '').join('; ');
  const field = `${prefix}${code.replace(SCOPE, scope ?? '')}`;
  return { field, number: cell.replace(/^0+(?=\d)/, ''), words };
};

/** `07 đ/c`, `06 tập thể`: whom the number counts. */
const COUNTED = / (?:người|đồng chí|đ\/c|tập thể|cá nhân|đơn vị|trường hợp|sáng kiến)$/iu;

/** `128/142`: so many of all. */
const withoutWhole = (cell: string): string => {
  const [, part = '', whole = ''] = /^(\d{1,6}) ?\/ ?(\d{1,6})$/.exec(cell) ?? [];
  return part !== '' && Number(part) <= Number(whole) ? part : cell;
};

/** Stands in a code for whom it is of. */
const SCOPE = '*';
