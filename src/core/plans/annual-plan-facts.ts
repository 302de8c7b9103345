import { type Comparison, parseContent, type Value } from '../forms/forms.ts';
import { parsePeriod, type Period, yearOfPeriod } from '../shared/period.ts';
import { say } from '../shared/text-ref.ts';
import type { FactsSource } from '../submissions/form-ports.ts';
import { fiveYearPlan, spanOf } from './five-year-plan.ts';
import { answersTo, type FiveYearTarget, fiveYearTargetsIn } from './read-targets.ts';

/** The year's share of the five-year plan is offered to the annual one; nobody has to take it. */
export const annualPlanFacts: FactsSource = {
  wanted: (period) => [{ formId: fiveYearPlan.id, period: spanOf(yearOfPeriod(period)) }],
  read: ([plan], period) => {
    const content = plan && parseContent(JSON.parse(plan.content));
    if (!content) return { type: 'facts', facts: { items: {} } };
    const source = say('five-year-plan.short');
    const items = fiveYearTargetsIn(content).map((target) =>
      shareOf(target, yearIn(plan.period, period)),
    );
    return { type: 'facts', facts: { items: {}, offers: { targets: { source, items } } } };
  },
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
