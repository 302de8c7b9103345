import type { CalendarDate } from '../../shared/calendar-date.ts';
import type { TextRef } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { comparedBy } from '../answers/compared-value.ts';
import { looker, sumOf, valueOf } from '../answers/condition.ts';
import { givenItem } from '../answers/facts.ts';
import type { DatedValue, Default } from '../schema/form.ts';
import { lackIn } from '../schema/lack.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Path, Value } from '../schema/value.ts';
import type { FormContext } from './form-context.ts';

/** The value that one button takes over; undefined when there is none. */
export const defaultOf = (context: FormContext, question: FormQuestion): Value | undefined =>
  valueFrom(context, question, question.field.default);

const valueFrom = (
  context: FormContext,
  question: FormQuestion,
  from: Default | undefined,
): Value | undefined => {
  if (from?.type === 'known') return knownOf(context, question, from);
  return from && takenFrom(context, question, from);
};

const takenFrom = (
  context: FormContext,
  question: FormQuestion,
  from: Exclude<Default, { type: 'known' }>,
): Value | undefined => {
  switch (from.type) {
    case 'value':
      return from.value;
    case 'person-name':
      return personName(context);
    case 'last':
      return lastOf(context, question);
    case 'previous':
      return fromBefore(context, question, from);
    case 'sum':
      return sumOf(context.form, context.filled, from);
    case 'proposed':
      return proposedTo(context, question) ?? valueFrom(context, question, from.otherwise);
    case 'usual':
      return usualFor(context, question, from);
    case 'answer-of':
      return fromAnother(context, question, from);
  }
};

const personName = ({ env }: FormContext): string | undefined => env.personName || undefined;

const fromBefore = (
  context: FormContext,
  question: FormQuestion,
  { otherwise }: Extract<Default, { type: 'previous' }>,
): Value | undefined => previousOf(context, question) ?? valueFrom(context, question, otherwise);

/** Whether the proposed value is what the unit itself has answered for an earlier period. */
export const isPrevious = (context: FormContext, question: FormQuestion): boolean =>
  question.field.default?.type === 'previous' && previousOf(context, question) !== undefined;

const proposedTo = ({ env: { facts } }: FormContext, { path }: FormQuestion): Value | undefined =>
  facts?.proposed?.[path] ?? undefined;

const knownOf = (
  context: FormContext,
  question: FormQuestion,
  { what, of }: Extract<Default, { type: 'known' }>,
): Value | undefined => {
  const name = valueOf(context, of, question);
  const known = context.env.facts?.known?.[what];
  return typeof name === 'string' ? known?.[searchKey(name)] : undefined;
};

/** The paper that proposes the answer, where it is not this form's own. */
export const sourceOf = (context: FormContext, question: FormQuestion): TextRef | undefined =>
  isFromElsewhere(context, question) ? context.env.facts?.proposedFrom : undefined;

const isFromElsewhere = (context: FormContext, question: FormQuestion): boolean => {
  const from = question.field.default;
  if (from?.type === 'known') return knownOf(context, question, from) !== undefined;
  return from?.type === 'proposed' && proposedTo(context, question) !== undefined;
};

const usualFor = (
  { form, filled, env }: FormContext,
  question: FormQuestion,
  { of, when }: Extract<Default, { type: 'usual' }>,
): Value | undefined =>
  when && !looker(form, filled)(when, question) ? undefined : usualOn(env.today, of);

const usualOn = (today: CalendarDate, values: readonly DatedValue[]): Value | undefined =>
  values.filter(({ from }) => from <= today).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
    ?.value;

/** What compared the number that is taken over from an earlier period, by the question that says so. */
export const previousComparison = (
  context: FormContext,
  question: FormQuestion,
): { path: Path; value: Value } | undefined => {
  const path = comparedBy(question.field);
  if (path === undefined || question.group || !isPrevious(context, question)) return undefined;
  const value = context.env.earlierAnswers?.answers.get(path);
  return value === undefined || value === null ? undefined : { path, value };
};

/** A number that was lacking is no proposal. */
const previousOf = ({ env }: FormContext, { path, field }: FormQuestion): Value | undefined => {
  const value = env.earlierAnswers?.answers.get(path) ?? undefined;
  return lackIn(field, value) ? undefined : value;
};

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
