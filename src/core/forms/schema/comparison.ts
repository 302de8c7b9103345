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
export type Comparison = (typeof comparisons)[number];
