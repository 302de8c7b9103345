import type { Clauses, InOneMessage, Measure, Points } from './list-shapes.ts';
import type { Condition, Constraint, FieldRef, Rule } from './rules.ts';
import type { Value } from './value.ts';

/**
 * A form is plain data in XLSForm's words (relevant, constraint, required, default, repeat); its
 * texts are in locales/ under `${form.id}_${field.id}` (see text-keys.ts). Checked by `lint`.
 */
export type Form = {
  id: string;
  /** Goes up with every change of fields; drafts of older versions are migrated by field id. */
  version: number;
  /** The beginning of its text keys where forms share their questions; its own id otherwise. */
  texts?: string;
  /** People know it by the name of its milestone; absent: by its own title. */
  namedBy?: 'milestone';
  /** What is told of is over when it is asked for: papers may name the year before its period. */
  tellsOf?: 'year-before';
  sections: readonly string[];
  fields: readonly Field[];
  /** What does not go together, and what follows from it. */
  rules: readonly Rule[];
  /** Sections whose figures are shown together and may be answered in one message. */
  sheets?: readonly string[];
  paired?: PairedSheets;
  /** Points that it all comes to, and of how many, by their questions: the first pair that is answered is told above all. */
  totals?: readonly { of: FieldRef; most: FieldRef }[];
};

/**
 * Two of the sheets whose figures people have in one table, a column for each: their rows are alike from the
 * first on. `names`: what a heading calls the second column, in the letters of search keys.
 */
export type PairedSheets = { first: string; second: string; names: readonly string[] };

/** What the person can take over with one button. */
export type Default =
  | { type: 'value'; value: Value }
  | { type: 'person-name' }
  /** The answer of the unit's last submission of this form. */
  | { type: 'previous'; otherwise?: Default }
  /** What most write, while the condition holds: of what is valid from a day on, the newest. */
  | { type: 'usual'; of: readonly DatedValue[]; when?: Condition }
  /** What its items make together, where there are any. */
  | Sum
  /** What another paper says, as the facts propose it to this question of the form itself. */
  | { type: 'proposed'; otherwise?: Default }
  /** What the facts know of whoever another question of the item names. */
  | { type: 'known'; what: string; of: FieldRef }
  /** What the last submission says of the same given item. */
  | { type: 'last' }
  /** The answer of another question of the item, while the condition holds. */
  | { type: 'answer-of'; field: FieldRef; when: Condition; otherwise: Default };

/** A value that is valid from a day (ISO) on. */
export type DatedValue = { from: string; value: Value };

export type FieldBase = {
  /** snake_case, never reused for another meaning. */
  id: string;
  /** One of the form's sections; a field of a group is in the section of its group. */
  section?: string;
  /** The beginning of its text keys where several forms share it; those of the form otherwise. */
  texts?: string;
  /** Absent: required. */
  required?: boolean | Condition;
  /** The question exists only while this holds; its answer is kept, but stale, while it does not. */
  relevant?: Condition;
  default?: Default;
  /** Comes with the facts, or is added up: never asked, but handed in as well. */
  calculation?: { type: 'fact' } | Sum;
  /** Walked to only while this holds; otherwise it waits in lists for whoever wants to change it. */
  askedWhen?: Condition;
  constraint?: readonly Constraint[];
  /** When a value is shown for confirmation before it counts. Default: `ambiguous`. */
  echo?: 'ambiguous' | 'always';
  /** Earlier ids of this question. */
  aliases?: readonly string[];
  /**
   * Its id as a question of the form itself, before it moved into a list: what was answered then
   * begins the first item.
   */
  movedFrom?: string;
  /** Leaving this question out answers another one instead ("gửi sau"). */
  skipSets?: {
    field: FieldRef;
    value: string;
    /** The same where it does not apply to the unit. */
    notApplicable?: string;
  };
  /** The question about a document that may say it: once that is there, nothing has to be typed. */
  saidIn?: FieldRef;
  /** What leaving it out says, where that is more than nothing; required or not, saying so is an answer. */
  skipAs?: 'no-data';
};

/** The numbers of a group's items together, of those that `where` holds for; those that `less` holds for are taken off. */
export type Sum = {
  type: 'sum';
  group: string;
  of: FieldRef;
  where?: Condition;
  less?: Condition;
};

/** A day relative to what is known when the form is filled. */
export type DateBound =
  | { type: 'day'; date: string }
  | { type: 'today'; plusDays?: number }
  /** 1 January of the draft's year, shifted. */
  | { type: 'year-start'; plusDays?: number }
  | { type: 'year-end'; plusDays?: number };

export type FileKind = 'pdf' | 'word' | 'excel' | 'image';

