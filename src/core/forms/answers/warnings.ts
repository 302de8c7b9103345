import type { Field, Form, GroupField } from '../schema/form.ts';
import type { AtMostRule, Condition, FieldRef } from '../schema/rules.ts';

export type WarnRule = Extract<AtMostRule, { severity: 'warn' }>;

/** What a question asks the reason of; undefined of any that is no warning. */
export const warningOf = (
  form: Form,
  field: Field,
  group: GroupField | null,
): Condition | undefined => {
  const rules = warnRulesOf(form, field, group);
  if (rules.length === 0) return field.warns;
  const broken = rules.map((rule) => conditionOf(rule, group));
  return { type: 'any', of: field.warns ? [field.warns, ...broken] : broken };
};

/** The rules whose breach a question asks the reason of. */
export const warnRulesOf = (form: Form, field: Field, group: GroupField | null): WarnRule[] => {
  if (form.rules.length === 0) return [];
  const ref = group ? `${group.id}.${field.id}` : field.id;
  return form.rules.filter(
    (rule): rule is WarnRule =>
      rule.type === 'at-most' && rule.severity === 'warn' && rule.reason === ref,
  );
};

/** That a rule is broken, as the questions of one item say it. */
const conditionOf = ({ field, than, percent }: AtMostRule, group: GroupField | null): Condition => {
  const [one, other] = [within(field, group), within(than, group)];
  return percent === undefined
    ? { type: 'less-than', field: other, than: one }
    : { type: 'share-above', part: one, whole: other, percent };
};

/** A question of a rule as questions of the same item name it. */
const within = (ref: FieldRef, group: GroupField | null): FieldRef =>
  group && ref.startsWith(`${group.id}.`) ? ref.slice(group.id.length + 1) : ref;
