import { say, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { type Comparison, comparisons } from '../schema/comparison.ts';
import type { Field } from '../schema/form.ts';
import type { Value } from '../schema/value.ts';
import { SIGNS } from './aim-words.ts';
import { asText } from './write-value.ts';

/** The question that says how a number compares; undefined of any other question. */
export const comparedBy = (field: Field): string | undefined =>
  'comparedBy' in field ? field.comparedBy : undefined;

/** `≥ 60%`: a number as it is written, with the sign of what that question says. */
export const withSign = (amount: TextValue, said: Value | undefined): TextRef => {
  const comparison = comparisons.find((one) => one === said);
  const sign = comparison && signOf(comparison);
  return sign === undefined
    ? asText(amount)
    : say('form-aim_compared', { sign, amount: asText(amount) });
};

const signOf = (comparison: Comparison): string | undefined =>
  Object.hasOwn(SIGNS, comparison) ? SIGNS[comparison as keyof typeof SIGNS] : undefined;
