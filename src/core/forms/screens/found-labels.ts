import type { TextRef } from '../../shared/text-ref.ts';
import type { FoundInDocument } from '../answers/found.ts';
import type { Form } from '../schema/form.ts';
import { labelOf } from '../schema/text-keys.ts';

/** What of a form a document says, in the form's order. */
export const foundLabels = (form: Form, { answers, items, lists }: FoundInDocument): TextRef[] => {
  const found = new Set([
    ...answers.map(({ field }) => field),
    ...[...items, ...lists].map(({ group }) => group),
  ]);
  return form.fields.filter(({ id }) => found.has(id)).map((field) => labelOf(form, field));
};
