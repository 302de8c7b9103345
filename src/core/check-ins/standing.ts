import type { AmountTarget } from '../plans/read-targets.ts';

type Aim = Pick<
  AmountTarget,
  'value' | 'upper' | 'comparison' | 'direction' | 'isChange' | 'baseline'
>;

/** How a value stands to its target. */
export type Standing = {
  /** 0 to 1; 1 only when the target is reached. */
  share: number;
  type: 'below' | 'reached' | 'exceeded';
};

/**
 * Direction-aware: a target that is to fall is reached from above, and what is to stay within a range from both
 * sides. What goes beyond a target is said in words; its share stays 1.
 */
export const standingOf = (aim: Aim, value: number): Standing => {
  if (isReached(aim, value))
    return { share: 1, type: isBeyond(aim, value) ? 'exceeded' : 'reached' };
  return { share: Math.min(Math.max(shareOf(aim, value), 0), BELOW_ALL), type: 'below' };
};

/** Between which values a target is reached; without an end where it may be exceeded. */
export const reachedWithin = (aim: Aim): { from: number; to: number } => {
  const { from, to } = endsOf(aim);
  if (isKept(aim)) return { from, to };
  return isFalling(aim)
    ? { from: Number.NEGATIVE_INFINITY, to }
    : { from, to: Number.POSITIVE_INFINITY };
};

/** Whole per cent, 100 only when the target is reached. */
export const percentOf = ({ share }: Standing): number => Math.floor(share * 100);

/** What is missing in the target's own unit, 0 also where a limit must not only be met; 0 or less when it is reached. */
export const leftTo = (aim: Aim, value: number): number => {
  const { from, to } = endsOf(aim);
  if (isKept(aim) && value > to) return exactly(value - to);
  return exactly(isFalling(aim) ? value - to : from - value);
};

/** Whether less is better. By how much something falls is the better the more it is. */
const isFalling = ({ comparison, direction, isChange }: Omit<Aim, 'value'>): boolean => {
  if (comparison === 'at_most' || comparison === 'below') return true;
  if (comparison === 'at_least' || comparison === 'above' || isChange) return false;
  return direction === 'decrease';
};

/** Where a target is reached when it grows, and where when it falls. */
const endsOf = ({ comparison, value, upper }: Aim): { from: number; to: number } => ({
  from: value,
  to: comparison === 'range' ? (upper ?? value) : value,
});

/** What is neither to fall below a range nor to leave it. */
const isKept = ({ comparison, direction, isChange }: Aim): boolean =>
  comparison === 'range' && direction === 'maintain' && !isChange;

const isReached = (aim: Aim, value: number): boolean => {
  const left = leftTo(aim, value);
  // "Trên 90%" is more than 90 %.
  return aim.comparison === 'above' || aim.comparison === 'below' ? left < 0 : left <= 0;
};

/** The largest share that is not the whole. */
const BELOW_ALL = 0.99;

/** Without the dust of binary fractions: 98.5 - 97.2 is 1.3. */
const exactly = (value: number): number => Number(value.toFixed(6));

/** What is to be kept is not exceeded; of a range its far end is. */
const isBeyond = (aim: Aim, value: number): boolean => {
  const { from, to } = endsOf(aim);
  if (isFalling(aim)) return value < from;
  return aim.direction !== 'maintain' && value > to;
};

/** Only of values that have not reached their target. */
const shareOf = (aim: Aim, value: number): number => {
  const { from, to } = endsOf(aim);
  if (isKept(aim) && value > to) return value > 0 ? to / value : 0;
  if (!isFalling(aim)) return from > 0 ? value / from : 0;
  // Of the way from where it began; where that is not known, how many times too much it is.
  if (aim.baseline !== null && aim.baseline > to)
    return (aim.baseline - value) / (aim.baseline - to);
  return value > 0 ? to / value : 0;
};
