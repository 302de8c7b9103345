import writeWorkbook, { type Row } from 'write-excel-file/node';

import { cellWords, sheetNames } from './excel-limits.ts';

/** A table that is ready to be read: every word of it is in the reader's language already. */
export type Sheet = {
  /** On the tab below the table. */
  name: string;
  /** Above the table. */
  title: string;
  columns: readonly { heading: string; width: number }[];
  rows: readonly (readonly (string | number | { day: string })[])[];
};

/** A workbook with one table: a title, headings that stay in view, a row each. */
export const drawSheet = ({ name, title, columns, rows }: Sheet): Promise<Buffer> => {
  const headings: Row = columns.map(({ heading }) => ({
    value: heading,
    fontWeight: 'bold',
    backgroundColor: '#F3E3E3',
    wrap: true,
  }));
  const table = rows.map((row): Row =>
    row.map((value) =>
      typeof value === 'object'
        ? { value: new Date(value.day), format: 'dd/mm/yyyy', alignVertical: 'top' as const }
        : { value: writable(value), wrap: true, alignVertical: 'top' as const },
    ),
  );
  return writeWorkbook([[{ value: title, fontWeight: 'bold', fontSize: 14 }], headings, ...table], {
    sheet: sheetNames([name])[0] ?? '',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 2,
    orientation: 'landscape',
  }).toBuffer();
};

/** The library looks words up among those of before, where `constructor` would be something else. */
const writable = (value: string | number): string | number =>
  typeof value !== 'string' ? value : value in Object.prototype ? `${value} ` : cellWords(value);
