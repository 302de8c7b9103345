import { dateInHanoi, timeInHanoi } from '../../core/shared/calendar-date.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import { capitalised } from '../../core/shared/vietnamese-text.ts';
import type { DrawnRows, DrawnSheet } from './paper.ts';
import { htmlOf, wordsOf, type Request } from './request.ts';

/** Words, a number, or a day (ISO) or moment that a spreadsheet reckons with. */
export type SheetCell = TextRef | string | number | { day: string } | { moment: Instant };

/** A list, or rows that are made when they are written: those of a city would fill the memory. */
export type RowsOf<Row> = Iterable<Row> & { readonly length: number };

/** A table: `columns` in their order, each with its heading and width in characters. */
export type SheetOf<Column extends string> = {
  name: TextRef;
  title: TextRef;
  columns: Readonly<Record<Column, { heading: KeyTaking | TextRef; width: number }>>;
  rows: RowsOf<Readonly<Record<Column, SheetCell>>>;
};

class MadeRows<From, Row> {
  readonly #list: RowsOf<From>;
  readonly #make: (one: From) => Row;

  constructor(list: RowsOf<From>, make: (one: From) => Row) {
    this.#list = list;
    this.#make = make;
  }

  get length(): number {
    return this.#list.length;
  }

  *[Symbol.iterator](): Generator<Row> {
    for (const one of this.#list) yield this.#make(one);
  }

  toJSON(): Row[] {
    return [...this];
  }
}

/** A row of each, made when it is written. */
export const rowOfEach = <From, Row>(list: RowsOf<From>, make: (one: From) => Row): RowsOf<Row> =>
  new MadeRows(list, make);

/** A table in the words of whoever asked for it. */
export const drawnSheet = <Column extends string>(
  request: Request,
  { name, title, columns, rows }: SheetOf<Column>,
): DrawnSheet => {
  const names = Object.keys(columns) as Column[];
  return {
    name: wordsOf(request, name),
    title: wordsOf(request, title),
    columns: names.map((column) => {
      const { heading, width } = columns[column];
      return {
        heading: capitalised(
          wordsOf(request, typeof heading === 'string' ? say(heading) : heading),
        ),
        width,
      };
    }),
    rows: rowOfEach(rows, (row) => names.map((column) => drawnCell(request, row[column]))),
  };
};

type DrawnCell = DrawnRows extends Iterable<readonly (infer Cell)[]> ? Cell : never;

const drawnCell = (request: Request, value: SheetCell): DrawnCell => {
  if (typeof value !== 'object' || 'day' in value) return value;
  if ('moment' in value) return { at: `${dateInHanoi(value.moment)}T${timeInHanoi(value.moment)}` };
  return wordsOf(request, value);
};

type Book = {
  fileName: `${string}.xlsx`;
  caption: TextRef;
  sheets: readonly [DrawnSheet, ...DrawnSheet[]];
};

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
