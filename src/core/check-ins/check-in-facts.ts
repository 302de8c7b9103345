import { type GivenItem, parseContent } from '../forms/forms.ts';
import { annualPlan } from '../plans/annual-plan.ts';
import {
  aimOf,
  answersTo,
  isAmount,
  measured,
  resultOf,
  type Target,
  targetsIn,
} from '../plans/read-targets.ts';
import { type Period, yearOfPeriod, yearPeriod } from '../shared/period.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { FactsSource } from '../submissions/form-ports.ts';
import type { FormPeriod } from '../submissions/submission.ts';
import { checkIn } from './check-in.ts';
import { type Reported, reportsIn } from './reported.ts';
import { resultPapersBefore } from './result-papers.ts';
import { leftTo } from './standing.ts';

/** A check-in is filled from the year's plan and the check-ins before it. */
export const checkInFacts: FactsSource = {
  wanted: (period) => [planOf(period), ...resultPapersBefore({ formId: checkIn.id, period })],
  read: (found, period) => {
    const needs = planOf(period);
    const plan = found.find(({ formId }) => formId === needs.formId);
    const content = plan && parseContent(JSON.parse(plan.content));
    if (!content) return { type: 'lacking', needs };
    const { byTarget } = reportsIn(found);
    const targets = targetsIn(content).map((target) =>
      givenTarget(target, byTarget.get(target.key)),
    );
    return { type: 'facts', facts: { items: { targets } } };
  },
};

const planOf = (period: Period): FormPeriod => ({
  formId: annualPlan.id,
  period: yearPeriod(yearOfPeriod(period)),
});

/** A target with what was last said of it, and what is left. */
export const givenTarget = (target: Target, last: Reported | undefined): GivenItem => ({
  key: target.key,
  values: {
    ...answersTo({ ...target, baseline: null }),
    direction: target.direction,
    ...(last && last.value !== null ? { last_value: last.value } : {}),
  },
  context: [contextOf(target, last)],
  brief: briefOf(target, last),
  last: last ? lastOf(last) : {},
});

const briefOf = (target: Target, last: Reported | undefined): TextRef => {
  const aim = aimOf(target);
  return isAmount(target) && last && last.value !== null
    ? say('check-in-brief-last', { aim, last: resultOf(target, last.value) })
    : say('check-in-brief', { aim });
};

const lastOf = ({ status, value, words }: Reported): GivenItem['last'] => ({
  status,
  ...(value === null ? {} : { value }),
  ...(words === null ? {} : { result_text: words }),
});

/** What is to be reached, where it stood the last time and what was left then. */
const contextOf = (target: Target, last: Reported | undefined): TextRef => {
  const wanted = say('check-in-target', { aim: aimOf(target) });
  if (!isAmount(target) || !last || last.value === null)
    return say('check-in-context', { target: wanted });
  const left = leftTo(target, last.value);
  const values = { target: wanted, last: resultOf(target, last.value) };
  return left > 0
    ? say('check-in-context-left', { ...values, left: measured(left, target.unit) })
    : say('check-in-context-reached', values);
};
