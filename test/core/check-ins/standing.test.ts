import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { leftTo, percentOf, standingOf } from '../../../src/core/check-ins/standing.ts';
import { directions } from '../../../src/core/plans/targets.ts';

const plain = { comparison: 'equal', upper: null, isChange: false } as const;

describe('how a value stands to its target', () => {
  it.each([
    ['increase', 98.5, null, 49.25, 50, 'below'],
    ['increase', 98.5, null, 98.4, 99, 'below'],
    ['increase', 98.5, null, 98.5, 100, 'reached'],
    ['increase', 12, null, 30, 100, 'exceeded'],
    ['increase', 0, null, 0, 100, 'reached'],
    ['maintain', 95, null, 97, 100, 'reached'],
    ['maintain', 95, null, 90, 94, 'below'],
    ['decrease', 10, 30, 20, 50, 'below'],
    ['decrease', 10, 30, 35, 0, 'below'],
    ['decrease', 10, 30, 10, 100, 'reached'],
    ['decrease', 10, 30, 8, 100, 'exceeded'],
    ['decrease', 10, null, 20, 50, 'below'],
    ['decrease', 0, null, 3, 0, 'below'],
    ['decrease', 0, 6, 3, 50, 'below'],
    ['decrease', 0, null, 0, 100, 'reached'],
  ] as const)('%s %d from %s: %d is %d %%, %s', (...row) => {
    const [direction, value, baseline, now, percent, type] = row;
    const standing = standingOf({ ...plain, direction, value, baseline }, now);
    expect(percentOf(standing)).toBe(percent);
    expect(standing.type).toBe(type);
  });

  it.each([
    ['at_least', 95, null, 'increase', false, 95, 'reached'],
    ['at_least', 95, null, 'increase', false, 96, 'exceeded'],
    ['above', 90, null, 'increase', false, 90, 'below'],
    ['above', 90, null, 'increase', false, 90.1, 'exceeded'],
    ['at_most', 2, null, 'increase', false, 2, 'reached'],
    ['at_most', 2, null, 'increase', false, 3, 'below'],
    ['below', 0.5, null, 'decrease', false, 0.5, 'below'],
    ['below', 0.5, null, 'decrease', false, 0.4, 'exceeded'],
    ['range', 10, 12, 'increase', true, 9.9, 'below'],
    ['range', 10, 12, 'increase', true, 11, 'reached'],
    ['range', 10, 12, 'increase', true, 13, 'exceeded'],
    ['range', 2, 3, 'decrease', false, 3.5, 'below'],
    ['range', 2, 3, 'decrease', false, 2.5, 'reached'],
    ['range', 2, 3, 'decrease', false, 1, 'exceeded'],
    ['range', 2, 3, 'maintain', false, 3.5, 'below'],
    ['range', 2, 3, 'maintain', false, 2.5, 'reached'],
    ['of', 19, 19, 'increase', false, 18, 'below'],
    ['of', 19, 19, 'increase', false, 19, 'reached'],
    ['equal', 10, null, 'decrease', true, 8, 'below'],
    ['equal', 10, null, 'decrease', true, 12, 'exceeded'],
    ['equal', 0, null, 'decrease', false, 0, 'reached'],
  ] as const)('%s %d to %s, %s (a change: %s): %d is %s', (...row) => {
    const [comparison, value, upper, direction, isChange, now, type] = row;
    const aim = { comparison, value, upper, direction, isChange, baseline: null };
    expect(standingOf(aim, now).type).toBe(type);
    expect(percentOf(standingOf(aim, now)) === 100).toBe(type !== 'below');
  });

  it('leaves no dust of binary fractions', () => {
    expect(leftTo({ ...plain, value: 98.5, direction: 'increase', baseline: null }, 97.2)).toBe(
      1.3,
    );
  });

  const numbers = fc.double({ min: 0, max: 1e9, noNaN: true });
  const aims = fc.record({
    comparison: fc.constant('equal' as const),
    upper: fc.constant(null),
    isChange: fc.constant(false),
    direction: fc.constantFrom(...directions),
    value: numbers,
    baseline: fc.option(numbers),
  });

  it('is never below nothing nor above the whole, and whole only when reached', () => {
    fc.assert(
      fc.property(aims, numbers, (aim, now) => {
        const standing = standingOf(aim, now);
        const percent = percentOf(standing);
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
        expect(percent === 100).toBe(standing.type !== 'below');
      }),
    );
  });

  it('never falls while the value gets better', () => {
    fc.assert(
      fc.property(aims, numbers, numbers, (aim, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [worse, better] = aim.direction === 'decrease' ? [high, low] : [low, high];
        expect(standingOf(aim, better).share).toBeGreaterThanOrEqual(standingOf(aim, worse).share);
      }),
    );
  });
});
