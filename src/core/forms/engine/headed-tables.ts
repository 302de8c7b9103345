import { searchKey } from '../../shared/vietnamese-text.ts';
import type { ListLine } from '../reading/list-lines.ts';
import { isHeadingOfRows } from '../reading/option-headings.ts';
import { type Columns, headerOf, namesColumns, type Splitting } from '../reading/split-line.ts';

/** Lines with the names of their columns, if they have any; a list without is one of these as well. */
export type HeadedTable = {
  /** Headings of tables before it that still say something of its rows. */
  carried: readonly ListLine[];
  /** Office, title, or what is proposed. */
  above: readonly ListLine[];
  header: Columns | undefined;
  below: readonly ListLine[];
};

/** Office, title and what is proposed may stand above the names of the columns. */
const MOST_ABOVE = 8;

/** The tables that were pasted together: collectives in one, persons in another whose columns are others. */
export const tablesIn = (splitting: Splitting, lines: readonly ListLine[]): HeadedTable[] => {
  const headers = headersIn(splitting, lines);
  if (headers.length === 0) return [{ carried: [], above: [], header: undefined, below: lines }];
  const starts = headers.map(({ at }, n) => (n === 0 ? 0 : startOf(splitting, lines, at)));
  return headers.map(({ at, columns }, n): HeadedTable => {
    const start = starts[n] ?? at;
    return {
      carried: lines.slice(0, start).filter((line) => isHeadingOfRows(splitting.group, line)),
      above: lines.slice(start, at),
      header: columns,
      below: lines.slice(at + 1, starts[n + 1]),
    };
  });
};

type Header = { at: number; columns: Columns };

const headersIn = (splitting: Splitting, lines: readonly ListLine[]): Header[] => {
  const named = lines.flatMap(({ whole }, at): Header[] => {
    const columns = at < MOST_ABOVE || namesColumns(whole) ? headerOf(splitting, whole) : undefined;
    return columns ? [{ at, columns }] : [];
  });
  const first = firstOf(named, lines);
  if (!first) return [];
  const later = named.filter(({ at, columns }) => at > first.at && isSeveral(columns));
  // On each page the same names may be typed once more.
  return [first, ...later].filter(
    ({ columns }, n, all) =>
      n === 0 || JSON.stringify(columns) !== JSON.stringify(all[n - 1]?.columns),
  );
};

/** "DANH SÁCH ĐỀ NGHỊ" is made of the names of two columns, and is a title where others follow. */
const firstOf = (named: readonly Header[], lines: readonly ListLine[]): Header | undefined => {
  const near = named.filter(
    ({ at, columns }) => at < MOST_ABOVE && (at === 0 || isSeveral(columns)),
  );
  const isTitle = ({ at }: Header): boolean =>
    /^danh (?:sach|muc)\b/.test(searchKey(lines[at]?.whole ?? ''));
  return near.find((one) => !isTitle(one) && isSeveral(one.columns)) ?? near[0];
};

const isSeveral = (columns: Columns): boolean => columns.filter(Boolean).length > 1;

/** What stands right above the names of its columns is of the table. */
const startOf = ({ group }: Splitting, lines: readonly ListLine[], at: number): number => {
  const before = lines.slice(0, at).findLastIndex((line) => !isHeadingOfRows(group, line));
  return before + 1;
};
