import { textList } from '../../shared/text-list.ts';
import { say, type TextRef } from '../../shared/text-ref.ts';
import { objectionTo } from '../answers/constraints.ts';
import type { BookValue, FoundSheet } from '../answers/found-book.ts';
import { writeValue } from '../answers/write-value.ts';
import { numberProblem } from '../reading/read-number.ts';
import { accepted, type Reading } from '../reading/reading.ts';
import type { FormQuestion } from '../schema/question.ts';
import { type FigureField, isFigure } from '../schema/sheet.ts';
import type { Path, Value } from '../schema/value.ts';
import { isSame } from './commit.ts';
import type { FormContext } from './form-context.ts';
import type { ReadCell } from './read-cell.ts';
import { readSaid } from './read-said.ts';

/** A cell of a workbook as the answer to a question; what may mean two things is none. */
export const readBookCell = (
  context: FormContext,
  question: FormQuestion,
  cell: NonNullable<BookValue>,
): ReadCell => {
  const reading = readingOf(context, question, cell);
  if (reading.type === 'refused') return reading;
  const [value, ...others] = reading.type === 'unsure' ? reading.candidates : [reading.value];
  if (value === undefined || others.length > 0) {
    const values = (reading.type === 'unsure' ? reading.candidates : []).map((one) =>
      writeValue(question, one, context.env.files),
    );
    return { type: 'refused', error: say('form-figures-unsure', { values: textList(values) }) };
  }
  const objection = objectionTo(question, value, context.filled);
  if (objection?.type === 'refuse') return { type: 'refused', error: objection.error };
  return { type: 'value', value, isSure: objection === undefined };
};

const readingOf = (
  context: FormContext,
  question: FormQuestion,
  { words, number, isPercent }: NonNullable<BookValue>,
): Reading => {
  const { field } = question;
  return number !== undefined && isFigure(field)
    ? readNumberCell(field, number, isPercent === true)
    : readSaid(context, question, words);
};

/** 0.95 is 95 % where its cell says so; where it does not, nobody knows. */
const readNumberCell = (field: FigureField, number: number, isPercent: boolean): Reading => {
  const value = isPercent && field.type !== 'integer' ? hundredfold(number) : number;
  const isShare = field.type === 'percent' && !isPercent && value > 0 && value < 1;
  if (isShare)
    return { type: 'unsure', reason: 'share', candidates: [hundredfold(number), number] };
  return numberProblem(field, value) ?? accepted(value);
};

/** Without what binary numbers add behind the point. */
const hundredfold = (number: number): number => Number((number * 100).toPrecision(12));

/** Where a cell stands, as a person finds it. */
export const cellAt = ({ name }: FoundSheet, row: number, column: TextRef): TextRef =>
  say('form-book-at', { sheet: name, row: row + 1, column });

export const isSameAsStored = ({ filled }: FormContext, path: Path, value: Value): boolean =>
  isSame(filled.answers.get(path)?.value, value);
