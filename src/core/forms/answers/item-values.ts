import { say, sayOfForm, type TextValue } from '../../shared/text-ref.ts';
import type { Form, GroupField } from '../schema/form.ts';
import { itemPath, itemQuestions, type Located } from '../schema/path.ts';
import { fieldKey, optionKey } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import type { Filled } from './answers.ts';
import { isAsked } from './condition.ts';
import { writeValue } from './write-value.ts';

type Draft = { form: Form; filled: Filled };

/** What tells an item apart beside its name: its first number with the unit, and its days. */
export const itemValues = (draft: Draft, group: GroupField, key: string): TextValue[] => {
  const asked = itemQuestions(group, key).filter((one) => isAsked(draft.form, draft.filled, one));
  const number = asked.find(({ field }) => field.type === 'decimal' || field.type === 'integer');
  return asked
    .filter((one) => one === number || SHORT.has(one.field.type))
    .flatMap((one) => {
      const value = draft.filled.answers.get(one.path)?.value ?? null;
      return value === null ? [] : [valueWithUnit(draft, one, value)];
    });
};

const SHORT: ReadonlySet<string> = new Set(['percent', 'money', 'date']);

/** `98,5%`, `12 Mô hình`, `12 công trình`; without a unit the number alone. */
const valueWithUnit = (draft: Draft, question: Located, value: Value): TextValue => {
  const unit = typeof value === 'number' ? unitOf(draft, question) : undefined;
  if (unit === undefined || typeof value !== 'number')
    return writeValue({ form: draft.form, ...question }, value, new Map());
  const number = { number: value };
  return unit === '%'
    ? say('form-value_percent', { number })
    : say('form-value_measured', { number, unit });
};

/** What is counted: an option, or the unit's own words where the option is "other". */
const unitOf = ({ form, filled }: Draft, { field, group, key }: Located): TextValue | undefined => {
  if (!group || !key || !('unit' in field)) return undefined;
  const said = (field.unit ?? []).flatMap((ref): TextValue[] => {
    const value = filled.answers.get(itemPath(group.id, key, ref))?.value;
    const own = group.fields.find(({ id }) => id === ref);
    if (typeof value !== 'string' || value === '' || !own) return [];
    if (own.type !== 'choice') return [value];
    if (value === own.other?.code) return [];
    return [value === 'percent' ? '%' : sayOfForm(optionKey(fieldKey(form, own, group), value))];
  });
  return said[0];
};
