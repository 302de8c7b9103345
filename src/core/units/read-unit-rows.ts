import { dashed, say, type TextRef } from '../shared/text-ref.ts';
import { cleanLine } from '../shared/vietnamese-text.ts';
import {
  calendarProfileOf,
  clusterKindOf,
  clusterRoleOf,
  columnOf,
  type ImportColumn,
  requiredColumns,
  unitTypeOf,
} from './import-columns.ts';
import {
  readCode,
  readCodes,
  type Read,
  readDate,
  readWord,
  readWords,
  readYear,
} from './read-cell.ts';
import { SeenRows } from './seen-rows.ts';
import { SHORT_NAME_LENGTH } from './short-name.ts';
import { readTags } from './tags.ts';
import type { RowCluster, UnitRow } from './unit-row.ts';
import { type BadRow, isBrokenCell, type UnitsTable } from './units-table.ts';

const NAME_LENGTH = 200;

export type ReadRows = {
  rows: UnitRow[];
  badRows: BadRow[];
  /** Codes of all rows, also of bad ones: those units are in the file. */
  codes: ReadonlySet<string>;
  /** Headings that mean nothing here, so that a misspelt one is noticed. */
  ignoredColumns: string[];
  /** How many rows say nothing in a column that the file has; columns that are full are left out. */
  emptyCells: EmptyCells[];
  /** Whether the file itself says of which years its clusters are. */
  namesYears: boolean;
};

export type EmptyCells = { column: string; count: number };

/** Checks a table cell by cell. `year` is that of the clusters where a row names none. */
export const readUnitRows = (table: UnitsTable, year: number): ReadRows => {
  const heading = readHeading(table);
  const read: ReadRows = {
    rows: [],
    badRows: heading.badRows,
    codes: new Set(),
    ignoredColumns: heading.ignored,
    emptyCells: countEmpty(table, heading),
    namesYears: heading.positions.has('year'),
  };
  if (heading.badRows.length > 0) return read;
  const seen = new SeenRows((column) => titleOf(heading, column));
  for (const { number, cells } of table.rows) {
    if (cells.every((cell) => cleanLine(cell) === '')) continue;
    const row = readRow({ number, cells, heading, year });
    const problems = [...row.problems, ...seen.problemsOf(row.unit)];
    read.badRows.push(...problems);
    if (problems.length === 0 && row.unit.code !== '') read.rows.push(row.unit);
  }
  return { ...read, codes: seen.codes() };
};

/** Rows that are blank as a whole are none. */
const countEmpty = ({ rows }: UnitsTable, { positions, titles }: Heading): EmptyCells[] => {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cleanLine(cell) !== ''));
  return [...positions].flatMap(([column, position]) => {
    const count = filled.filter(({ cells }) => cleanLine(cells[position] ?? '') === '').length;
    return count === 0 ? [] : [{ column: titles.get(column) ?? column, count }];
  });
};

type Heading = {
  positions: ReadonlyMap<ImportColumn, number>;
  titles: ReadonlyMap<ImportColumn, string>;
  ignored: string[];
  badRows: BadRow[];
};

const readHeading = ({ header, headerRow: row = 1 }: UnitsTable): Heading => {
  const positions = new Map<ImportColumn, number>();
  const titles = new Map<ImportColumn, string>();
  const ignored: string[] = [];
  const badRows: BadRow[] = [];
  header.map(cleanLine).forEach((title, position) => {
    const column = columnOf(title);
    if (column === undefined) {
      if (title !== '') ignored.push(title);
    } else if (positions.has(column)) {
      badRows.push({ row, column: title, reason: say('units-bad-column-twice') });
    } else {
      positions.set(column, position);
      titles.set(column, title);
    }
  });
  for (const column of requiredColumns)
    if (!positions.has(column))
      badRows.push({ row, column: nameOf(column), reason: say('units-bad-column-missing') });
  return { positions, titles, ignored, badRows };
};

type RawRow = { number: number; cells: readonly string[]; heading: Heading; year: number };

const readRow = (raw: RawRow): { unit: UnitRow; problems: BadRow[] } => {
  const problems: BadRow[] = [];
  const { optional, required } = cellsOf(raw, (column, reason) => {
    problems.push({ row: raw.number, column: titleOf(raw.heading, column), reason });
  });
  const unit: UnitRow = {
    number: raw.number,
    code: required('unit_code', readCode) ?? '',
    name: required('name', readWords(NAME_LENGTH)) ?? '',
    type: required('unit_type', readWord(unitTypeOf, 'units-bad-type')) ?? 'department',
    shortName: optional('short_name', readWords(SHORT_NAME_LENGTH)),
    calendarProfile: optional(
      'calendar_profile',
      readWord(calendarProfileOf, 'units-bad-calendar-profile'),
    ),
    validFrom: optional('valid_from', readDate(raw.year)),
    validTo: optional('valid_to', readDate(raw.year)),
    predecessorCodes: optional('predecessor_codes', readCodes),
    tags: optional('tags', readTags),
    cluster: readCluster(optional, raw.year),
  };
  return { unit, problems };
};

type Optional = <Value>(column: ImportColumn, read: (cell: string) => Read<Value>) => Value | null;

const cellsOf = (
  { cells, heading }: RawRow,
  report: (column: ImportColumn, reason: TextRef) => void,
): { optional: Optional; required: Optional } => {
  const optional: Optional = (column, read) => {
    const position = heading.positions.get(column);
    const cell = cleanLine(position === undefined ? '' : (cells[position] ?? ''));
    if (cell === '') return null;
    if (isBrokenCell(cell)) {
      report(column, say('units-bad-formula', { seen: cell }));
      return null;
    }
    const result = read(cell);
    if ('value' in result) return result.value;
    report(column, result.reason);
    return null;
  };
  const required: Optional = (column, read) => {
    const cell = cells[heading.positions.get(column) ?? -1] ?? '';
    if (cleanLine(cell) === '') report(column, say('units-bad-empty'));
    return optional(column, read);
  };
  return { optional, required };
};

const readCluster = (optional: Optional, year: number): RowCluster | null => {
  const name = optional('cluster', readWords(NAME_LENGTH));
  const kind = optional('cluster_kind', readWord(clusterKindOf, 'units-bad-cluster-kind'));
  const role = optional('cluster_role', readWord(clusterRoleOf, 'units-bad-cluster-role'));
  const ownYear = optional('year', readYear);
  return name === null ? null : { name, kind, role, year: ownYear ?? year };
};

const titleOf = (heading: Heading, column: ImportColumn): BadRow['column'] =>
  heading.titles.get(column) ?? nameOf(column);

/** What people call a column that the file does not have. */
const nameOf = (column: ImportColumn): TextRef => say(`units-column-${dashed(column)}`);
