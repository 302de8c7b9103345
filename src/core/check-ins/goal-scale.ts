import type { AmountTarget } from '../plans/read-targets.ts';
import { reachedWithin } from './standing.ts';

/** Where things stand on a line that begins at 0 and ends at 1. */
export type GoalScale = {
  /** Null where nothing was reported. */
  value: number | null;
  /** From where to where the target is reached. */
  goal: readonly [from: number, to: number];
  /** Where it began, of what is to fall; null where nobody has said so. */
  start: number | null;
};

/** So much of the line lies beyond the largest figure on it. */
const BEYOND = 1.12;

/** A target and its result on one line, true to scale; what is below zero stands at its beginning. */
export const goalScale = (target: AmountTarget, value: number | null): GoalScale => {
  const { from, to } = reachedWithin(target);
  const start = from === Number.NEGATIVE_INFINITY ? target.baseline : null;
  const hasUpper = target.comparison === 'range' || target.comparison === 'of';
  const figures = [target.value, hasUpper ? target.upper : null, value, start];
  const largest = Math.max(...figures.map((figure) => figure ?? 0));
  const whole = largest > 0 ? largest * BEYOND : 1;
  const at = (figure: number): number => Math.min(Math.max(figure / whole, 0), 1);
  return {
    value: value === null ? null : at(value),
    goal: [at(from), at(to)],
    start: start === null ? null : at(start),
  };
};
