/** How a value is to stand to the amount that is named: `of` is a part of a whole, `text` is no amount. */
export const comparisons = [
  'equal',
  'at_least',
  'above',
  'at_most',
  'below',
  'range',
  'of',
  'text',
] as const;

/** Those that a sign before one number says. */
export const signedComparisons = ['equal', 'at_least', 'above', 'at_most', 'below'] as const;

export type Comparison = (typeof comparisons)[number];
