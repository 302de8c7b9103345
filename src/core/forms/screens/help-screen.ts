import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { itemNumber } from '../answers/item-names.ts';
import { exampleOf } from '../engine/examples.ts';
import type { FormContext } from '../engine/form-context.ts';
import type { GroupField, ItemField } from '../schema/form.ts';
import type { FormQuestion } from '../schema/question.ts';
import { fieldKey, hasExample, partKey } from '../schema/text-keys.ts';
import { answerButton, type FormButton, type Screen } from './show.ts';
import { headLine, placeLine } from './titles.ts';

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

/** The same of a list. */
export const listHelp = (context: FormContext, group: GroupField): Screen => {
  const texts = fieldKey(context.form, group);
  const first = group.fields.find(({ id }) => id === group.titleField);
  const isNamed = first !== undefined && !group.given;
  return {
    lines: [
      headLine(context),
      placeLine(context, group.id),
      'blank',
      say('form-help-head'),
      say('form-ask', { ask: sayOfForm(partKey(texts, 'ask')) }),
      sayOfForm(partKey(texts, 'hint')),
      ...(group.given ? [] : [say('form-help_list')]),
      ...(isNamed ? examplesOf(context, { form: context.form, field: first, group }) : []),
    ],
    rows: [
      [answerButton(context, 'ask-board', { op: 'ask-board', path: group.id })],
      [
        {
          ...answerButton(context, 'to-list', { op: 'retype', path: group.id }),
          style: 'primary',
        },
      ],
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
  return group !== null && field.id === group.titleField
    ? examplesOf(context, question)
    : [say('form-example', { example: exampleOf(context, question, own) })];
};

const examplesOf = (context: FormContext, question: Parameters<typeof exampleOf>[1]): TextRef[] =>
  Array.from({ length: SAMPLES }, (_, at) =>
    say('form-example', { example: exampleOf(context, question, at + 1) }),
  );
