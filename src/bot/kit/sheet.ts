import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import { htmlOf, wordsOf, type Request } from './request.ts';

/** Words, a number, or a day (ISO) that a spreadsheet reckons with. */
type SheetCell = TextRef | string | number | { day: string };

/** A table to be sent: `columns` in their order, each with its heading and width in characters. */
export type SheetOf<Column extends string> = {
  fileName: `${string}.xlsx`;
  name: TextRef;
  title: TextRef;
  columns: Readonly<Record<Column, { heading: KeyTaking; width: number }>>;
  rows: readonly Readonly<Record<Column, SheetCell>>[];
};

/** Sends a table as a workbook, in the words of whoever asked for it. */
export const sendSheet = <Column extends string>(
  request: Request,
  sheet: SheetOf<Column>,
): void => {
  const names = Object.keys(sheet.columns) as Column[];
  const cell = (value: SheetCell): string | number | { day: string } =>
    typeof value === 'object' && 'key' in value ? wordsOf(request, value) : value;
  request.replies.push({
    type: 'paper',
    paper: {
      type: 'sheet',
      fileName: sheet.fileName,
      name: wordsOf(request, sheet.name),
      title: wordsOf(request, sheet.title),
      columns: names.map((name) => ({
        heading: wordsOf(request, say(sheet.columns[name].heading)),
        width: sheet.columns[name].width,
      })),
      rows: sheet.rows.map((row) => names.map((name) => cell(row[name]))),
    },
    html: htmlOf(request, [sheet.title]),
  });
};
