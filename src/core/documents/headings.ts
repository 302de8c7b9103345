import { headingKey } from './label.ts';

/** What stands below a heading: a field or group of the form, or only what ends the one before. */
export type SectionSubject = string;

/** How the fields of a form are found in a document. */
export type DocumentOutline = {
  /** Phrases of headings by what stands below them, in the letters of heading keys; the first that fits counts. */
  headings: readonly (readonly [subject: SectionSubject, phrases: readonly string[]])[];
  /** Fields whose answer is all that stands below their heading. */
  prose: readonly string[];
  /** Groups whose rows and lines the form reads itself, with the names of the columns they may have. */
  lists: readonly OutlineList[];
  /** Groups of which each item has words of its own. */
  items: readonly OutlineItems[];
  /** Fields that a number in a sentence answers. */
  counts: readonly OutlineCount[];
  /** Groups that are sheets of points. */
  points?: readonly string[];
  /** Fields that the cells of a table answer. */
  figures?: OutlineFigures;
  /** Fields that words of a sentence answer. */
  sayings?: readonly OutlineSaying[];
  /** A group whose items are told of one after the other, with what came of each. */
  results?: OutlineResults;
  /** Fields about one campaign: its name, and days of its course. */
  course?: OutlineCourse;
  /** Below headings of these nothing is counted: what is to come in a report of what was. */
  uncounted?: readonly SectionSubject[];
  /** Whether it tells of what is meant to be done, or of what was. */
  looks: 'ahead' | 'back';
  /** Its lists may have a column for each of several years, so that each row is to be confirmed. */
  spansYears?: true;
  /** What is answered where the document has neither number nor day yet. */
  unnumbered?: { field: string; code: string };
};

/** Its first group are the words. */
export type OutlineSaying = { field: string; pattern: RegExp };

/** `prose`: fields by what the part is called that says them; `sums`: all that their patterns count together. */
export type OutlineResults = {
  group: string;
  name: string;
  prose: readonly (readonly [field: string, phrases: readonly string[]])[];
  counts: readonly OutlineCount[];
  sums: readonly OutlineCount[];
};

export type OutlineCourse = Readonly<Record<'name' | 'from' | 'interim' | 'until', string>>;

export type OutlineList = {
  group: string;
  columns: readonly Column[];
  /** So many of its columns tell its table where the heading above does not. */
  enough: number;
  /** Lines below its heading are items too. */
  hasLines: boolean;
  /** Lines that name an item and its number are rows of it: its items are known, others are of something else. */
  hasNamedLines?: true;
  /** Lines that name a day, below the heading of how all is carried out, are items to be confirmed. */
  hasDatedLines?: true;
  /** What the column is called that says in which part of the list a row stands, in the letters of heading keys. */
  parts?: readonly string[];
  /** The heading above a table may say something of all its rows. */
  isHeaded?: true;
  /** A field whose answer is what each of so many years is to reach, the last of them the document's own. */
  shares?: { field: string; label: string; years: number };
  /** More rows than this are those of no list; absent: 60. */
  most?: number;
};

/**
 * `isYearly`: of several, the column of the year that is planned, or of `all-years` together; `isResult`: what was reached in that year,
 * `all-years`: in all years of a period together; `isWords`: one that is called so and holds amounts is another one.
 */
export type Column = {
  field: string;
  names: readonly string[];
  label: string;
  isYearly?: true | 'all-years';
  isResult?: true | 'all-years';
  /** What was reached so many years before; tells no table. */
  isEarlier?: number;
  isWords?: true;
};

/** A table of numbers: what its rows are of and its columns say together name a field, `granted_` and `giay_khen_*`. */
export type OutlineFigures = {
  /** By the longest of the words that a row holds; `*` in a code is for whom it is of. */
  rows: readonly { code: string; words: readonly string[] }[];
  columns: readonly FigureColumn[];
  /** What numbers are of whose awards are columns and whose rows say for whom; absent: such tables are not read. */
  crossed?: string;
  scopes: readonly { code: string; words: readonly string[] }[];
};

/** `prefix` null: what it says is not asked for. */
export type FigureColumn = { names: readonly string[]; prefix: string | null; scope?: string };

export type OutlineItems = {
  group: string;
  /** What each item begins with, where it stands in the text. */
  begins: RegExp;
  columns: readonly Column[];
};

/** Patterns are tried on search keys; their first group is the number. Of a choice they tell the option `code`. */
export type OutlineCount = {
  field: string;
  patterns: readonly RegExp[];
  /** There is none of it. */
  none?: RegExp;
  code?: string;
  /** A sentence may name the year before beside it: when a span began. */
  isOfSpan?: true;
};

/** Headings that say little: words further on say more. */
const WEAK: ReadonlySet<SectionSubject> = new Set(['part', 'theme']);

/** What stands below a heading; undefined for a heading that says nothing the outline knows. */
export const subjectOf = (
  { headings }: DocumentOutline,
  heading: string,
): SectionSubject | undefined => {
  const key = headingKey(heading);
  const fits = (is: (phrase: string) => boolean): SectionSubject | undefined =>
    headings.find(([, phrases]) => phrases.some(is))?.[0];
  const first = fits((phrase) => startsWith(key, phrase));
  if (first !== undefined && !WEAK.has(first)) return first;
  // "Công tác tuyên truyền", "Chủ đề, chỉ tiêu": the words may stand further on.
  const held = fits((phrase) => ` ${key} `.includes(` ${phrase} `));
  return held !== undefined && !WEAK.has(held) ? held : (first ?? held);
};

const startsWith = (key: string, phrase: string): boolean =>
  `${key} `.startsWith(`${phrase} `) || `${key.replace(LEADING, '')} `.startsWith(`${phrase} `);

const LEADING = /^(?:(?:cac|nhung|mot so|ve|cong tac|to chuc|thuc hien) )+/;
