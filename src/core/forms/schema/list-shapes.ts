import type { FieldRef } from './rules.ts';

/** Questions of an item that is worth points, and of the form about what they make together. */
export type Points = {
  value: FieldRef;
  heading: FieldRef;
  /** Which evidence is wanted, as its own column says, or words behind the points. */
  evidence?: FieldRef;
  /** What comes on top and what is taken off stand below a heading that says so. */
  kind: { field: FieldRef; bonus: string; penalty: string };
  total: FieldRef;
};

/** Questions of a given item that one message about all of them answers. */
export type InOneMessage = {
  /** What is said of each: a number, a document. */
  value: FieldRef;
  /** What is said where there is no number. */
  words?: FieldRef;
  /** The question whose number is meant by "tối đa". */
  most?: FieldRef;
  /** Which words are wanted beside a number above 0; without them it is taken and marked. */
  wanted?: FieldRef;
  /** What it is counted in, in the letters of search keys: `5 18 điểm` is 18 of the fifth. */
  countedIn?: readonly string[];
  states?: RowStates;
};

/** How each of the items is doing, beside its number; states are options of `state`. */
export type RowStates = {
  state: FieldRef;
  /** The state of an item of which only the result is said; last states of `kept` stay instead. */
  usual: string;
  kept: readonly string[];
  /** The usual state without a result. */
  asPlanned: string;
  /** The result is what was to be reached. */
  reached: string;
  /** There is nothing to be said yet: `-`. */
  unknown: string;
  /** Without a result the usual state repeats the last one; what has none stays open. */
  repeats?: true;
};

/** By which words the parts of a pasted line are known; all in the letters of search keys. */
export type Clauses = {
  /** The questions about when: a day or words; and until when. */
  time?: string;
  until?: string;
  /** The question about who does it, where offices and bodies are named without more. */
  owner?: string;
  /** What cells that nothing is known of are about, in their order. */
  free: readonly string[];
  /** A choice that a line above the rows may say for all below it: "I. Chiến sĩ thi đua Thành phố". */
  heading?: FieldRef;
  /** A comma may part cells as well; with which words the second begins, and which begin a name with commas. */
  cells?: { second: readonly string[]; never: readonly string[] };
  /** "phối hợp với …", "… chủ trì". */
  before?: readonly { field: string; words: readonly string[] }[];
  after?: readonly { field: string; words: readonly string[] }[];
  /** Options by their words; with a mark behind them, "… phát động", they may stand in a sentence. */
  choices?: readonly {
    field: string;
    mark?: string;
    options: readonly { code: string; words: readonly string[] }[];
  }[];
};

/** Questions of an item that is an amount to be reached; those that are choices have these options. */
export type Measure = {
  value: FieldRef;
  unit: FieldRef;
  /** The options are those of `Comparison`. */
  comparison: FieldRef;
  /** The end of a range, or the whole of which the value is a part. */
  upper: FieldRef;
  /** Which way it is to go; what is called with one of the words of `ends` and is to be nothing goes down. */
  way: { field: FieldRef; up: string; down: string; level: string; ends: readonly string[] };
  /** Whether the amount is how much more or less it is to be. */
  change: FieldRef;
  /** With what it is compared, in words. */
  basis: FieldRef;
  /** What is to be reached where it is no amount. */
  words: FieldRef;
  /** Under which heading it stands. */
  heading: FieldRef;
};
