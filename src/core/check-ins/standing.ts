import type { Target } from '../plans/read-targets.ts';

type Aim = Pick<Target, 'value' | 'direction' | 'baseline'>;

/** How a value stands to its target. */
export type Standing = {
  /** 0 to 1; 1 only when the target is reached. */
  share: number;
  type: 'below' | 'reached' | 'exceeded';
};

/**
 * Direction-aware: a target that is to fall is reached from above. What goes beyond a target is
 * said in words; its share stays 1.
 */
export const standingOf = (aim: Aim, value: number): Standing => {
  if (leftTo(aim, value) <= 0)
    return { share: 1, type: isBeyond(aim, value) ? 'exceeded' : 'reached' };
  return { share: Math.min(Math.max(shareOf(aim, value), 0), BELOW_ALL), type: 'below' };
};

/** Whole per cent, 100 only when the target is reached. */
export const percentOf = ({ share }: Standing): number => Math.floor(share * 100);

/** What is missing in the target's own unit; 0 or less when it is reached. */
export const leftTo = ({ value: wanted, direction }: Aim, value: number): number =>
  exactly(direction === 'decrease' ? value - wanted : wanted - value);

/** The largest share that is not the whole. */
const BELOW_ALL = 0.99;

/** Without the dust of binary fractions: 98.5 - 97.2 is 1.3. */
const exactly = (value: number): number => Number(value.toFixed(6));

/** What is to be kept is not exceeded. */
const isBeyond = (aim: Aim, value: number): boolean =>
  aim.direction !== 'maintain' && leftTo(aim, value) < 0;

/** Only of values that have not reached their target. */
const shareOf = ({ value: wanted, direction, baseline }: Aim, value: number): number => {
  if (direction !== 'decrease') return wanted > 0 ? value / wanted : 0;
  // Of the way from where it began; where that is not known, how many times too much it is.
  if (baseline !== null && baseline > wanted) return (baseline - value) / (baseline - wanted);
  return value > 0 ? wanted / value : 0;
};
