import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { goalScale } from '../../../src/core/check-ins/goal-scale.ts';
import { standingOf } from '../../../src/core/check-ins/standing.ts';
import { comparisons } from '../../../src/core/forms/forms.ts';
import type { AmountTarget } from '../../../src/core/plans/read-targets.ts';
import { directions } from '../../../src/core/plans/targets.ts';

const figure = fc.integer({ min: 1, max: 5000 }).map((tenths) => tenths / 10);

const target: fc.Arbitrary<AmountTarget> = fc
  .record({
    comparison: fc.constantFrom(...comparisons.filter((one) => one !== 'text')),
    value: figure,
    more: figure,
    direction: fc.constantFrom(...directions),
    isChange: fc.boolean(),
    baseline: fc.option(figure),
  })
  .map(({ more, comparison, value, direction, isChange, baseline }) => ({
    comparison,
    value,
    direction,
    isChange,
    baseline,
    upper: comparison === 'range' || comparison === 'of' ? value + more : null,
    key: 'k1',
    name: 'Chỉ tiêu',
    group: null,
    unit: { type: 'own', words: 'hộ' },
    basis: null,
    words: null,
  }));

it('shows a result where its target is reached exactly when it is, over random targets', () => {
  fc.assert(
    fc.property(target, figure, (aim, value) => {
      const scale = goalScale(aim, value);
      const at = scale.value ?? Number.NaN;
      const [from, to] = scale.goal;
      expect(0 <= from && from <= to && to <= 1).toBe(true);
      expect(at).toBeGreaterThan(0);
      expect(at).toBeLessThan(1);
      // "Trên 90%" is more than 90 %: the end itself is not within.
      fc.pre(Math.abs(at - from) > 1e-9 && Math.abs(at - to) > 1e-9);
      expect(from <= at && at <= to).toBe(standingOf(aim, value).type !== 'below');
    }),
  );
});

it('tells where what is to fall began, and nothing of that for what is to grow', () => {
  const [falling, growing] = (['at_most', 'at_least'] as const).map((comparison) =>
    goalScale(
      {
        key: 'k1',
        name: 'Tỷ lệ hộ nghèo',
        group: null,
        unit: { type: 'own', words: '%' },
        comparison,
        value: 0.5,
        upper: null,
        direction: 'decrease',
        isChange: false,
        basis: null,
        words: null,
        baseline: 1,
      },
      null,
    ),
  );
  expect(falling).toEqual({ value: null, goal: [0, 0.5 / 1.12], start: 1 / 1.12 });
  expect(growing?.start).toBeNull();
});
