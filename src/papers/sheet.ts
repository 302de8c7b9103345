/** Words, a number, a day (ISO), or a moment on the clock of Hanoi (`2027-03-01T09:05`). */
export type SheetValue = string | number | { day: string } | { at: string };

/** A list, or something that makes each row when it is written. */
export type SheetRows = Iterable<readonly SheetValue[]> & { readonly length: number };

/** A table that is ready to be read: every word of it is in the reader's language already. */
export type Sheet = {
  /** On the tab below the table. */
  name: string;
  /** Above the table. */
  title: string;
  columns: readonly { heading: string; width: number }[];
  rows: SheetRows;
  /** Rows cannot be filtered where they are no table. */
  isFiltered?: false;
};
