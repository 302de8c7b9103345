import { say, type TextRef } from '../../shared/text-ref.ts';
import type { Form } from '../schema/form.ts';
import { fieldIn } from '../schema/path.ts';
import type { Filled } from './answers.ts';
import { sumOf } from './condition.ts';
import type { ContentValue, Entry } from './content.ts';

type ValueOf = (ref: string) => ContentValue | null | undefined;

/** What the points of a draft come to so far: "Tổng: 87,5/100 điểm"; nothing where none are given. */
export const totalOfDraft = ({ form, filled }: { form: Form; filled: Filled }): TextRef[] =>
  totalLine(form, (ref) => {
    const calculation = fieldIn(form.fields, ref)?.calculation;
    return calculation?.type === 'sum'
      ? sumOf(form, filled, calculation)
      : filled.answers.get(ref)?.value;
  });

/** The same of what was handed in. */
export const totalOfEntries = (form: Form, entries: readonly Entry[]): TextRef[] =>
  totalLine(form, (ref) => {
    const entry = entries.find(({ field }) => field === ref);
    return entry?.type === 'answer' ? entry.value : null;
  });

/** Whether the line of the total says what stands in this question. */
export const isInTotal = ({ totals = [] }: Form, id: string): boolean =>
  totals.some(({ of, most }) => of === id || most === id);

const totalLine = ({ totals = [] }: Form, valueOf: ValueOf): TextRef[] => {
  for (const { of, most } of totals) {
    const [points, max] = [valueOf(of), valueOf(most)];
    if (typeof points !== 'number') continue;
    const values = { points: { number: points } };
    return [
      typeof max === 'number'
        ? say('form-total-of', { ...values, max: { number: max } })
        : say('form-total', values),
    ];
  }
  return [];
};
