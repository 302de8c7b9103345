import { cleanLine, hasOneOf } from '../../shared/vietnamese-text.ts';
import { eachMeasure, goesOn, holdsSeveral } from '../reading/each-measure.ts';
import { type Headed, headingText, withHeadings } from '../reading/list-headings.ts';
import { type ListLine, listLines } from '../reading/list-lines.ts';
import { withPartsApart } from '../reading/lost-parts.ts';
import { headedByOptions } from '../reading/option-headings.ts';
import {
  cellsByValue,
  hasSeveralNumbers,
  type Columns,
  separatorOf,
  type Splitting,
} from '../reading/split-line.ts';
import type { GroupField } from '../schema/form.ts';
import { cutByPlace, cutClauses } from './cut-clauses.ts';
import { type Cut, cutMeasure, cutRow, type Reductions } from './cut-line.ts';
import { pointsTable } from './cut-points.ts';
import { type HeadedTable, tablesIn } from './headed-tables.ts';
import type { TableLine } from './table-line.ts';

/** The lines in each of the ways in which the columns of a table may be laid out. */
export const layoutsOf = (
  splitting: Splitting,
  raw: string,
  reductions: Reductions,
): TableLine[][] => {
  const { group } = splitting;
  if (group.points) return [pointsTable(group, group.points, raw)];
  const tables = tablesIn(splitting, linesOf(splitting, raw)).map((table) =>
    layoutsOfTable(splitting, table, reductions),
  );
  const most = Math.max(...tables.map(({ length }) => length));
  return Array.from({ length: most }, (_, n) =>
    tables.flatMap((layouts) => layouts[Math.min(n, layouts.length - 1)] ?? []),
  );
};

const layoutsOfTable = (
  splitting: Splitting,
  { carried, above, header, below }: HeadedTable,
  reductions: Reductions,
): TableLine[][] => {
  const { group } = splitting;
  const lines = withoutNumbers(below, {
    isTable: header !== undefined,
    hasAmounts: group.measure !== undefined,
  });
  const told = headedOf(splitting, { above: [...carried, ...above], lines });
  const rows = told.flatMap(({ type, line }) => (type === 'item' ? [line.text] : []));
  const separator = separatorOf(rows, group);
  const { headed, layouts } = withPartsApart(group, { told, rows, header, separator });
  const inCells = header && separator;
  return layouts.map((columns) => {
    const cutting = { ...splitting, columns, separator, reductions };
    const table = headed.map((one): TableLine => {
      const { type, line } = one;
      if (type === 'item') return rowOf(cutting, one, { header, inCells });
      return { type, line: type === 'heading' ? headingText(line) : line.text };
    });
    return (inCells ? filledDown(group, table) : table).slice(carried.length);
  });
};

/** The part that rows stand in is written once, beside the first of them. */
const filledDown = (group: GroupField, table: readonly TableLine[]): TableLine[] => {
  const { heading = '' } = group.measure ?? {};
  let part = '';
  return table.map((line): TableLine => {
    if (line.type !== 'row') return line;
    const { columns, cells } = line.cut;
    part = cells[columns.indexOf(heading)] || part;
    return { ...line, cut: under({ group }, part, line.cut) };
  });
};

type Table = { header: Columns | undefined; inCells: string | undefined };

const rowOf = (cutting: Cutting, { line, heading }: Headed, { header, inCells }: Table) => {
  const { group } = cutting;
  const said = wordsOfLine(cutting, line, inCells);
  const cut =
    (said && saysOther(group, said, heading)
      ? wordsOfLine(withoutChoice(cutting), line, inCells)
      : said) ??
    (heading === '' || inCells ? undefined : cutByPlace(cutting, line.text)) ??
    (header || !holdsSeveral(cutting, line.text)
      ? cutLine(cutting, line.text)
      : { columns: [group.titleField], cells: [cleanLine(line.text)] });
  return {
    type: 'row' as const,
    line: line.text,
    cut: {
      ...under(cutting, heading, toNothing(group, cut)),
      ...(line.isPart ? { isPart: true as const } : {}),
    },
  };
};

/** Below a heading that says what all are proposed for, another award is one that somebody has. */
const saysOther = ({ clauses }: GroupField, { known = [] }: Cut, heading: string): boolean =>
  heading !== '' &&
  known.some(({ field, value }) => field === clauses?.heading && value !== heading);

/** The list without what its headings say. */
const withoutChoice = <Own extends Splitting>(splitting: Own): Own => {
  const { clauses, ...group } = splitting.group;
  if (!clauses) return splitting;
  const choices = (clauses.choices ?? []).filter(({ field }) => field !== clauses.heading);
  return { ...splitting, group: { ...group, clauses: { ...clauses, choices } } };
};

const linesOf = (splitting: Splitting, raw: string): ListLine[] =>
  listLines(raw).flatMap((line): ListLine[] => {
    const { parts, isTold } = eachMeasure(splitting, line.text);
    if (parts.length === 1) return [line];
    const { mark } = line;
    return parts.map((text) =>
      isTold ? { mark, text, whole: text, isPart: true } : { mark, text, whole: text },
    );
  });

