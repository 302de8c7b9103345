/** Names one answer: `theme`, or `targets.k3x9.target_name` inside an item of a group. */
export type Path = string;

/**
 * What an answer holds; the field's type says which. Text, document number and date (ISO) are
 * strings, a choice is its code, several choices and files (attachment ids) are lists, money is
 * whole đồng; instead of a number stands what it lacks (`lack.ts`). `null` means left out on purpose.
 */
export type Value = string | number | boolean | readonly string[] | null;

/** Whether stored JSON can be the value of an answer. */
export const isValue = (stored: unknown): stored is Value =>
  stored === null ||
  ['string', 'number', 'boolean'].includes(typeof stored) ||
  (Array.isArray(stored) && stored.every((part) => typeof part === 'string'));
