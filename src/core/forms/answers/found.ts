import type { FoundBook } from './found-book.ts';

/** What a document says that a form asks for; words only, which the form's own readers read. */
export type FoundInDocument = {
  /** What it calls itself: `KẾ HOẠCH Công tác thi đua, khen thưởng năm 2027`; empty where it says nothing. */
  title: string;
  /** The commune in whose name it is written, as its head says; absent where it says none. */
  issuer?: string;
  /** Neither number nor day stand in their places, as in a draft. */
  isUnnumbered: boolean;
  answers: readonly FoundAnswer[];
  items: readonly FoundItem[];
  lists: readonly FoundList[];
  /** It is a workbook that was made to fill in a form; then nothing else was looked for. */
  book?: FoundBook;
};

/** `where` are the words of the heading below which it stands; `isSure`: nothing else can be meant. */
export type FoundAnswer = Found & {
  field: string;
  /** To be read as an answer. */
  words: string;
  /** The option that they stand for. */
  code?: string;
  /** The sentence that they stand in, where it says more. */
  said?: string;
};

/** An item of a group, cell by cell. */
export type FoundItem = Found & {
  group: string;
  cells: Readonly<Record<string, FoundCell>>;
};

/** `code`: the option that the words stand for. */
export type FoundCell = { words: string; code?: string };

/** Lines or rows that the form reads as if they were pasted. */
export type FoundList = Found & {
  group: string;
  /** Headings of the parts of the list that they stand in, the widest first. */
  above: readonly string[];
  /** One a line; cells of rows are parted by tabs, the first line names them. */
  lines: readonly string[];
};

type Found = { where: string; isSure: boolean };
