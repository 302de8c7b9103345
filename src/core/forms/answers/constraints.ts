import { say, type TextRef } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { lackIn } from '../schema/lack.ts';
import { itemPath, locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Constraint, FieldRef } from '../schema/rules.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { type Filled, keysOf } from './answers.ts';
import { looker, valueOf } from './condition.ts';
import { brokenBy, type Checked, rulesAbout, type RuleDoubt, type Refusal } from './rules.ts';
import { asText, writeValue } from './write-value.ts';

export type Objection =
  | Refusal
  /** Possible, but ask once: more than usual, nothing at all, or at odds with another answer. */
  | { type: 'unusual'; reason: 'unusual' | 'nothing' }
  | RuleDoubt;

/** What the form's rules say against this value beside the other answers; the gravest first. */
export const objectionTo = (
  question: FormQuestion,
  value: Value,
  filled: Filled,
): Objection | undefined => {
  if (value === null) return undefined;
  const { constraint: own = [] } = question.field;
  const rules = rulesAbout(question);
  if (own.length + rules.length === 0) return undefined;
  if (lackIn(question.field, value)) return undefined;
  const checked = { question, value, filled };
  const all: Objection[] = [
    ...own.flatMap((constraint) => check(constraint, checked) ?? []),
    ...rules.flatMap((rule) => brokenBy(rule, checked) ?? []),
  ];
  return all.find(({ type }) => type === 'refuse') ?? all[0];
};

const check = (constraint: Constraint, checked: Checked): Objection | undefined => {
  switch (constraint.type) {
    case 'not-before':
      return checkOrder(checked, constraint.field, (value, other) => value < other && 'not-before');
    case 'not-after':
      return checkOrder(checked, constraint.field, (value, other) => value > other && 'not-after');
    case 'unique':
      return checkUnique(constraint, checked);
    case 'usually-at-most':
      return checkUsual(constraint, checked);
    case 'usually-above':
      return checkNothing(constraint, checked);
    case 'no-identity-number':
      return checkIdentity(checked);
    case 'shares':
      return checkShares(checked);
  }
};

/** Twelve digits, as cards show them; shorter ones are told by what stands beside them. */
const IDENTITY_NUMBER = /(?<!\d)0\d\d ?\d{3} ?\d{3} ?\d{3}(?!\d)/u;
const NAMED_NUMBER = /(?:cmnd|cmtnd|cccd|chung minh nhan dan|can cuoc)\D{0,40}\d{9}/u;

const checkIdentity = ({ value }: Checked): Objection | undefined =>
  typeof value === 'string' && (IDENTITY_NUMBER.test(value) || NAMED_NUMBER.test(searchKey(value)))
    ? { type: 'refuse', error: say('form-error_identity-number') }
    : undefined;

const checkShares = ({ value }: Checked): Objection | undefined => {
  if (typeof value !== 'string') return undefined;
  const parts = [...value.matchAll(/(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?) ?%/gu)];
  const total = parts.reduce((sum, [, part = '0']) => sum + Number(part.replace(',', '.')), 0);
  if (total <= WHOLE) return undefined;
  const values = { max: { number: WHOLE }, total: { number: total } };
  return { type: 'refuse', error: say('form-error_sum', values) };
};

const WHOLE = 100;

type Order = (value: string | number, other: string | number) => 'not-before' | 'not-after' | false;

const checkOrder = (
  { question, value, filled }: Checked,
  ref: FieldRef,
  order: Order,
): Objection | undefined => {
  const other = valueOf({ form: question.form, filled }, ref, question);
  // Dates are ISO, so both kinds order by themselves; two kinds do not mix.
  const comparable = typeof value === typeof other && (isOrdered(value) ? isOrdered(other) : false);
  const why = comparable && order(value as string | number, other as string | number);
  if (!why) return undefined;
  const [own, than] = [
    sideOf(question, question.field.id, value),
    sideOf(question, ref, other ?? null),
  ];
  return { type: 'refuse', error: outOfOrder(why, own, than) };
};

type Side = { label: TextRef | string; value: TextRef | string };

/** Of numbers the higher one is said to be too high, whichever is being answered. */
const outOfOrder = (
  why: 'not-before' | 'not-after',
  own: Side & { isNumber: boolean },
  than: Side,
): TextRef => {
  const [field, other] = own.isNumber && why === 'not-before' ? [than, own] : [own, than];
  const values = {
    field: field.label,
    value: field.value,
    than: other.label,
    other: other.value,
  };
  return say(own.isNumber ? 'form-error_at-most' : `form-error_${why}`, values);
};

const isOrdered = (value: Value | undefined): boolean =>
  typeof value === 'string' || typeof value === 'number';

const sideOf = (
  { form, group, key }: FormQuestion,
  ref: FieldRef,
  value: Value,
): Side & { isNumber: boolean } => {
  const isNumber = typeof value === 'number';
  const located =
    (group && key ? locate(form, itemPath(group.id, key, ref)) : undefined) ?? locate(form, ref);
  if (!located) return { label: ref, value: String(value), isNumber };
  const words = writeValue({ form, ...located }, value, new Map());
  return { label: labelOf(form, located.field, located.group), value: asText(words), isNumber };
};

const checkUnique = (
  { unless = [] }: Extract<Constraint, { type: 'unique' }>,
  { question, value, filled }: Checked,
): Objection | undefined => {
  const { group, key, field } = question;
  if (!group || !key || typeof value !== 'string') return undefined;
  const wordsOf = (item: string, id: string): string => {
    const said = filled.answers.get(itemPath(group.id, item, id))?.value ?? '';
    return searchKey(String(said));
  };
  const wanted = searchKey(value);
  // While nothing else is said of it, the name alone tells.
  const apart = unless.some((ref) => wordsOf(key, ref) !== '') ? unless : [];
  const isTaken = keysOf(filled, group.id).some(
    (other) =>
      other !== key &&
      wordsOf(other, field.id) === wanted &&
      apart.every((ref) => wordsOf(other, ref) === wordsOf(key, ref)),
  );
  return isTaken ? { type: 'refuse', error: say('form-error_not-unique', { value }) } : undefined;
};

const checkUsual = (
  { max, when }: Extract<Constraint, { type: 'usually-at-most' }>,
  { question, value, filled }: Checked,
): Objection | undefined => {
  if (typeof value !== 'number' || value <= max) return undefined;
  return !when || looker(question.form, filled)(when, question)
    ? { type: 'unusual', reason: 'unusual' }
    : undefined;
};

const checkNothing = (
  { min, unless }: Extract<Constraint, { type: 'usually-above' }>,
  { question, value, filled }: Checked,
): Objection | undefined => {
  if (typeof value !== 'number' || value > min) return undefined;
  if (unless && looker(question.form, filled)(unless, question)) return undefined;
  return { type: 'unusual', reason: 'nothing' };
};
