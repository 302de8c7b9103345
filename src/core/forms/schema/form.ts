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
  sections: readonly string[];
  fields: readonly Field[];
  /** Rules over several questions of the whole form. */
  rules: readonly CrossRule[];
  /** Sections whose figures are shown together and may be answered in one message. */
  sheets?: readonly string[];
  paired?: PairedSheets;
};

/**
 * Two of the sheets whose figures people have in one table, a column for each: their rows are alike from the
 * first on. `names`: what a heading calls the second column, in the letters of search keys.
 */
export type PairedSheets = { first: string; second: string; names: readonly string[] };

/** The id of a question of the same group item, or else of a question of the form. */
export type FieldRef = string;

export type Condition =
  | { type: 'equals'; field: FieldRef; value: string | number | boolean }
  | { type: 'answered'; field: FieldRef }
  | { type: 'at-least'; field: FieldRef; value: number }
  /** The first of two numbers is the smaller one; false while either is unknown. */
  | { type: 'less-than'; field: FieldRef; than: FieldRef }
  /** The part is more than so many per cent of the whole; false while either is unknown. */
  | { type: 'share-above'; part: FieldRef; whole: FieldRef; percent: number }
  /** The number is more than those of the other questions together, as far as these are known. */
  | { type: 'above-sum'; field: FieldRef; parts: readonly FieldRef[] }
  /** A text holds one of these words, written in small letters (case does not matter). */
  | { type: 'mentions'; field: FieldRef; words: readonly string[] }
  /** The numbers of a group's items, of those that `where` holds for, make this one together; or there are none. */
  | { type: 'sums-to'; field: FieldRef; group: string; of: FieldRef; where: Condition }
  /** Two items of a group have the same number. */
  | { type: 'tied'; group: string; by: FieldRef }
  /** It holds for some item of a group, whose questions it may name. */
  | { type: 'any-item'; group: string; of: Condition }
  | { type: 'all'; of: readonly Condition[] }
  | { type: 'any'; of: readonly Condition[] }
  | { type: 'not'; of: Condition };

/** What a value must keep to beside its own type. `confirm` asks once instead of refusing. */
export type Constraint =
  | { type: 'not-before'; field: FieldRef }
  | { type: 'not-after'; field: FieldRef }
  /** No other item of the group has this value (marks and case do not matter), unless it differs in one of these. */
  | { type: 'unique'; unless?: readonly FieldRef[] }
  /** It does not go with other answers: asked about once. */
  | { type: 'doubtful'; when: Condition; reason: DoubtReason }
  | { type: 'usually-at-most'; max: number; when?: Condition }
  /** Unlike a field's own `min`, which may itself be answered. */
  | { type: 'usually-above'; min: number; unless?: Condition }
  /** It holds no number of an identity card, which nobody needs here. */
  | { type: 'no-identity-number' }
  /** Parts in per cent that it names are no more than a whole together. */
  | { type: 'shares' };

export const doubtReasons = ['unfinished', 'more-than-there-are', 'sums-differ'] as const;
/** What is shown of a doubt: `form-confirm_…`. */
export type DoubtReason = (typeof doubtReasons)[number];

/** In a rule `awards.granted` names a question of each item of a group. */
export type CrossRule = SumRule | AtMostRule;
export type SumRule = { type: 'sum-at-most'; fields: readonly FieldRef[]; max: number };

/**
 * A number is at most another one, or so many per cent of it; of two questions of one group, that of
 * the same item. `refuse` takes no higher one. `warn` takes it and asks `reason`: a question of words
 * beside `field` that exists only then, whose answer is marked for those who read what was handed in.
 */
export type AtMostRule = {
  type: 'at-most';
  field: FieldRef;
  than: FieldRef;
  percent?: number;
} & ({ severity: 'refuse' } | { severity: 'warn'; reason: FieldRef });

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
  /**
   * A warning: while it holds, the question asks for the reason why other answers are as they are.
   * It refuses nothing, but wants its words, which those who read what was handed in see marked.
   */
  warns?: Condition;
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
  /** Names somebody or something, so that a number by itself is none; the title of an item always does. */
  isName?: true;
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
  implies?: { field: FieldRef; value: string };
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

/** Questions of an item that is worth points, and of the form about what they make together. */
export type Points = {
  value: FieldRef;
  heading: FieldRef;
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
  /** Which way it is to go. */
  way: { field: FieldRef; up: string; down: string; level: string };
  /** Whether the amount is how much more or less it is to be. */
  change: FieldRef;
  /** With what it is compared, in words. */
  basis: FieldRef;
  /** What is to be reached where it is no amount. */
  words: FieldRef;
  /** Under which heading it stands. */
  heading: FieldRef;
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
