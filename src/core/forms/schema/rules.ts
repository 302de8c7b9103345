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
