import writeWorkbook, { type Row } from 'write-excel-file/node';

import type { Language } from '../core/shared/language.ts';
import { say, type KeyTaking } from '../core/shared/text-ref.ts';
import type { Text } from '../text.ts';

export type ReminderLogSheet = {
  language: Language;
  about: string;
  rows: readonly ReminderLogRow[];
};

export type ReminderLogRow = {
  day: string;
  unit: string;
  milestone: string;
  person: string;
  step: string;
  text: string;
  outcome: string;
  followed: string;
};

const columns = [
  'day',
  'unit',
  'milestone',
  'person',
  'step',
  'text',
  'outcome',
  'followed',
] as const;
const WIDTHS = [12, 28, 36, 24, 28, 60, 28, 28];

/** Who was reminded of what and what became of it, for a report or a file. */
export const reminderLogSheet = (
  text: Text,
  { language, about, rows }: ReminderLogSheet,
): Promise<Buffer> => {
  const words = (key: KeyTaking<'about'>): string => text.words(say(key, { about }), language);
  const heading: Row = columns.map((column) => ({
    value: words(`log-column-${column}`),
    fontWeight: 'bold',
    backgroundColor: '#F3E3E3',
  }));
  const table: Row[] = rows.map((row) =>
    columns.map((column) => ({ value: row[column], wrap: true, alignVertical: 'top' as const })),
  );
  return writeWorkbook(
    [[{ value: words('log-caption'), fontWeight: 'bold', fontSize: 14 }], heading, ...table],
    {
      sheet: words('log-sheet-name'),
      columns: WIDTHS.map((width) => ({ width })),
      stickyRowsCount: 2,
      orientation: 'landscape',
    },
  ).toBuffer();
};
