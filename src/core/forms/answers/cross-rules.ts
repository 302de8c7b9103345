import { say, type TextRef } from '../../shared/text-ref.ts';
import type { Form } from '../schema/form.ts';
import { lacks } from '../schema/lack.ts';
import { groupOf, itemPath, locate, type Located } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { AtMostRule, CrossRule, FieldRef, SumRule } from '../schema/rules.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Path, Value } from '../schema/value.ts';
import { allQuestions, type Filled, keysOf } from './answers.ts';
import { isRelevant } from './condition.ts';
import { warnRulesOf } from './warnings.ts';
import { asText, writeValue } from './write-value.ts';

export type Refusal = { type: 'refuse'; error: TextRef };

/** A value of a question before it is stored. */
export type Checked = { question: FormQuestion; value: Exclude<Value, null>; filled: Filled };

/** Why a rule over several questions takes no such value; a rule that only warns takes any. */
export const brokenBy = (rule: CrossRule, checked: Checked): Refusal | undefined =>
  rule.type === 'sum-at-most' ? checkSum(rule, checked) : checkAtMost(rule, checked);

const checkSum = (rule: SumRule, { question, value, filled }: Checked): Refusal | undefined => {
  if (!rule.fields.includes(refOf(question)) || typeof value !== 'number') return undefined;
  const total = value + sumOf(question.form, filled, { rule, except: question.path });
  if (total <= rule.max) return undefined;
  const values = { max: { number: rule.max }, total: { number: total } };
  return { type: 'refuse', error: say('form-error_sum', values) };
};

const refOf = ({ group, field }: Pick<FormQuestion, 'group' | 'field'>): FieldRef =>
  group ? `${group.id}.${field.id}` : field.id;

const sumOf = (
  form: Form,
  filled: Filled,
  { rule, except }: { rule: SumRule; except: Path },
): number =>
  allQuestions(form, filled)
    .filter((question) => rule.fields.includes(refOf(question)) && question.path !== except)
    .map(({ path }) => filled.answers.get(path))
    .map((answer) => (answer && !answer.stale && !isLack(answer.value) ? Number(answer.value) : 0))
    .reduce((sum, part) => sum + part, 0);

const isLack = (value: Value): boolean => lacks.some((lack) => lack === value);

const checkAtMost = (rule: AtMostRule, { question, value, filled }: Checked) => {
  if (rule.severity === 'warn' || typeof value !== 'number') return undefined;
  const { form, path } = question;
  const numberAt = (one: Located): number | undefined =>
    one.path === path ? value : numberIn(form, filled, one);
  const broken = pairsOf(rule, question, filled)
    .map((pair) => exceeding(rule, pair, numberAt))
    .find((one) => one !== undefined);
  return broken && { type: 'refuse' as const, error: wordsOf('form-error_at-most', form, broken) };
};

type Pair = { field: Located; than: Located };
type Exceeding = Pair & { rule: AtMostRule; value: number; other: number };

/** The pairs of questions that a rule compares and one of them is in. */
const pairsOf = (
  { field, than }: Pick<AtMostRule, 'field' | 'than'>,
  question: FormQuestion,
  filled: Filled,
): Pair[] => {
  const { form, group, key } = question;
  const ref = refOf(question);
  if (ref !== field && ref !== than) return [];
  const keys = group && key ? [key] : keysOf(filled, topOf(field));
  const at = (one: FieldRef, of: string | null) => locate(form, pathOf(form, one, of));
  return (groupOf(form, topOf(field)) ? keys : [null]).flatMap((of) => {
    const [one, other] = [at(field, of), at(than, of)];
    return one && other ? [{ field: one, than: other }] : [];
  });
};

const topOf = (ref: FieldRef): string => ref.split('.')[0] ?? ref;

const pathOf = (form: Form, ref: FieldRef, key: string | null): Path => {
  const [first = '', inner] = ref.split('.');
  return inner !== undefined && key !== null && groupOf(form, first)
    ? itemPath(first, key, inner)
    : ref;
};

const numberIn = (form: Form, filled: Filled, one: Located): number | undefined => {
  const value = filled.answers.get(one.path)?.value;
  return typeof value === 'number' && isRelevant(form, filled, one) ? value : undefined;
};

const exceeding = (
  rule: AtMostRule,
  { field, than }: Pair,
  numberAt: (one: Located) => number | undefined,
): Exceeding | undefined => {
  const [value, other] = [numberAt(field), numberAt(than)];
  const { percent = 100 } = rule;
  return value !== undefined && other !== undefined && value > (other * percent) / 100
    ? { rule, field, than, value, other }
    : undefined;
};

/** What a question asks the reason of, with the numbers as they are. */
export const warnedOf = (question: FormQuestion, filled: Filled): TextRef[] => {
  const { form, field, group } = question;
  return warnRulesOf(form, field, group).flatMap((rule) => {
    const beside = locate(form, pathOf(form, rule.field, question.key));
    const pairs = beside ? pairsOf(rule, { form, ...beside }, filled) : [];
    return pairs
      .flatMap((pair) => exceeding(rule, pair, (one) => numberIn(form, filled, one)) ?? [])
      .map((broken) => wordsOf('form-warned', form, broken));
  });
};

const wordsOf = (
  key: 'form-error_at-most' | 'form-warned',
  form: Form,
  { rule: { percent }, field, than, value, other }: Exceeding,
): TextRef => {
  const values = {
    field: labelOf(form, field.field, field.group),
    value: asText(writeValue({ form, ...field }, value, new Map())),
    than: labelOf(form, than.field, than.group),
    other: asText(writeValue({ form, ...than }, other, new Map())),
  };
  return percent === undefined
    ? say(key, values)
    : say(`${key}-share`, { ...values, percent: { number: percent } });
};