export type TextField = FieldBase & {
  type: 'text';
  /** In characters (code points) after cleaning. */
  minLength?: number;
  maxLength: number;
  multiline?: boolean;
  /** What is answered is said to the Board: a wish, a note. A question to it is an answer there. */
  addressesBoard?: true;
  /** What is kept where people write a mark instead of words, such as `x`; all in the letters of search keys. */
  marked?: { as: string; marks: readonly string[] };
  /** Names somebody or something, so that a number by itself is none; the title of an item always does. */
  isName?: true;
  /** The question about the person's position, answered with the name where both are written. */
  position?: FieldRef;
  /** Real ones are called like its examples: that an answer is one says nothing. */
  namesReal?: true;
  /** One of the names that the facts know under this word, or several; others are taken as well. */
  among?: { names: string; several?: true };
};
export type NumberField = FieldBase & {
  min?: number;
  max?: number;
  /** Questions of the same item that say what is counted: an option, or the words for "other". */
  unit?: readonly FieldRef[];
  /** Other names of the figure in tables that people paste, in the letters of search keys. */
  words?: readonly string[];
  /** The question that says how the number compares, answered with it: `từ 60% trở lên`. */
  comparedBy?: FieldRef;
} & ({ type: 'integer' } | { type: 'decimal' } | { type: 'percent' });
/** Several numbers in one message, `90; 92,5; 94`; kept as decimals with a point. */
export type NumbersField = FieldBase & {
  type: 'numbers';
  count: number;
  min: number;
  max: number;
  unit?: readonly FieldRef[];
};
/** Whole đồng. */
export type MoneyField = FieldBase & { type: 'money'; min?: number; max?: number };
export type DateField = FieldBase & {
  type: 'date';
  min?: DateBound;
  max?: DateBound;
  /** The day that is meant where a month, a quarter or a year is written; absent: none is. */
  ofPeriod?: 'first' | 'last';
  /** The question about the last day, answered with it where both are given: "2026-2030", "cả năm". */
  until?: FieldRef;
};
export type ChoiceField = FieldBase & {
  type: 'choice';
  options: readonly Option[];
  /** Typed text that is no option answers this option, and becomes the answer of `field`. */
  other?: { code: string; field: FieldRef };
};
export type MultiChoiceField = FieldBase & {
  type: 'multi-choice';
  options: readonly Option[];
  min?: number;
  max?: number;
};
export type Option = {
  code: string;
  aliases?: readonly string[];
  /** What people write for it beside its label, in the letters of search keys. */
  words?: readonly string[];
};
export type YesNoField = FieldBase & { type: 'yes-no' };
export type DocumentNumberField = FieldBase & {
  type: 'document-number';
  /** The question about the day that stands on the document, answered with it when both are given. */
  date?: FieldRef;
  /** Kinds of document that it may be, as its symbol begins (`KH`); absent: any. */
  kinds?: readonly string[];
};
export type FileField = FieldBase & {
  type: 'file';
  accept: readonly FileKind[];
  max: number;
  /** That many pictures of pages, from whoever has no scanner; absent: none. */
  photos?: number;
  /** Sending a file answers this question too. */
  /**
   * `isSigned`: a file that can still be edited does not say so, unless its words do; `unsigned`: what it is
   * said to be with one tap where it is not signed.
   */
  implies?: { field: FieldRef; value: string; isSigned?: true; unsigned?: string };
};
/** Something to read; pressing on counts as its answer. */
export type NoteField = FieldBase & { type: 'note' };
/** A repeated group; each item is known by a stable key, never by its position. */
export type GroupField = FieldBase & {
  type: 'group';
  fields: readonly ItemField[];
  min: number;
  max: number;
  /** The field whose answer names an item in lists. */
  titleField: string;
  /** The items come with the facts: they are neither added, removed nor reordered. */
  given?: true;
  /** They may all be answered in one message. */
  inOneMessage?: InOneMessage;
  /** The number by which its items are ranked where they are shown as a whole, the highest first. */
  rankedBy?: FieldRef;
  /** A pasted line is a name with its points, below headings that may have points of their own. */
  points?: Points;
  /** Each item is a line where all of them are shown. */
  isTable?: true;
  /** The question about the part of the list that an item stands in, where that is not an amount's. */
  heading?: FieldRef;
  /** Items, by their keys, that are documents of these kinds: a file with such a symbol is theirs. */
  kindsOf?: Readonly<Record<string, readonly string[]>>;
  /** Orders that the columns of a pasted table may have when no row names them. */
  columns?: readonly (readonly string[])[];
  /** Marks beside tabs, bars and semicolons that part a pasted line into them. */
  partedBy?: readonly string[];
  /** Other names of columns in tables that people paste, in the letters of search keys, years left out; without a field: what is left out. */
  headings?: readonly { field: string; names: readonly string[] }[];
  /** The items are amounts to be reached, which pasted sentences tell as well. */
  measure?: Measure;
  /** Questions in words that stand beside the name in lists, as numbers and days do. */
  beside?: readonly string[];
  /** Where all is shown, an item is a line. */
  inOneLine?: true;
  /** A choice whose options are counted above the list, each by itself. */
  tally?: FieldRef;
  /** A pasted line says more than the item's name, in parts that are known by their words. */
  clauses?: Clauses;
};

/** A question that holds an answer itself. */
export type ItemField =
  | TextField
  | NumberField
  | NumbersField
  | MoneyField
  | DateField
  | ChoiceField
  | MultiChoiceField
  | YesNoField
  | DocumentNumberField
  | FileField
  | NoteField;

export type Field = ItemField | GroupField;

/** Telegram lets a bot fetch no bigger file (getFile). */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
