import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { itemNumber } from '../answers/item-names.ts';
import { exampleOf } from '../engine/examples.ts';
import type { FormContext } from '../engine/form-context.ts';
import type { ItemField } from '../schema/form.ts';
import type { FormQuestion } from '../schema/question.ts';
import { fieldKey, hasExample, partKey } from '../schema/text-keys.ts';
import { answerButton, type FormButton } from './show.ts';

/** What a question means, how it is answered and what answers look like, with the way to the Board. */
export const helpContent = (
  context: FormContext,
  question: FormQuestion,
): { lines: TextRef[]; rows: FormButton[][] } => {
  const { path, field, group } = question;
  const texts = fieldKey(context.form, field, group);
  return {
    lines: [
      say('form-help-head'),
      say('form-ask', { ask: sayOfForm(partKey(texts, 'ask')) }),
      sayOfForm(partKey(texts, 'hint')),
      say(`form-expected_${field.type}`),
      ...howToWrite(field),
      ...samples(context, question),
    ],
    rows: [
      [answerButton(context, 'ask-board', { op: 'ask-board', path })],
      [{ ...answerButton(context, 'to-question', { op: 'retype', path }), style: 'primary' }],
    ],
  };
};

const howToWrite = (field: ItemField): TextRef[] => {
  if (field.type === 'date') return [say('form-help_date')];
  if (field.type === 'text') return [say('form-help_text', { max: { number: field.maxLength } })];
  return NUMERIC.has(field.type) ? [say('form-help_number')] : [];
};

const NUMERIC: ReadonlySet<ItemField['type']> = new Set(['integer', 'decimal', 'money']);

/** More would be a list to choose from. */
const SAMPLES = 3;

const samples = (context: FormContext, question: FormQuestion): TextRef[] => {
  const { field, group, key } = question;
  if (!hasExample(field)) return [];
  const own = group && key ? itemNumber(context, group, key) : 1;
  const isNamed = group !== null && field.id === group.titleField;
  const numbers = isNamed ? Array.from({ length: SAMPLES }, (_, at) => at + 1) : [own];
  return numbers.map((n) => say('form-example', { example: exampleOf(context, question, n) }));
};
