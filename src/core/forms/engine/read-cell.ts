import { say, type TextRef } from '../../shared/text-ref.ts';
import { objectionTo } from '../answers/constraints.ts';
import type { FoundCell } from '../answers/found.ts';
import type { Reading } from '../reading/reading.ts';
import type { ItemField } from '../schema/form.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Value } from '../schema/value.ts';
import type { FormContext } from './form-context.ts';
import { readSaid } from './read-said.ts';

export type ReadCell =
  | { type: 'value'; value: Value; isSure: boolean }
  | { type: 'refused'; error: TextRef };

/** Of the readings of a typed answer only one that stands alone counts: the person sees it before it does. */
export const readCell = (
  context: FormContext,
  question: FormQuestion,
  { words, code }: FoundCell,
): ReadCell => {
  const chosen = code === undefined ? undefined : valueOfCode(question.field, code);
  if (chosen !== undefined) return { type: 'value', value: chosen, isSure: true };
  const reading = readSaid(context, question, words);
  if (reading.type === 'refused') return reading;
  const candidates = reading.type === 'unsure' ? reading.candidates : [reading.value];
  const [first, ...others] = candidates;
  if (first === undefined) return { type: 'refused', error: say('form-list-unsure') };
  const objection = objectionTo(question, first, context.filled);
  if (objection?.type === 'refuse') return { type: 'refused', error: objection.error };
  return {
    type: 'value',
    value: first,
    isSure: !objection && others.length === 0 && isPlain(reading),
  };
};

/** The day that a month begins or ends with is seen before it is taken. */
const isPlain = (reading: Reading): boolean =>
  reading.type === 'value' || (reading.type === 'unsure' && reading.reason === 'read-as');

const valueOfCode = (field: ItemField, code: string): Value | undefined => {
  if (field.type === 'yes-no') return code === 'yes';
  return field.type === 'choice' ? field.options.find((one) => one.code === code)?.code : undefined;
};
