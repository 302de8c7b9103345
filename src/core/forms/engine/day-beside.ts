import { parse } from '../reading/parse.ts';
import type { Reading } from '../reading/reading.ts';
import type { ItemField } from '../schema/form.ts';
import { locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { GivenAnswer } from './commit.ts';
import type { FormContext } from './form-context.ts';

/**
 * The day that was written beside a document's number, or as the end of what begins on the day at hand,
 * where it can be the answer to the question about it.
 */
export const dateBeside = (
  { env }: Pick<FormContext, 'env'>,
  { form, path, field, group }: FormQuestion,
  { date }: Extract<Reading, { type: 'value' }>,
): Pick<GivenAnswer, 'also'> => {
  const ref = dayAfter(field);
  if (ref === undefined || !date) return {};
  const datePath = group ? path.replace(/[^.]+$/, ref) : ref;
  const asked = locate(form, datePath);
  const reading = asked && parse({ form, ...asked }, date, env);
  return reading?.type === 'value' ? { also: [{ path: datePath, value: reading.value }] } : {};
};

/** The question about a day that may be answered with this one. */
export const dayAfter = (field: ItemField): string | undefined => {
  if (field.type === 'document-number') return field.date;
  return field.type === 'date' ? field.until : undefined;
};
