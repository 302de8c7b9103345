import writeWorkbook, { type Row } from 'write-excel-file/node';

import type { Language } from '../core/shared/language.ts';
import { say, type KeyTaking } from '../core/shared/text-ref.ts';
import type { Text } from '../text.ts';

const columns = [
  'name',
  'opens',
  'due',
  'last',
  'locks',
  'who',
  'form',
  'reminders',
  'state',
  'warnings',
  'source',
] as const;
const WIDTHS = [44, 12, 12, 14, 12, 28, 28, 14, 10, 44, 36];

export type YearRow = Record<(typeof columns)[number], string>;

export type YearTable = { language: Language; about: string; rows: readonly YearRow[] };

/** The milestones of a year for a meeting: a row each, what is worth a look beside it. */
export const yearTable = (text: Text, { language, about, rows }: YearTable): Promise<Buffer> => {
  const words = (key: KeyTaking): string => text.words(say(key), language);
  const heading: Row = columns.map((column) => ({
    value: words(`year-column-${column}`),
    fontWeight: 'bold',
    backgroundColor: '#F3E3E3',
    wrap: true,
  }));
  const table: Row[] = rows.map((row) =>
    columns.map((column) => ({ value: row[column], wrap: true, alignVertical: 'top' as const })),
  );
  return writeWorkbook([[{ value: about, fontWeight: 'bold', fontSize: 14 }], heading, ...table], {
    sheet: words('year-sheet-name'),
    columns: WIDTHS.map((width) => ({ width })),
    stickyRowsCount: 2,
    orientation: 'landscape',
  }).toBuffer();
};
