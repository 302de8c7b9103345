import { say, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import type { Comparison } from '../schema/comparison.ts';

/** What is to be reached, whatever counts it. */
export type Aim = {
  comparison: Comparison;
  /** Null where words alone say it, or nothing does yet. */
  value: number | null;
  /** The end of a range, or the whole. */
  upper: number | null;
  way: 'up' | 'down' | 'level' | null;
  /** The amount is how much more or less it is to be. */
  isChange: boolean;
  basis: string | null;
  words: string | null;
};

/** A number with what it counts. */
export type Counted = (number: TextValue) => TextRef;

/** `≥ 95%`, `giảm 10–12% so với năm 2026`, `19/19 trường`; null while nothing says it. */
export const aimWords = (aim: Aim, counted: Counted): TextRef | null => {
  if (aim.comparison === 'text')
    return aim.words === null ? null : say('form-value', { value: aim.words });
  if (aim.value === null) return null;
  const amount = compared(aim, counted(numbersOf(aim, aim.value)));
  const going = aim.isChange ? changed(aim, amount) : led(aim, amount);
  return aim.basis === null ? going : say('form-aim_basis', { aim: going, basis: aim.basis });
};

const numbersOf = ({ comparison, upper }: Aim, value: number): TextValue => {
  if (upper === null) return { number: value };
  const ends = { number: { number: value }, upper: { number: upper } };
  if (comparison === 'range') return say('form-aim_range', ends);
  return comparison === 'of' ? say('form-aim_of', ends) : { number: value };
};

/** What stands before an amount that is a bound. */
export const SIGNS = { at_least: '≥', above: '>', at_most: '≤', below: '<' } as const;

const isSigned = (comparison: Comparison): comparison is keyof typeof SIGNS =>
  Object.hasOwn(SIGNS, comparison);

const compared = ({ comparison }: Aim, amount: TextRef): TextRef =>
  isSigned(comparison) ? say('form-aim_compared', { sign: SIGNS[comparison], amount }) : amount;

/** Without anything that it is compared with, "giảm 10%" could be what is left. */
const changed = ({ way, basis }: Aim, amount: TextRef): TextRef => {
  if (way === 'down') return say(basis === null ? 'form-aim_less' : 'form-aim_down', { amount });
  return say('form-aim_up', { amount });
};

/** A sign says the way as well. */
const led = ({ comparison, value, way }: Aim, amount: TextRef): TextRef => {
  if (isSigned(comparison) || comparison === 'of') return amount;
  if (way === 'level') return say('form-aim_level', { amount });
  if (way !== 'down') return amount;
  return say(value === 0 && comparison === 'equal' ? 'form-aim_none' : 'form-aim_left', { amount });
};
