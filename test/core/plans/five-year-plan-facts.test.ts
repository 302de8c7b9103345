import assert from 'node:assert/strict';

import { describe, expect, it } from 'vitest';

import type { Value } from '../../../src/core/forms/forms.ts';
import { fiveYearPlanFacts } from '../../../src/core/plans/five-year-plan-facts.ts';
import { fiveYearPlan } from '../../../src/core/plans/five-year-plan.ts';
import { asId } from '../../../src/core/shared/ids.ts';
import { asInstant } from '../../../src/core/shared/instant.ts';
import { spanPeriod } from '../../../src/core/shared/period.ts';
import type { CityTarget } from '../../../src/core/submissions/city-target.ts';
import type { Around } from '../../../src/core/submissions/form-ports.ts';
import { door } from '../../support/form-door.ts';

const SPAN = spanPeriod(2026, 2030);

const cityTarget = (id: string, year: number, answers: Record<string, Value>): CityTarget => ({
  id,
  year,
  place: 0,
  answers: { unit_of_measure: 'percent', ...answers },
  batch: 'b',
  by: asId('p'),
  at: asInstant(0),
});

const factsFrom = (...cityTargets: CityTarget[]) => {
  const around: Pick<Around, 'cityTargets'> = { cityTargets };
  const found = fiveYearPlanFacts.read([], SPAN, around as Around);
  assert(found.type === 'facts');
  return found.facts;
};

const poor = { target_name: 'Tỷ lệ hộ nghèo', direction: 'decrease', comparison: 'at_most' };
const content = { target_name: 'Tỷ lệ hài lòng', comparison: 'at_least' };

describe('targets of the city in a five-year plan', () => {
  it('are offered once each, as the newest list of the five years has them', () => {
    const facts = factsFrom(
      cityTarget('c', 2030, { ...content, target_value: 98 }),
      cityTarget('a', 2026, { ...content, target_value: 94 }),
      cityTarget('b', 2027, { ...poor, target_value: 0.5 }),
    );
    expect(facts.choices?.['targets']?.items.map(({ key }) => key).toSorted()).toEqual(['b', 'c']);
  });

  it('are taken with a tap: the end of the five years as it stands, of an earlier year without its value', () => {
    const facts = factsFrom(
      cityTarget('b', 2027, { ...poor, target_value: 0.5 }),
      cityTarget('c', 2030, { ...content, target_value: 98 }),
    );
    const plan = door(fiveYearPlan, { facts, env: { period: SPAN } });
    plan.contact.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    plan.tap('form-button_choose').expectSays('năm 2027: ≤ 0,5%');
    plan.tap('+ 1. Tỷ lệ hộ nghèo').tap('+ 1. Tỷ lệ hài lòng');
    const answers = Object.entries(plan.answers());
    const valuesOf = (id: string) =>
      answers.filter(([path]) => path.endsWith(`.${id}`)).map(([, value]) => value);
    expect(valuesOf('city_target_ref')).toEqual(['Tỷ lệ hộ nghèo', 'Tỷ lệ hài lòng']);
    expect(valuesOf('target_value')).toEqual([98]);
  });

  it('are nothing while the city has none for these years', () => {
    expect(factsFrom().choices).toBeUndefined();
  });
});
