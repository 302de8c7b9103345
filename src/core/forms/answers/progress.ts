import type { Field, Form, GroupField } from '../schema/form.ts';
import { topOf } from '../schema/path.ts';
import type { Path } from '../schema/value.ts';
import { type Filled, keysOf } from './answers.ts';
import { topFields } from './condition.ts';
import { isDone, missingOfItem } from './missing.ts';

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
  if (isDone(form, filled, field)) return 1;
  if (field.type !== 'group') return 0;
  const wanted = field.given ? keysOf(filled, field.id).length : field.min;
  if (wanted === 0) return 0;
  const complete = completeItems(form, filled, field).length;
  // An item without its marks or one that breaks a rule keeps the group open.
  return Math.min(complete / wanted, 1 - 1 / (2 * wanted));
};

const completeItems = (form: Form, filled: Filled, group: GroupField): string[] =>
  keysOf(filled, group.id).filter(
    (key) => missingOfItem(form, filled, { group, key }).length === 0,
  );

/** Number of a question or group among those that exist at present, from 1. */
export const stepNumber = (form: Form, filled: Filled, path: Path): number =>
  topFields(form, filled).findIndex(({ id }) => id === topOf(path)) + 1;
