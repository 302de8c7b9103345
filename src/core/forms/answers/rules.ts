import { asId, type PersonId } from '../../shared/ids.ts';
import { asInstant } from '../../shared/instant.ts';
import { onceEach } from '../../shared/once-each.ts';
import { say, type TextRef } from '../../shared/text-ref.ts';
import type { Form } from '../schema/form.ts';
import { groupOf, itemPath, locate, type Located } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import {
  comparedIn,
  type Condition,
  type DoubtReason,
  type FieldRef,
  type NumbersCompared,
  type Rule,
} from '../schema/rules.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Path, Value } from '../schema/value.ts';
import { type Filled, keysOf } from './answers.ts';
import { type ConditionScope, holdsIn, sumIn, valueOf } from './condition.ts';
import { warningsOf } from './warnings.ts';
import { asText, writeValue } from './write-value.ts';

export type Refusal = { type: 'refuse'; error: TextRef };
export type RuleDoubt = { type: 'unusual'; reason: DoubtReason };

/** A value of a question before it is stored. */
export type Checked = { question: FormQuestion; value: Exclude<Value, null>; filled: Filled };

type Checking = Rule & { severity: 'refuse' | 'ask' };

/** The rules that answers to a question are held against: one that warns takes any. */
export const rulesAbout = (question: FormQuestion): readonly Checking[] => {
  const { form, field, group } = question;
  const byQuestion = knownRules(form);
  const asked = group ? `${group.id}.${field.id}` : field.id;
  const known =
    byQuestion.get(asked) ??
    form.rules.filter(
      (rule): rule is Checking => rule.severity !== 'warn' && concerns(rule, question),
    );
  byQuestion.set(asked, known);
  return known;
};

const knownRules = onceEach<Form, Map<Path, readonly Checking[]>>(() => new Map());

/** What a rule about the question says against a value. */
export const brokenBy = (rule: Checking, checked: Checked): Refusal | RuleDoubt | undefined => {
  const { form, path } = checked.question;
  if (rule.severity === 'ask' && checked.filled.answers.get(path)?.isFact) return undefined;
  const filled = withValue(checked);
  const scope = scopesOf(rule, checked.question, filled).find((one) =>
    holdsIn({ form, filled, scope: one }, rule.when),
  );
  if (!scope) return undefined;
  return rule.severity === 'ask'
    ? { type: 'unusual', reason: rule.doubt }
    : { type: 'refuse', error: refusalOf({ form, filled, scope }, rule.when) };
};

const concerns = (rule: Checking, question: FormQuestion): boolean => {
  const refs = rule.severity === 'ask' ? rule.about : comparedIn(rule.when);
  const { form, field, group } = question;
  if (group) return refs.includes(rule.group === group.id ? field.id : `${group.id}.${field.id}`);
  const ofItem = rule.group === undefined ? undefined : groupOf(form, rule.group);
  return refs.includes(field.id) && !ofItem?.fields.some(({ id }) => id === field.id);
};

/** Rules are asked as if the value were stored. */
const withValue = ({ question: { path }, value, filled }: Checked): Filled => {
  const answers = new Map(filled.answers);
  const before = filled.answers.get(path) ?? unsaid;
  return { ...filled, answers: answers.set(path, { ...before, path, value }) };
};

const unsaid = {
  raw: '',
  rev: 0,
  stale: false,
  savedAt: asInstant(0),
  savedBy: asId<PersonId>(''),
};

/** Where a rule is looked at: in the item at hand, in every item where a question of the form is, or in the form. */
const scopesOf = (
  { group: id }: Rule,
  { form, group: own, key }: FormQuestion,
  filled: Filled,
): ConditionScope[] => {
  if (id === undefined) return [{ group: null, key: null }];
  const group = groupOf(form, id) ?? null;
  const keys = own?.id === id && key !== null ? [key] : keysOf(filled, id);
  return keys.map((one) => ({ group, key: one }));
};

/** What a question asks the reason of, with the numbers as they are. */
export const warnedOf = (question: FormQuestion, filled: Filled): TextRef[] => {
  const { form, field, group } = question;
  return warningsOf(form, field, group).flatMap(({ when }) =>
    exceedingIn({ form, filled, scope: question }, when).map((broken) =>
      exceedingWords('form-warned', { form, filled, scope: question }, broken),
    ),
  );
};

type Look = { form: Form; filled: Filled; scope: ConditionScope };
type MoreThan = Extract<Condition, { type: 'more-than' }>;

/** The comparisons that make a condition hold. */
const exceedingIn = (look: Look, condition: Condition): MoreThan[] => {
  // Of a part that holds nothing is said while the whole does not.
  if (!holdsIn(look, condition)) return [];
  if (condition.type === 'any' || condition.type === 'all')
    return condition.of.flatMap((part) => exceedingIn(look, part));
  return condition.type === 'more-than' ? [condition] : [];
};

const refusalOf = (look: Look, condition: NumbersCompared): TextRef => {
  if (condition.type === 'more-than') return exceedingWords('form-error_at-most', look, condition);
  const { fields, max } = condition;
  return say('form-error_sum', { max: { number: max }, total: { number: sumIn(look, fields) } });
};

const exceedingWords = (
  key: 'form-error_at-most' | 'form-warned',
  look: Look,
  { field, and = [], than, percent }: MoreThan,
): TextRef => {
  const shown = {
    field: and.map((ref) => labelAt(look, ref)).reduce(together, labelAt(look, field)),
    value: and.length === 0 ? numberAt(look, field) : { number: sumIn(look, [field, ...and]) },
  };
  const known = than.filter((ref) => typeof valueOf(look, ref, look.scope) === 'number');
  const [one = ''] = known;
  if (known.length > 1) {
    const other = { number: sumIn(look, known) };
    return say(`${key}-sum`, { ...shown, count: known.length, other });
  }
  const values = { ...shown, than: labelAt(look, one), other: numberAt(look, one) };
  return percent === undefined
    ? say(key, values)
    : say(`${key}-share`, { ...values, percent: { number: percent } });
};

const together = (first: TextRef | string, second: TextRef | string): TextRef =>
  say('form-together', { first, second });

const locatedAt = ({ form, scope: { group, key } }: Look, ref: FieldRef): Located | undefined =>
  (group && key ? locate(form, itemPath(group.id, key, ref)) : undefined) ?? locate(form, ref);

const labelAt = (look: Look, ref: FieldRef): TextRef | string => {
  const located = locatedAt(look, ref);
  return located ? labelOf(look.form, located.field, located.group) : ref;
};

const numberAt = (look: Look, ref: FieldRef): TextRef | string => {
  const located = locatedAt(look, ref);
  const value = valueOf(look, ref, look.scope) ?? null;
  return located ? asText(writeValue({ form: look.form, ...located }, value, new Map())) : '';
};
