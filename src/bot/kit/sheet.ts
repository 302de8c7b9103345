import { dateInHanoi, timeInHanoi } from '../../core/shared/calendar-date.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import { htmlOf, wordsOf, type Request } from './request.ts';

/** Words, a number, or a day (ISO) or moment that a spreadsheet reckons with. */
export type SheetCell = TextRef | string | number | { day: string } | { moment: Instant };

/** A table: `columns` in their order, each with its heading and width in characters. */
export type SheetOf<Column extends string> = {
  name: TextRef;
  title: TextRef;
  columns: Readonly<Record<Column, { heading: KeyTaking | TextRef; width: number }>>;
  rows: readonly Readonly<Record<Column, SheetCell>>[];
};

type Drawn = {
  name: string;
  title: string;
  columns: { heading: string; width: number }[];
  rows: (string | number | { day: string } | { at: string })[][];
};

/** A table in the words of whoever asked for it. */
export const drawnSheet = <Column extends string>(
  request: Request,
  { name, title, columns, rows }: SheetOf<Column>,
): Drawn => {
  const names = Object.keys(columns) as Column[];
  return {
    name: wordsOf(request, name),
    title: wordsOf(request, title),
    columns: names.map((column) => {
      const { heading, width } = columns[column];
      return {
        heading: wordsOf(request, typeof heading === 'string' ? say(heading) : heading),
        width,
      };
    }),
    rows: rows.map((row) => names.map((column) => drawnCell(request, row[column]))),
  };
};

const drawnCell = (request: Request, value: SheetCell): Drawn['rows'][number][number] => {
  if (typeof value !== 'object' || 'day' in value) return value;
  if ('moment' in value) return { at: `${dateInHanoi(value.moment)}T${timeInHanoi(value.moment)}` };
  return wordsOf(request, value);
};

type Book = { fileName: `${string}.xlsx`; caption: TextRef; sheets: readonly [Drawn, ...Drawn[]] };

/** Sends a workbook with a table on each of its sheets. */
export const sendBook = (request: Request, { fileName, caption, sheets }: Book): void => {
  const [first, ...more] = sheets;
  request.replies.push({
    type: 'paper',
    paper: { type: 'sheet', fileName, ...first, more },
    html: htmlOf(request, [caption]),
  });
};

/** Sends a table as a workbook, in the words of whoever asked for it. */
export const sendSheet = <Column extends string>(
  request: Request,
  { fileName, ...sheet }: SheetOf<Column> & Pick<Book, 'fileName'>,
): void =>
  sendBook(request, { fileName, caption: sheet.title, sheets: [drawnSheet(request, sheet)] });
