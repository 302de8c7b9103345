import { say, sayOfForm, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { comparisons } from '../schema/comparison.ts';
import type { Form, GroupField, ItemField } from '../schema/form.ts';
import { lackIn } from '../schema/lack.ts';
import type { Measure } from '../schema/list-shapes.ts';
import { itemPath, itemQuestions, type Located } from '../schema/path.ts';
import { fieldKey, labelOf, optionKey } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { type Aim, aimWords } from './aim-words.ts';
import type { Filled } from './answers.ts';
import { isAsked, isRelevant } from './condition.ts';
import { shortValue } from './write-value.ts';

type Draft = { form: Form; filled: Filled };

/** What tells an item apart beside its name: its first number with the unit, and its days. */
export const itemValues = (draft: Draft, group: GroupField, key: string): TextValue[] => {
  if (group.isTable) return cellsOf(draft, group, key);
  const asked = itemQuestions(group, key).filter((one) => isAsked(draft.form, draft.filled, one));
  const number = asked.find(({ field }) => field.type === 'decimal' || field.type === 'integer');
  const aim = itemAim(draft, group, key);
  const told = (one: Located): TextValue[] => {
    const value = draft.filled.answers.get(one.path)?.value ?? null;
    return value === null ? [] : [valueInItem(draft, one, value)];
  };
  const values = [
    ...(aim ? [aim] : []),
    ...asked.filter((one) => (one === number && !aim) || isBeside(group, one)).flatMap(told),
  ];
  if (values.length > 0) return values;
  // Where there is no number, the item says why, or how it stands.
  const state = group.inOneMessage?.states?.state;
  return asked.filter(({ field }) => field.id === state).flatMap(told);
};

/** All that stands in the row of a table. */
const cellsOf = ({ form, filled }: Draft, group: GroupField, key: string): TextValue[] =>
  itemQuestions(group, key).flatMap((one) => {
    const value = filled.answers.get(one.path)?.value ?? null;
    const { id } = one.field;
    const isCell = id !== group.titleField && id !== group.heading && isRelevant(form, filled, one);
    if (value === null || !isCell) return [];
    const label = labelOf(form, one.field, group);
    return [
      say('form-summary_cell', { label, value: shortValue({ form, ...one }, value, new Map()) }),
    ];
  });

/** What an item that is an amount is to reach: `≥ 95%`; null of any other, and while it is open. */
const itemAim = (draft: Draft, group: GroupField, key: string): TextRef | null =>
  aimOfAnswers(draft.form, group, answersOf(draft, group, key));

/** The answers of an item that count, by question. */
type AnswersOf = (ref: string) => Value;

const answersOf =
  ({ form, filled }: Draft, group: GroupField, key: string): AnswersOf =>
  (ref) => {
    const path = itemPath(group.id, key, ref);
    const field = group.fields.find(({ id }) => id === ref);
    const isThere = field && isRelevant(form, filled, { path, field, group, key });
    return isThere ? (filled.answers.get(path)?.value ?? null) : null;
  };

/** The same by answers that nobody has stored yet. */
export const aimOfAnswers = (form: Form, group: GroupField, valueOf: AnswersOf): TextRef | null => {
  const { measure } = group;
  const value = group.fields.find(({ id }) => id === measure?.value);
  if (!measure || !value) return null;
  const unit = unitOf({ form, group, field: value }, valueOf);
  return aimWords(aimFrom(measure, valueOf), (number) => counted(number, unit));
};

/** Questions whose answers are the amount, by their ids; none where the items of a list are no amounts. */
export const aimFields = ({ measure, fields }: GroupField): string[] => {
  if (!measure) return [];
  const { value, unit, comparison, upper, way, change, basis, words } = measure;
  const units = fields.find(({ id }) => id === unit);
  const other = units?.type === 'choice' ? units.other?.field : undefined;
  return [value, unit, other, comparison, upper, way.field, change, basis, words].filter(
    (id) => id !== undefined,
  );
};

/** What the answers about an amount say it is to be. */
const aimFrom = (measure: Measure, valueOf: AnswersOf): Aim => {
  const { way } = measure;
  const said = valueOf(way.field);
  return {
    comparison: comparisons.find((one) => one === valueOf(measure.comparison)) ?? 'equal',
    value: numberIn(valueOf(measure.value)),
    upper: numberIn(valueOf(measure.upper)),
    way: (['up', 'down', 'level'] as const).find((one) => way[one] === said) ?? null,
    isChange: valueOf(measure.change) === true,
    basis: wordsIn(valueOf(measure.basis)),
    words: wordsIn(valueOf(measure.words)),
  };
};

const numberIn = (value: Value): number | null => (typeof value === 'number' ? value : null);

const wordsIn = (value: Value): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** `98,5%`, `12 Mô hình`, `12 công trình`; without a unit the number alone. */
const counted = (number: TextValue, unit: TextValue | undefined): TextRef => {
  if (unit === undefined) return say('form-value', { value: number });
  return unit === '%'
    ? say('form-value_percent', { number })
    : say('form-value_measured', { number, unit });
};

const SHORT: ReadonlySet<string> = new Set(['percent', 'money', 'date']);

const isBeside = ({ beside = [] }: GroupField, { field }: Located): boolean =>
  SHORT.has(field.type) || beside.includes(field.id);

/** An answer in the line of its item: a number with its unit, or with its name where it has none. */
const valueInItem = (draft: Draft, question: Located, value: Value): TextValue => {
  const { field, group } = question;
  const shown = valueWithUnit(draft, question, value);
  return saysNoWhat(field, value)
    ? say('form-summary_cell', { label: labelOf(draft.form, field, group), value: shown })
    : shown;
};

/** An answer of an item, a number with its unit. */
export const valueWithUnit = (draft: Draft, question: Located, value: Value): TextValue => {
  const { field, group, key } = question;
  const { form } = draft;
  if (typeof value !== 'number' || !group || !key || !('unit' in field))
    return shortValue({ form, ...question }, value, new Map());
  const unit = unitOf({ form, group, field }, answersOf(draft, group, key));
  return counted({ number: value }, unit);
};

/** Nothing says what the number counts. */
export const isBare = (field: ItemField): boolean =>
  (field.type === 'integer' || field.type === 'decimal') && !field.unit;

/** A number alone does not say what it counts, nor a mark of what it is one, nor does that there is none say of what. */
export const saysNoWhat = (field: ItemField, value: Value): boolean =>
  (typeof value === 'number' && isBare(field)) ||
  (field.type === 'text' && field.marked !== undefined) ||
  lackIn(field, value) !== undefined;

type Number = { form: Form; group: GroupField; field: ItemField };

/** What is counted: an option, or the unit's own words where the option is "other". */
const unitOf = ({ form, group, field }: Number, valueOf: AnswersOf): TextValue | undefined => {
  if (!('unit' in field)) return undefined;
  const said = (field.unit ?? []).flatMap((ref): TextValue[] => {
    const value = valueOf(ref);
    const own = group.fields.find(({ id }) => id === ref);
    if (typeof value !== 'string' || value === '' || !own) return [];
    if (own.type !== 'choice') return [value];
    if (value === own.other?.code) return [];
    return [value === 'percent' ? '%' : sayOfForm(optionKey(fieldKey(form, own, group), value))];
  });
  return said[0];
};
