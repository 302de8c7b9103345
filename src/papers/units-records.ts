import { awardColumnOf, knownAwardColumns } from '../core/awards/award-columns.ts';
import { say, type TextRef } from '../core/shared/text-ref.ts';
import { columnOf } from '../core/units/import-columns.ts';
import type { UnitsTable } from '../core/units/units-table.ts';

/** Far above any city; below what would hold up everybody else. */
export const MOST_BYTES = 5 * 1024 * 1024;
export const MOST_ROWS = 20_000;

export type ParsedTable = { table: UnitsTable } | { refused: TextRef };
export type ParsedUnits =
  | ParsedTable
  /** Of sheets that are all lists of units: only people know which one is meant. */
  | { tables: UnitsTable[] };

/** A row with the number that a spreadsheet shows. */
export type NumberedRow = UnitsTable['rows'][number];

/** The refusal of a file that is too big to be looked into. */
export const tooBig = (bytes: Uint8Array): TextRef | undefined =>
  bytes.length > MOST_BYTES
    ? say('units-file-too-big', { megabytes: MOST_BYTES / 1024 / 1024 })
    : undefined;

/** Titles above the names of the columns, as official lists have them, are not longer. */
const MOST_ABOVE = 20;

const columnsOfUnits = (cells: readonly string[]): number =>
  cells.filter((cell) => columnOf(cell) !== undefined).length;

/** How many columns of units, or of awards, a row names. */
export const knownColumns = (cells: readonly string[]): number =>
  Math.max(columnsOfUnits(cells), knownAwardColumns(cells));

export const isBlank = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.trim() === '');

/** Where the columns are named: of the first rows the one that names most; the first if none does. */
export const headingAt = (rows: readonly NumberedRow[]): number => {
  const counts = rows.slice(0, MOST_ABOVE).map(({ cells }) => knownColumns(cells));
  const most = Math.max(0, ...counts);
  return most > 1 ? counts.indexOf(most) : 0;
};

/**
 * The table of rows that are not blank; `ends` says which row ends a heading that is more than one
 * row high.
 */
export const toTable = (
  rows: readonly NumberedRow[],
  ends: (heading: number) => number = (heading) => heading,
): ParsedTable => {
  const at = headingAt(rows);
  const heading = rows[at];
  const last = heading ? ends(heading.number) : 0;
  const below = rows.slice(at + 1).filter(({ number }) => number > last);
  if (!heading || below.length === 0) return { refused: say('units-file-empty') };
  if (below.length > MOST_ROWS)
    return { refused: say('units-file-too-long', { rows: { number: MOST_ROWS } }) };
  const { number: headerRow, cells: header } = heading;
  const named = headerRow === 1 ? {} : { headerRow };
  return isOfAwards(header)
    ? {
        table: {
          ...awardsBelow({ above: rows.slice(0, at), next: rows[at + 1], header, below }),
          ...named,
        },
      }
    : { table: { header, ...named, rows: below } };
};

type AwardsFound = {
  above: readonly NumberedRow[];
  header: readonly string[];
  /** The row below the names of columns, which may say more of them. */
  next: NumberedRow | undefined;
  below: readonly NumberedRow[];
};

const awardsBelow = ({ above, header, next, below }: AwardsFound): UnitsTable => {
  const whole = wholeHeading(header, next?.cells ?? []);
  const isTwo = whole !== undefined && below[0]?.number === next?.number;
  const title = titleOf(above);
  return {
    header: whole ?? header,
    rows: isTwo ? below.slice(1) : below,
    isOfAwards: true,
    ...(title === '' ? {} : { above: title }),
  };
};

/** Lists of both name units; one of awards says also what they were given. */
const isOfAwards = (header: readonly string[]): boolean =>
  knownAwardColumns(header) > columnsOfUnits(header);

/** A heading of two rows, where the second says what the columns below a common name are; undefined for one. */
const wholeHeading = (
  header: readonly string[],
  second: readonly string[],
): string[] | undefined => {
  const joined = Array.from({ length: Math.max(header.length, second.length) }, (_, at) => {
    const [own = '', below = ''] = [header[at], second[at]].map((cell = '') => cell.trim());
    if (below === '' || below === own) return own;
    const common = header.slice(0, at + 1).findLast((cell) => cell.trim() !== '') ?? '';
    return `${common.trim()} ${below}`;
  });
  const isHeading = second.every((cell, at) => {
    const isSame = cell.trim() === (header[at] ?? '').trim();
    return cell.trim() === '' || isSame || awardColumnOf(joined[at] ?? '') !== undefined;
  });
  const isNew = joined.some((cell, at) => cell !== (header[at] ?? '').trim());
  return isHeading && isNew ? joined : undefined;
};

const LONGEST_TITLE = 500;

/** What stands above a list: of which decision it is a part, for example. */
const titleOf = (above: readonly NumberedRow[]): string =>
  above
    .flatMap(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))
    .join(' ')
    .slice(0, LONGEST_TITLE);