/**
 * In a list of amounts a line without one may be what a part of it is called; above the names of the columns it is
 * an office or a title.
 */
const headedOf = (
  splitting: Splitting,
  { above, lines }: { above: readonly ListLine[]; lines: readonly ListLine[] },
): Headed[] => {
  const { measure } = splitting.group;
  if (!measure) return headedByOptions(splitting.group, lines, above);
  const isSaid = ({ text }: ListLine): boolean => cutMeasure(splitting, text, 'to') !== undefined;
  const isFrame = (line: ListLine): boolean => line.mark === 'none' && !isSaid(line);
  const frame = above.filter(isFrame);
  const told = withHeadings([...above.filter((line) => !isFrame(line)), ...lines], isSaid);
  return [...frame.map((line): Headed => ({ line, type: 'columns', heading: '' })), ...told];
};

/** What a line says by its words, unless it is one of a table whose columns have names. */
const wordsOfLine = (
  splitting: Splitting,
  { text }: ListLine,
  inCells: string | undefined,
): Cut | undefined =>
  inCells !== undefined && text.includes(inCells) ? undefined : cutClauses(splitting, text);

type Cutting = Splitting & {
  columns: Columns;
  separator: string | undefined;
  reductions: Reductions;
};

const cutLine = ({ columns, separator, reductions, ...splitting }: Cutting, line: string): Cut => {
  if (separator !== undefined && line.includes(separator) && !goesOn(splitting, line)) {
    const cells = line.split(separator).map(cleanLine);
    return cutRow(splitting, { columns, cells }, reductions);
  }
  const cells = () => cellsByValue(splitting, columns, line);
  const { value } = splitting.group.measure ?? {};
  // No sentence has last year's numbers as well.
  if (hasSeveralNumbers(splitting.group, columns) && columns.includes(value)) {
    const row = cells();
    if (row.length > 1 && row[columns.indexOf(value)] !== '')
      return cutRow(splitting, { columns, cells: row }, reductions);
  }
  return (
    cutMeasure(splitting, line, reductions) ??
    cutRow(splitting, { columns, cells: cells() }, reductions)
  );
};

/** What nobody wants more of, and is to be nothing: "Hộ nghèo | hộ | 0". */
const toNothing = ({ titleField, measure }: GroupField, cut: Cut): Cut => {
  const { columns, cells, known = [] } = cut;
  const cellOf = (field: string): string => cells[columns.indexOf(field)] ?? '';
  if (!measure || !/^0+(?:[.,]0+)?%?$/.test(cellOf(measure.value).trim())) return cut;
  const { field, down, ends } = measure.way;
  const isSaid = cellOf(field) !== '' || known.some((one) => one.field === field);
  return isSaid || !hasOneOf(cellOf(titleField), ends)
    ? cut
    : { ...cut, known: [...known, { field, value: down }] };
};

/** The heading above it is an answer of the row as well. */
const under = ({ group }: Pick<Splitting, 'group'>, heading: string, cut: Cut): Cut => {
  const field = group.measure?.heading ?? group.clauses?.heading;
  if (field === undefined || heading === '') return cut;
  const { columns, cells, known = [] } = cut;
  const isSaid =
    known.some((one) => one.field === field) || (cells[columns.indexOf(field)] ?? '') !== '';
  return isSaid ? cut : { ...cut, known: [...known, { field, value: heading }] };
};

const RUNNING = /^\s*(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?(?: *[\t|;] *| +)(?=\D)/u;

/** Tables often begin with a column of running numbers, which may begin anew under each heading. */
const withoutNumbers = (
  lines: readonly ListLine[],
  { isTable, hasAmounts }: { isTable: boolean; hasAmounts: boolean },
): ListLine[] => {
  const found = lines.map(({ text }) => RUNNING.exec(text));
  const numbers = found.flatMap((one) => (one?.[1] ? [Number.parseInt(one[1], 10)] : []));
  const isRunning = numbers.every((number, at) => {
    const before = numbers[at - 1] ?? number - 1;
    return number === before + 1 || number === before || number === 1;
  });
  // "1 mô hình" has an amount and no number of its own.
  const hasMore = lines.every(({ text }, at) => {
    const [running = ''] = found[at] ?? [];
    return (
      !hasAmounts ||
      running === '' ||
      /[\t|;]/.test(running) ||
      /\d/.test(text.slice(running.length))
    );
  });
  const isLater = numbers.length > 2 && numbers.length >= lines.length - 1;
  const isNumbered = isTable || ((numbers[0] === 1 || isLater) && hasMore && numbers.length > 1);
  if (!isRunning || !isNumbered) return [...lines];
  return lines.map((line, at) => {
    const length = found[at]?.[0].length;
    return length === undefined
      ? line
      : {
          ...line,
          mark: line.mark === 'none' ? ('number' as const) : line.mark,
          text: line.text.slice(length),
        };
  });
};
