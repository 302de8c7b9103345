/** A workbook that was made to fill in a form, as somebody sent it back; what its cells mean the form says. */
export type FoundBook = {
  sheets: readonly FoundSheet[];
};

export type FoundSheet = {
  /** On its tab. */
  name: string;
  rows: readonly (readonly BookValue[])[];
};

/** What stands in a cell; null where nothing does. */
export type BookValue = {
  /** As it would be typed in Vietnam. */
  words: string;
  /** Of a cell that holds a number; what the program shows as 95 % is 0.95. */
  number?: number;
  isPercent?: true;
  /** Its formula has no value: `#DIV/0!`. */
  isBroken?: true;
} | null;
