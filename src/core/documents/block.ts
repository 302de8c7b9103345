/**
 * A piece of a document in the order in which it is read, whatever program wrote it. Texts are NFC; `\n` is a
 * line break inside of a paragraph or a cell, `\t` a tab.
 */
export type Block = LineBlock | TableBlock;

export type LineBlock = {
  type: 'line';
  text: string;
  /** The number or bullet that the program puts before it: `II.`, `1.2.`, `a)`, `-`; empty where none does. */
  label: string;
  /** Depth of a heading as the style says, from 0; null for what is none. */
  outline: number | null;
  isBold: boolean;
  isCentred: boolean;
  /** It stands in a text box. */
  isBox: boolean;
};

export type TableBlock = {
  type: 'table';
  /**
   * All rows are as long as the longest. A cell that reaches down has its text in each of its rows, one that
   * reaches across only in its first column.
   */
  rows: readonly (readonly string[])[];
};
