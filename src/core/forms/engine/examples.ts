import { yearOfPeriod } from '../../shared/period.ts';
import { sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { itemNumber } from '../answers/item-names.ts';
import type { FormQuestion } from '../schema/question.ts';
import { fieldKey, hasExample, partKey } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import type { FormContext } from './form-context.ts';

/**
 * What an answer may look like, for the kind of unit at hand, on that day; `next` is the year after the
 * first one of the period. Items have examples of their own by
 * number, since two of one name are refused.
 */
export const exampleOf = (
  { env }: Pick<FormContext, 'env'>,
  { form, field, group }: Pick<FormQuestion, 'form' | 'field' | 'group'>,
  n: number,
): TextRef =>
  sayOfForm(partKey(fieldKey(form, field, group), 'example'), {
    n,
    kind: env.unitKind,
    today: { date: env.today },
    next: String(yearOfPeriod(env.period) + 1),
  });

/** Lists have that many different examples; the last one stands for all that follow. */
const EXAMPLES = 4;

/** Whether an answer in words is no more than an example of the question, marks and case aside. */
export const isExample = (context: FormContext, question: FormQuestion, value: Value): boolean => {
  const { field, group, key } = question;
  const isInWords = (field.type === 'text' && !field.namesReal) || field.type === 'document-number';
  if (!isInWords || !hasExample(field) || typeof value !== 'string') return false;
  const own = group && key ? itemNumber(context, group, key) : 1;
  const numbers = group ? [own, ...Array.from({ length: EXAMPLES }, (_, at) => at + 1)] : [own];
  const wanted = bare(value);
  return numbers
    .flatMap((n) => context.env.wordings(exampleOf(context, question, n)))
    .some((words) => bare(words) === wanted);
};

const bare = (words: string): string => searchKey(words).replace(/[.;,]+$/u, '');
