import { nameAndPosition } from '../../shared/person-office.ts';
import { comparedBy } from '../answers/compared-value.ts';
import { isAsked } from '../answers/condition.ts';
import { readCell } from '../reading/measure-cell.ts';
import type { Comparison } from '../schema/comparison.ts';
import type { Field } from '../schema/form.ts';
import { itemPath, locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Path } from '../schema/value.ts';
import { type SaidAim, aimSaid } from './aim-said.ts';
import { withAnswers } from './commit.ts';
import type { FormContext } from './form-context.ts';
import { readSaid } from './read-said.ts';

/**
 * A text that answers more than the question at hand: an amount with what compares it (`≥ 95`, `từ 60% trở
 * lên`), a name with a position behind it. Undefined where it says no more than one answer.
 */
export const moreSaid = (
  context: FormContext,
  question: FormQuestion,
  said: string,
): SaidAim | undefined =>
  aimSaid(context, question, said) ??
  comparedSaid(context, question, said) ??
  nameSaid(context, question, said);

const comparedSaid = (
  context: FormContext,
  question: FormQuestion,
  said: string,
): SaidAim | undefined => {
  const ref = comparedBy(question.field);
  const reading = ref === undefined ? undefined : boundIn(question, said);
  if (ref === undefined || !reading) return undefined;
  const number = readSaid(context, question, reading.number);
  const path = pathBeside(question, ref);
  const isOne = hasOption(locate(context.form, path)?.field, reading.comparison);
  return number.type === 'value' && isOne
    ? { value: number.value, also: [{ path, value: reading.comparison }] }
    : undefined;
};

type Bound = { number: string; comparison: Comparison };

/** A number that words or a sign compare; of one alone nothing is said. */
const boundIn = ({ field }: FormQuestion, said: string): Bound | undefined => {
  const unit = field.type === 'percent' ? '%' : '';
  const reading = readCell({ name: 'x', value: said, unit }, [unit]);
  if (reading?.value === undefined || reading.comparison === 'equal') return undefined;
  const { value, comparison, isUnclear, isChange, basis } = reading;
  if (isUnclear || isChange || basis !== undefined) return undefined;
  return { number: reading.unit === '%' ? `${value}%` : value, comparison };
};

const hasOption = (field: Field | undefined, wanted: string): boolean =>
  field?.type === 'choice' && field.options.some(({ code }) => code === wanted);

const nameSaid = (
  context: FormContext,
  question: FormQuestion,
  said: string,
): SaidAim | undefined => {
  const { form, field } = question;
  if (field.type !== 'text' || field.position === undefined) return undefined;
  const parts = nameAndPosition(said);
  const path = pathBeside(question, field.position);
  const position = parts && locate(form, path);
  if (!parts || !position) return undefined;
  const name = readSaid(context, question, parts.name);
  const beside = readSaid(context, { form, ...position }, parts.position);
  if (name.type !== 'value' || beside.type !== 'value') return undefined;
  const own = { path: question.path, value: name.value, raw: said, messageId: null, chatId: null };
  return isAsked(form, withAnswers(context, [own]), position)
    ? { value: name.value, also: [{ path, value: beside.value }] }
    : undefined;
};

const pathBeside = ({ group, key }: FormQuestion, ref: string): Path =>
  group && key !== null ? itemPath(group.id, key, ref) : ref;
