import type { Field, Form, GroupField } from '../schema/form.ts';
import { type Filled, keysOf } from './answers.ts';
import { topFields } from './condition.ts';
import { isBegun, isDone, missingOfItem } from './missing.ts';

export type DraftProgress = {
  done: number;
  of: number;
  /** 0 to 1; 1 only when nothing is left. */
  share: number;
};

/** How far a draft is, counted in the form's own questions; a group counts by its items. */
export const progress = (form: Form, filled: Filled): DraftProgress => {
  const fields = topFields(form, filled);
  const shares = fields.map((field) => shareOf(form, filled, field));
  const sum = shares.reduce((total, share) => total + share, 0);
  const done = shares.filter((share) => share === 1).length;
  return { done, of: fields.length, share: fields.length === 0 ? 1 : sum / fields.length };
};

const shareOf = (form: Form, filled: Filled, field: Field): number => {
  if (field.type !== 'group') return isDone(form, filled, field) ? 1 : 0;
  const { length } = keysOf(filled, field.id);
  const complete = completeItems(form, filled, field).length;
  if (isBegun(filled, field) && length >= field.min && complete === length) return 1;
  const wanted = field.given ? length : field.min;
  if (wanted === 0) return 0;
  // An item without its marks or one that breaks a rule keeps the group open.
  return Math.min(complete / wanted, 1 - 1 / (2 * wanted));
};

const completeItems = (form: Form, filled: Filled, group: GroupField): string[] =>
  keysOf(filled, group.id).filter(
    (key) => missingOfItem(form, filled, { group, key }).length === 0,
  );
