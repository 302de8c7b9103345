import { type Content, type GivenItem, parseContent, titleOf, type Value } from '../forms/forms.ts';
import { annualPlan } from '../plans/annual-plan.ts';
import { aimOf, answersTo, type Target, targetsIn } from '../plans/read-targets.ts';
import { yearOfPeriod, yearPeriod } from '../shared/period.ts';
import { say } from '../shared/text-ref.ts';
import type { FactsSource } from '../submissions/form-ports.ts';

/** A registration holds the targets of the year's plan, and is offered what else the plan has set. */
export const registrationFacts: FactsSource = {
  wanted: (period) => [{ formId: annualPlan.id, period: yearPeriod(yearOfPeriod(period)) }],
  read: ([plan]) => {
    const content = plan && parseContent(JSON.parse(plan.content));
    if (!content) return { type: 'facts', facts: { items: {} } };
    const items = { key_targets: targetsIn(content).map(asGiven) };
    const proposedFrom = titleOf(annualPlan.id, plan.period);
    return { type: 'facts', facts: { items, proposed: proposedIn(content), proposedFrom } };
  },
};

const asGiven = (target: Target): GivenItem => ({
  key: target.key,
  values: answersTo({ ...target, baseline: null }),
  context: [say('registration-target', { aim: aimOf(target) })],
  brief: aimOf(target),
  last: {},
});

const proposed: Readonly<Record<string, string>> = {
  reg_models: 'model_target',
  reg_initiatives: 'initiative_target',
};

const proposedIn = (plan: Content): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(proposed).flatMap(([id, from]) => {
      const value = numberIn(plan, from);
      return value === null ? [] : [[id, value]];
    }),
  );

/** A number that was answered outside of lists. */
export const numberIn = ({ sections }: Content, field: string): number | null => {
  const entry = sections.flatMap(({ entries }) => entries).find((one) => one.field === field);
  return entry?.type === 'answer' && typeof entry.value === 'number' ? entry.value : null;
};
