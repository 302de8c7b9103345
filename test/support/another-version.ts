import type { Field, Form } from '../../src/core/forms/forms.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import type { TextRef } from '../../src/core/shared/text-ref.ts';
import { createText, type Text } from '../../src/text.ts';
import { refOf } from './ref-of.ts';

const own = createText();

type Version = { version: number; fields: (fields: readonly Field[]) => Field[] };

/**
 * The annual plan as another version of the program asks it. Questions that the real one does not
 * have borrow the words of the question that `like` names.
 */
export const anotherVersion = (
  { version, fields }: Version,
  like: Readonly<Record<string, string>> = {},
): { forms: readonly Form[]; text: Text } => ({
  forms: [{ ...annualPlan, version, fields: fields(annualPlan.fields) }],
  text: borrowing(like),
});

const borrowing = (like: Readonly<Record<string, string>>): Text => {
  const lent = (key: string): string => {
    const id = Object.keys(like).find((name) => key.startsWith(`annual-plan_${name}`));
    return id === undefined ? key : key.replace(id, like[id] ?? id);
  };
  const lend = ({ key, values = {} }: TextRef): TextRef => {
    const inside = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' && 'key' in value ? lend(value) : value,
    ]);
    return refOf(lent(key), Object.fromEntries(inside));
  };
  return {
    ...own,
    words: (ref, language) => own.words(lend(ref), language),
    html: (ref, language) => own.html(lend(ref), language),
    hasText: (key) => own.hasText(lent(key)),
  };
};

/** A question put in before another one. */
export const insertedBefore =
  (id: string, field: Field) =>
  (fields: readonly Field[]): Field[] =>
    fields.flatMap((one) => (one.id === id ? [field, one] : [one]));
