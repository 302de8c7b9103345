import { looker, valueOf } from '../answers/condition.ts';
import { givenItem } from '../answers/facts.ts';
import type { Default } from '../schema/form.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Value } from '../schema/value.ts';
import type { FormContext } from './form-context.ts';

/** The value that one button takes over; undefined when there is none. */
export const defaultOf = (context: FormContext, question: FormQuestion): Value | undefined =>
  valueFrom(context, question, question.field.default);

const valueFrom = (
  context: FormContext,
  question: FormQuestion,
  from: Default | undefined,
): Value | undefined => {
  switch (from?.type) {
    case 'value':
      return from.value;
    case 'person-name':
      return context.env.personName || undefined;
    case 'previous':
      return previousOf(context, question);
    case 'last':
      return lastOf(context, question);
    case 'answer-of':
      return fromAnother(context, question, from);
    case undefined:
      return undefined;
  }
};

const previousOf = ({ env }: FormContext, { path }: FormQuestion): Value | undefined =>
  env.earlierAnswers?.answers.get(path) ?? undefined;

const fromAnother = (
  context: FormContext,
  question: FormQuestion,
  { field, when, otherwise }: Extract<Default, { type: 'answer-of' }>,
): Value | undefined =>
  looker(context.form, context.filled)(when, question)
    ? (valueOf(context, field, question) ?? undefined)
    : valueFrom(context, question, otherwise);

const lastOf = ({ env }: FormContext, { group, key, field }: FormQuestion): Value | undefined =>
  group && key ? (givenItem(env.facts, group.id, key)?.last[field.id] ?? undefined) : undefined;
