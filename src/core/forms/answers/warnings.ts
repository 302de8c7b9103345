import type { Field, Form, GroupField } from '../schema/form.ts';
import type { Condition, Rule, WarnRule } from '../schema/rules.ts';

/** What a question asks the reason of; undefined of any that is no warning. */
export const warningOf = (
  form: Form,
  field: Field,
  group: GroupField | null,
): Condition | undefined => {
  const broken = warningsOf(form, field, group).map(({ when }) => when);
  return broken.length > 1 ? { type: 'any', of: broken } : broken[0];
};

/** The rules whose breach a question asks the reason of. */
export const warningsOf = (form: Form, field: Field, group: GroupField | null): WarnRule[] =>
  form.rules.filter(
    (rule): rule is Rule & WarnRule =>
      rule.severity === 'warn' && rule.reason === field.id && rule.group === group?.id,
  );
