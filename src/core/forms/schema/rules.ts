/** The id of a question of the same group item, or else of a question of the form. */
export type FieldRef = string;

export type Condition =
  | { type: 'equals'; field: FieldRef; value: string | number | boolean }
  | { type: 'answered'; field: FieldRef }
  | { type: 'at-least'; field: FieldRef; value: number }
  /**
   * The number, with those of `and`, is more than those of the other questions together, as far as these are
   * known, or than so many per cent of them; false while nothing is known of either.
   */
  | {
      type: 'more-than';
      field: FieldRef;
      and?: readonly FieldRef[];
      than: readonly FieldRef[];
      percent?: number;
    }
  /** These numbers together, of a list (`items.share`) those of all its items, are more than `max`. */
  | { type: 'sum-above'; fields: readonly FieldRef[]; max: number }
  /** A text holds one of these words, written in small letters (case does not matter). */
  | { type: 'mentions'; field: FieldRef; words: readonly string[] }
  /** A text has been answered in which no figure stands. */
  | { type: 'without-figure'; field: FieldRef }
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
  | { type: 'usually-at-most'; max: number; when?: Condition }
  /** Unlike a field's own `min`, which may itself be answered. */
  | { type: 'usually-above'; min: number; unless?: Condition }
  /** It holds no number of an identity card, which nobody needs here. */
  | { type: 'no-identity-number' }
  /** Parts in per cent that it names are no more than a whole together. */
  | { type: 'shares' };

/**
 * What does not go together. A rule is broken while `when` holds: in the form, or in any item of the
 * list `group`, whose questions it then names by their own ids beside those of the form.
 */
export type Rule = { group?: FieldRef } & (RefuseRule | AskRule | WarnRule);

/** No answer is taken that would break it; the refusal says both numbers, so that it compares numbers. */
export type RefuseRule = { severity: 'refuse'; when: NumbersCompared };

/** An answer to one of the questions `about` that breaks it is asked about once, and stays where it is meant. */
export type AskRule = {
  severity: 'ask';
  when: Condition;
  about: readonly FieldRef[];
  doubt: DoubtReason;
};

/**
 * Every answer is taken. While it is broken `reason` is asked, a question of words beside what is
 * compared that exists only then; who reads what was handed in sees its answer marked.
 */
export type WarnRule = { severity: 'warn'; when: Condition; reason: FieldRef };

export type NumbersCompared = Extract<Condition, { type: 'more-than' | 'sum-above' }>;

/** Whether a condition holds numbers against each other. */
export const isComparison = (condition: Condition): condition is NumbersCompared =>
  condition.type === 'more-than' || condition.type === 'sum-above';

/** The questions whose numbers these are. */
export const comparedIn = (condition: NumbersCompared): readonly FieldRef[] =>
  condition.type === 'more-than'
    ? [condition.field, ...(condition.and ?? []), ...condition.than]
    : condition.fields;

export const doubtReasons = [
  'unfinished',
  'more-than-there-are',
  'sums-differ',
  'no-figure',
] as const;
/** What is shown of a doubt: `form-confirm_…`. */
export type DoubtReason = (typeof doubtReasons)[number];

/** That a number is more than others together. */
export const moreThan = (
  field: FieldRef,
  ...than: readonly FieldRef[]
): Extract<Condition, { type: 'more-than' }> => ({ type: 'more-than', field, than });
