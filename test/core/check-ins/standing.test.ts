import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { leftTo, percentOf, standingOf } from '../../../src/core/check-ins/standing.ts';
import { directions } from '../../../src/core/plans/targets.ts';

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
    const standing = standingOf({ direction, value, baseline }, now);
    expect(percentOf(standing)).toBe(percent);
    expect(standing.type).toBe(type);
  });

  it('leaves no dust of binary fractions', () => {
    expect(leftTo({ value: 98.5, direction: 'increase', baseline: null }, 97.2)).toBe(1.3);
  });

  const numbers = fc.double({ min: 0, max: 1e9, noNaN: true });
  const aims = fc.record({
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
