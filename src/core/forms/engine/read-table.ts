import { besideOf, type FigureTable } from '../schema/sheet.ts';
import { cutPairs } from './cut-pairs.ts';
import type { FormContext } from './form-context.ts';
import { figuresReader } from './read-figures.ts';
import { BETWEEN_MESSAGES, readRows, type RowsReader, type SaidRows } from './read-rows.ts';
import { rowNames } from './row-names.ts';
import { FIGURES_A_PAGE, figuresOnPage } from './sheet-place.ts';

/** What messages about a table of figures say of it, and of the table beside it where they hold pairs. */
export type TableRead = {
  read: SaidRows;
  /** The figures that it may be of; those of the table beside it last. */
  keys: readonly string[];
  /** As they are numbered where all are shown: a figure beside another one has its number. */
  numberOf: (path: string) => number;
  /** Which number is which is to be seen before it counts. */
  isPaired: boolean;
};

/** `open`: results without names may be of these alone; `page`: or of those on the page that is shown. */
export const readTable = (
  context: FormContext,
  sheet: FigureTable,
  { raw, open, page }: { raw: string; open?: readonly string[]; page?: number },
): TableRead => {
  const reader = figuresReader(context, sheet);
  const own = open ? { ...reader, open } : { ...reader, ...shownOn(reader, page) };
  return (
    pairsIn(context, sheet, raw) ?? {
      read: readRows(own, raw),
      keys: reader.keys,
      numberOf: (path) => reader.keys.indexOf(path) + 1,
      isPaired: false,
    }
  );
};

/** Where all stand on one page, or nobody looks at one, it is of all. */
const shownOn = ({ keys, open }: RowsReader, page?: number): Pick<RowsReader, 'shown' | 'from'> => {
  if (page === undefined || keys.length <= FIGURES_A_PAGE) return {};
  const shown = figuresOnPage(keys, page);
  const from = Math.max(keys.indexOf(shown[0] ?? ''), 0);
  return { shown: [shown, shown.filter((key) => open.includes(key))], from };
};

const pairsIn = (context: FormContext, sheet: FigureTable, raw: string): TableRead | undefined => {
  const table = besideOf(context.form, sheet);
  if (!table) return undefined;
  const own = figuresReader(context, sheet);
  const beside = figuresReader(context, table);
  const count = own.keys.length;
  const names = {
    count,
    names: context.form.paired?.names ?? [],
    own: rowNames(own.keys, own.titlesOf),
    beside: rowNames(beside.keys, beside.titlesOf),
  };
  const cut = raw.split(BETWEEN_MESSAGES).map((message) => cutPairs(message, names));
  if (cut.every(({ isTable }) => !isTable)) return undefined;
  const first = readRows(own, joined(cut.map((one) => one.own)));
  const second = readRows(
    { ...beside, open: beside.keys.slice(0, count) },
    joined(cut.map((one) => one.beside)),
  );
  return {
    read: {
      rows: [...first.rows, ...second.rows],
      unread: [...first.unread, ...second.unread.filter(({ key }) => key !== null)],
      rest: first.rest,
      wrongCount: first.wrongCount ?? second.wrongCount,
      countedFrom: 0,
    },
    keys: [...own.keys, ...beside.keys],
    numberOf: (path) => Math.max(own.keys.indexOf(path), beside.keys.indexOf(path)) + 1,
    isPaired: true,
  };
};

const joined = (messages: readonly string[]): string =>
  messages.filter((one) => one !== '').join(BETWEEN_MESSAGES);
