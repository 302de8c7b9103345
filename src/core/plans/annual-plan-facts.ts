import { type Comparison, type Facts, parseContent, type Value } from '../forms/forms.ts';
import { parsePeriod, type Period, yearOfPeriod } from '../shared/period.ts';
import { say } from '../shared/text-ref.ts';
import type { CityTarget } from '../submissions/city-target.ts';
import type { FactsSource } from '../submissions/form-ports.ts';
import type { Submission } from '../submissions/submission.ts';
import { takenFromCity, targetOfCity } from './city-targets.ts';
import { fiveYearPlan, spanOf } from './five-year-plan.ts';
import { aimOf, answersTo, type FiveYearTarget, fiveYearTargetsIn } from './read-targets.ts';

/**
 * The year's share of the five-year plan is offered to the annual one, and the city's targets one by one; nobody has
 * to take them.
 */
export const annualPlanFacts: FactsSource = {
  wanted: (period) => [{ formId: fiveYearPlan.id, period: spanOf(yearOfPeriod(period)) }],
  ofCity: true,
  read: ([plan], period, around) => ({
    type: 'facts',
    facts: {
      items: {},
      ...fromFiveYears(plan, period),
      ...fromCity(around?.cityTargets ?? [], period),
    },
  }),
};

const fromFiveYears = (plan: Submission | undefined, period: Period): Partial<Facts> => {
  const content = plan && parseContent(JSON.parse(plan.content));
  if (!content) return {};
  const source = say('five-year-plan.short');
  const items = fiveYearTargetsIn(content).map((target) =>
    shareOf(target, yearIn(plan.period, period)),
  );
  return { offers: { targets: { source, items } } };
};

const fromCity = (targets: readonly CityTarget[], period: Period): Partial<Facts> => {
  const items = targets.flatMap((city) => {
    const target = targetOfCity(city);
    return target
      ? [{ key: city.id, values: takenFromCity(city, target), words: aimOf(target) }]
      : [];
  });
  if (items.length === 0) return {};
  const source = say('city-targets', { year: String(yearOfPeriod(period)) });
  return { choices: { targets: { source, items } } };
};

/** Which year of the five it is, from 0. */
const yearIn = (span: Period, year: Period): number => {
  const parts = parsePeriod(span);
  return parts?.type === 'span' ? yearOfPeriod(year) - parts.from : -1;
};

/** Without a share of the year the value stays to be said; what words say holds for each year. */
const shareOf = (target: FiveYearTarget, at: number): Readonly<Record<string, Value>> => {
  const value = target.shares[at] ?? null;
  const isInWords = target.comparison === 'text';
  // The ends of a range, and the whole of a part, are not shared out by year.
  const isPlain = (value === null && !isInWords) || ENDS.has(target.comparison);
  const comparison = isPlain ? 'equal' : target.comparison;
  return answersTo({ ...target, value, upper: null, comparison });
};

const ENDS: ReadonlySet<Comparison> = new Set(['range', 'of']);
