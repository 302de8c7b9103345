import type { CalendarDate } from '../shared/calendar-date.ts';
import type { Letterhead, Signature } from './official-paper.ts';

/** How the Board heads and signs its letters from a day (ISO) on, until the next one holds. */
export type BoardHead = {
  from: string;
  above: readonly string[];
  issuer: readonly string[];
  /** Inside of a sentence. */
  called: string;
  /** Of letters; reports have `BC` and the body's own letters before it. */
  symbol: string;
  reportSymbol: string;
  place: string;
  /** Authority and title of who signs, a line each. */
  signer: readonly string[];
  /** Where the archive keeps it: `VT, NV2`. */
  archive: string;
};

/** Since the Board is part of the Department of Home Affairs; an operator may say otherwise. */
export const usualBoardHeads: readonly BoardHead[] = [
  {
    from: '2000-01-01',
    above: ['SỞ NỘI VỤ'],
    issuer: ['BAN THI ĐUA -', 'KHEN THƯỞNG'],
    called: 'Ban Thi đua - Khen thưởng Thành phố',
    symbol: 'BTĐ-NV2',
    reportSymbol: 'BC-BTĐ',
    place: 'Hà Nội',
    signer: ['TRƯỞNG BAN'],
    archive: 'VT, NV2',
  },
];

/** The one that holds on that day: of those that have begun, the newest. */
export const boardHeadOn = (heads: readonly BoardHead[], day: CalendarDate): BoardHead => {
  const [newest] = heads
    .filter(({ from }) => from <= day)
    .toSorted((one, other) => (one.from < other.from ? 1 : -1));
  const found = newest ?? heads[0];
  if (!found) throw new Error('the Board has no letterhead');
  return found;
};

/** Number and day stay open: the office gives them. */
export const boardLetterhead = (
  head: BoardHead,
  { today, isReport = false }: { today: CalendarDate; isReport?: boolean },
): Letterhead => ({
  above: head.above,
  issuer: head.issuer,
  called: head.called,
  symbol: isReport ? head.reportSymbol : head.symbol,
  number: null,
  place: head.place,
  on: null,
  year: Number(today.slice(0, 4)),
});

export const boardSignature = ({ signer }: BoardHead): Signature => ({
  titles: signer,
  name: null,
});
