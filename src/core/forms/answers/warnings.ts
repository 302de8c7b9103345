import { onceEach } from '../../shared/once-each.ts';
import type { Field, Form, GroupField } from '../schema/form.ts';
import type { Condition, FieldRef, Rule, WarnRule } from '../schema/rules.ts';

/** What a question asks the reason of; undefined of any that is no warning. */
export const warningOf = (
  form: Form,
  field: Field,
  group: GroupField | null,
): Condition | undefined => {
  const [first, ...others] = warningsOf(form, field, group);
  if (!first || others.length === 0) return first?.when;
  return { type: 'any', of: [first, ...others].map(({ when }) => when) };
};

/** The rules whose breach a question asks the reason of. */
export const warningsOf = (
  form: Form,
  field: Field,
  group: GroupField | null,
): readonly WarnRule[] =>
  warningsByReason(form)
    .get(field.id)
    ?.filter((rule) => rule.group === group?.id) ?? none;

const none: readonly WarnRule[] = [];

const warningsByReason = onceEach(({ rules }: Form) => {
  const byReason = new Map<FieldRef, (Rule & WarnRule)[]>();
  for (const rule of rules)
    if (rule.severity === 'warn')
      byReason.set(rule.reason, [...(byReason.get(rule.reason) ?? []), rule]);
  return byReason;
});
