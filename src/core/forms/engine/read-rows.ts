import type { TextRef } from '../../shared/text-ref.ts';
import { besideEachOther } from './beside-figure.ts';
import type { SaidValue } from './commit.ts';
import { type CutRows, cutRows, type KnownRows, type SaidRow, type Unread } from './cut-rows.ts';

/** What is known of rows that one message may answer: the items of a given list, the figures of a section. */
export type RowsReader = KnownRows & {
  /** A state that stays when a result follows in another message. */
  isKept: (state: string | undefined) => boolean;
  /** Results without names may be of these alone. */
  open: readonly string[];
  /** And so may as many as there are of these: what stands on the page that is shown, and what is open there. */
  shown?: readonly (readonly string[])[];
  /** Fewer results without names than all are of the rows from here on: the first of the page that is shown. */
  from?: number;
  read: (said: SaidRow) => RowRead;
};

/** `doubt`: it may be so, but only its person knows. `why` it is no answer, where that helps. */
export type RowRead =
  | { type: 'given'; given: SaidValue[]; doubt?: TextRef }
  | { type: 'unread'; why?: TextRef };

/** What messages say of the rows of a list. */
export type SaidRows = {
  /** In the order of the list. */
  rows: { key: string; given: SaidValue[]; doubt?: TextRef }[];
  unread: Unread[];
  /** What is to hold for all that nothing is said of; null: nothing is said of them. */
  rest: string | null;
  /** Results in the order of the list, where they are fewer or more than there are rows. */
  wrongCount: number | null;
  /** The row that these are counted from, from 0. */
  countedFrom: number;
};

/** Stands between messages about one list; nobody can type it. */
export const BETWEEN_MESSAGES = '\f';

/** Reads them; a later message counts more than those before it. */
export const readRows = (reader: RowsReader, raw: string): SaidRows => {
  const { keys } = reader;
  const cut = raw
    .split(BETWEEN_MESSAGES)
    .map((message) => cutMessage(reader, message))
    .reduce((before, next) => overlaid(reader, before, next));
  const rows: SaidRows['rows'] = [];
  const unread: SaidRows['unread'] = [...cut.unread];
  for (const said of cut.rows) {
    const { key, words } = said;
    const read = reader.read(said);
    if (read.type === 'given') rows.push({ key, ...withoutType(read) });
    else unread.push({ key, words, ...(read.why ? { why: read.why } : {}) });
  }
  const order = (key: string): number => keys.indexOf(key);
  const isWhole = [[], keys, ...partsOf(reader)].some(({ length }) => length === cut.inOrder);
  const isFilledUp = cut.inOrder < keys.length && rows.length === keys.length;
  return {
    rows: rows.toSorted((one, other) => order(one.key) - order(other.key)),
    unread,
    rest: cut.rest,
    wrongCount: isWhole || isFilledUp ? null : cut.inOrder,
    countedFrom: shownFrom(reader, cut) ? (reader.from ?? 0) : 0,
  };
};

const withoutType = ({ given, doubt }: Extract<RowRead, { type: 'given' }>) => ({
  given,
  ...(doubt ? { doubt } : {}),
});

const partsOf = ({ open, shown = [] }: RowsReader): (readonly string[])[] => [open, ...shown];

/** As many results as there are open rows are of these, and as many as are in front of the person of those. */
const cutMessage = (reader: RowsReader, message: string): CutRows => {
  const cut = cutRows(message, reader);
  const order =
    partsOf(reader).find(({ length }) => length === cut.inOrder) ?? shownFrom(reader, cut);
  if (isWordAlone(reader, cut, order ?? reader.keys))
    return { ...cut, rows: [], inOrder: 0, unread: cut.rows.map(unreadOf) };
  return order && cut.inOrder < reader.keys.length ? cutRows(message, { ...reader, order }) : cut;
};

/** "xong", said of a list, is not said of its first row. */
const isWordAlone = (
  { isBeside }: RowsReader,
  { rows, inOrder }: CutRows,
  order: readonly string[],
): boolean =>
  inOrder === 1 &&
  order.length > 1 &&
  rows.every(({ text }) => text === null || isBeside?.(text) === true);

const unreadOf = ({ words }: SaidRow): CutRows['unread'][number] => ({ key: null, words });

/** The rows from the page on that is shown, where as many results as came are of these. */
const shownFrom = (
  { keys, from = 0 }: RowsReader,
  { inOrder }: CutRows,
): readonly string[] | undefined =>
  from > 0 && inOrder <= keys.length - from ? keys.slice(from) : undefined;

const overlaid = (reader: RowsReader, before: CutRows, next: CutRows): CutRows => {
  const rows = new Map(before.rows.map((row) => [row.key, row]));
  for (const row of next.rows) rows.set(row.key, together(reader, rows.get(row.key), row));
  // Once all rows are said, words before them that nobody could place want nothing any more.
  const isAllSaid = next.rows.length > 0 && rows.size === reader.keys.length;
  return {
    rows: [...rows.values()],
    unread: [
      ...before.unread.filter(({ key }) =>
        key === null ? !isAllSaid : next.rows.every((row) => row.key !== key),
      ),
      ...next.unread,
    ],
    rest: next.rest ?? before.rest,
    inOrder: next.inOrder === 0 ? before.inOrder : next.inOrder,
  };
};

/** What was said to be in doubt stays so when its result comes, and the result when the doubt does. */
const together = (
  { isKept, isBeside }: RowsReader,
  before: SaidRow | undefined,
  next: SaidRow,
): SaidRow => {
  if (!before) return next;
  if (isBeside) return besideEachOther(before, next, isBeside);
  if (next.state === undefined && isKept(before.state)) return { ...next, state: before.state };
  return next.text === null && isKept(next.state) ? { ...next, text: before.text } : next;
};
