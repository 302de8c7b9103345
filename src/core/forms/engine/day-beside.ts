import { say, type TextRef } from '../../shared/text-ref.ts';
import { isAsked } from '../answers/condition.ts';
import { objectionTo } from '../answers/constraints.ts';
import { parse } from '../reading/parse.ts';
import type { Reading } from '../reading/reading.ts';
import type { ItemField } from '../schema/form.ts';
import { locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { type GivenAnswer, withAnswers } from './commit.ts';
import type { FormContext } from './form-context.ts';

/**
 * The day that was written beside a document's number, or as the end of what begins on the day at hand:
 * the answer to the question about it, or why it can be none.
 */
export const dateBeside = (
  context: FormContext,
  { form, path, field, group }: FormQuestion,
  { value, date }: Pick<Extract<Reading, { type: 'value' }>, 'value' | 'date'>,
): Pick<GivenAnswer, 'also' | 'unfit'> => {
  const ref = dayAfter(field);
  if (ref === undefined || !date) return {};
  const datePath = group ? path.replace(/[^.]+$/, ref) : ref;
  const asked = locate(form, datePath);
  if (!asked) return {};
  const question = { form, ...asked };
  const given = { path, value, raw: '', messageId: null, chatId: null };
  const filled = withAnswers(context, [given]);
  if (!isAsked(form, filled, asked)) return {};
  const reading = parse(question, date, context.env);
  const why = reading.type === 'refused' ? reading.error : refusalOf(question, date, filled);
  return why
    ? { unfit: { path: datePath, notice: say('form-day-not-taken', { day: { date }, why }) } }
    : { also: [{ path: datePath, value: date }] };
};

const refusalOf = (
  question: FormQuestion,
  date: string,
  filled: FormContext['filled'],
): TextRef | undefined => {
  const objection = objectionTo(question, date, filled);
  return objection?.type === 'refuse' ? objection.error : undefined;
};

/** The question about a day that may be answered with this one. */
export const dayAfter = (field: ItemField): string | undefined => {
  if (field.type === 'document-number') return field.date;
  return field.type === 'date' ? field.until : undefined;
};
