import type { CalendarDate } from '../shared/calendar-date.ts';

/**
 * A paper in the layout of Decree 30/2020/NĐ-CP, ready to be written: who issues it, what it says and who
 * signs it. Its words are Vietnamese, whatever language is read by whoever asks for it, as the decree wants
 * of official papers; words of forms come in through `InVietnamese`. It is a draft until somebody signs it.
 */
export type OfficialPaper = {
  letterhead: Letterhead;
  /** `KẾ HOẠCH`; of a letter null, which says what it is about below its number. */
  kind: string | null;
  /** What it is about. */
  subject: string;
  /** "Kính gửi"; none of a plan. */
  addressees: readonly string[];
  parts: readonly PaperPart[];
  annexes: readonly Annex[];
  signature: Signature;
  /** "Nơi nhận", without the dashes; the archive last. */
  recipients: readonly string[];
};

export type Letterhead = {
  /** The body above the issuer, a line each. */
  above: readonly string[];
  issuer: readonly string[];
  /** The issuer inside of a sentence: `Ủy ban nhân dân phường Láng`. */
  called: string;
  /** Without a number: `KH-UBND`. */
  symbol: string;
  /** `15/KH-UBND`; null while nobody has given it one. */
  number: string | null;
  /** Where it is issued. */
  place: string;
  /** The day that stands on it; null while it is open. */
  on: CalendarDate | null;
  /** The year of the day that is open. */
  year: number;
};

export type Signature = {
  /** `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`. */
  titles: readonly string[];
  /** Null where it is not known who signs. */
  name: string | null;
};

/** Words, or pieces of them that tell two versions apart. */
export type Passage = string | readonly Piece[];
export type Piece = { text: string; mark?: 'added' | 'removed' | undefined };

export type PaperPart =
  | { type: 'basis'; text: Passage }
  | { type: 'heading'; level: 1 | 2; text: Passage }
  | { type: 'paragraph'; text: Passage }
  | PaperTable;

export type PaperTable = {
  type: 'table';
  columns: readonly PaperColumn[];
  rows: readonly PaperRow[];
};

/** `width` is a share of what narrow columns leave of the page's, of any total. */
export type PaperColumn = {
  heading: string;
  width: number | 'narrow';
  align: 'left' | 'centre' | 'right';
};

/** `isHeading`: a heading between rows; `mark`: the row as a whole came or went. */
export type PaperRow = {
  cells: readonly Passage[];
  isHeading?: true | undefined;
  mark?: 'added' | 'removed' | undefined;
};

export type Annex = {
  title: string;
  parts: readonly PaperPart[];
  /** So wide that the page lies. */
  isWide?: boolean | undefined;
};

/** What stands in a passage once all changes are agreed to. */
export const plainText = (passage: Passage): string =>
  typeof passage === 'string'
    ? passage
    : passage
        .filter(({ mark }) => mark !== 'removed')
        .map(({ text }) => text)
        .join('');
