import { valueOf } from '../answers/condition.ts';
import { readCell } from '../reading/measure-cell.ts';
import type { MeasureReading } from '../reading/measure-reading.ts';
import type { Measure } from '../schema/list-shapes.ts';
import { itemPath, locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Value } from '../schema/value.ts';
import type { GivenAnswer } from './commit.ts';
import type { FormContext } from './form-context.ts';
import { readSaid, unitWords } from './read-said.ts';

/** A value with other answers that the same words give. */
export type SaidAim = Pick<GivenAnswer, 'value'> & { also: NonNullable<GivenAnswer['also']> };

/**
 * "≥ 95", "10-12", "19/19", "dưới 0,5" as the answer to how much is to be reached: the number with
 * what compares it. Undefined where the text says no more than a number, or is not sure.
 */
export const aimSaid = (
  context: FormContext,
  question: FormQuestion,
  said: string,
): SaidAim | undefined => {
  const { field, group } = question;
  const { measure } = group ?? {};
  if (!measure || field.id !== measure.value) return undefined;
  const reading = readingOf(context, question, said);
  if (!reading || !(saysMore(reading) || hasUpper(context, question, measure))) return undefined;
  const value = numberOf(context, question, reading);
  const also = besideValue(measure, reading).map((one) => besideAt(context, question, one));
  return value !== undefined && also.every(isRead) ? { value, also } : undefined;
};

const besideAt = (
  context: FormContext,
  { group, key }: FormQuestion,
  { ref, said, known }: ReturnType<typeof besideValue>[number],
): Beside => {
  const path = itemPath(group?.id ?? '', key ?? '', ref);
  return { path, value: known ?? readAt(context, path, said) };
};

/** A plain number instead of a range is no end of it. */
const hasUpper = (context: FormContext, question: FormQuestion, measure: Measure): boolean =>
  ['range', 'of'].some((one) => one === valueOf(context, measure.comparison, question));

const numberOf = (
  context: FormContext,
  question: FormQuestion,
  { value, unit }: MeasureReading,
): Value | undefined => {
  if (value === undefined) return undefined;
  const reading = readSaid(context, question, unit === '%' ? `${value}%` : value);
  return reading.type === 'value' ? reading.value : undefined;
};

type Beside = { path: string; value: Value | undefined };

const isRead = (one: Beside): one is { path: string; value: Value } => one.value !== undefined;

const readingOf = (
  context: FormContext,
  question: FormQuestion,
  said: string,
): MeasureReading | undefined => {
  const name = valueOf(context, question.group?.titleField ?? '', question);
  if (typeof name !== 'string') return undefined;
  const units = unitWords(context, question);
  return readCell(
    { name, value: said, unit: units.find((unit) => unit === '%') ?? units[0] ?? '' },
    units,
  );
};

/** More than a number; "giảm 10%", which may mean two things, is no answer by itself. */
const saysMore = ({ comparison, isChange, basis, isUnclear }: MeasureReading): boolean =>
  !isUnclear && (comparison !== 'equal' || isChange === true || basis !== undefined);

const besideValue = (
  measure: Measure,
  { comparison, upper, way, isChange, basis }: MeasureReading,
): { ref: string; said: string; known?: Value }[] => [
  { ref: measure.comparison, said: '', known: comparison },
  ...(upper === undefined ? [] : [{ ref: measure.upper, said: upper }]),
  ...(way ? [{ ref: measure.way.field, said: '', known: measure.way[way] }] : []),
  ...(isChange ? [{ ref: measure.change, said: '', known: true }] : []),
  ...(basis === undefined ? [] : [{ ref: measure.basis, said: basis, known: basis }]),
];

const readAt = (context: FormContext, path: string, said: string): Value | undefined => {
  const located = locate(context.form, path);
  const reading = located && readSaid(context, { form: context.form, ...located }, said);
  return reading?.type === 'value' ? reading.value : undefined;
};
