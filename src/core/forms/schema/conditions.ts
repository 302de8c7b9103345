import type { Field } from './form.ts';
import type { Condition, FieldRef } from './rules.ts';

/** A choice has been answered so. */
export const is = (field: FieldRef, value: string): Condition => ({ type: 'equals', field, value });

export const not = (of: Condition): Condition => ({ type: 'not', of });
export const all = (...of: readonly Condition[]): Condition => ({ type: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ type: 'any', of });

/** Nobody is led there: whoever wants to say it finds it in a list. */
export const never: Condition = any();

/** Where a rule that warns asks why numbers are as they are. */
export const reasonField = (id: string, section: string): Field => ({
  id,
  section,
  type: 'text',
  maxLength: 300,
});
