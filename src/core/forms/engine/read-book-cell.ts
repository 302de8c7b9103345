import { addDays, calendarDate } from '../../shared/calendar-date.ts';
import { textList } from '../../shared/text-list.ts';
import { say, type TextRef } from '../../shared/text-ref.ts';
import { cleanLine, shorten } from '../../shared/vietnamese-text.ts';
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
import { readSaid, unitWords } from './read-said.ts';

/** A cell of a workbook as the answer to a question; what may mean two things is none. */
export const readBookCell = (
  context: FormContext,
  question: FormQuestion,
  cell: NonNullable<BookValue>,
): ReadCell => {
  if (cell.isBroken) return { type: 'refused', error: say('form-book-broken') };
  const reading = readingOf(context, question, cell);
  if (reading.type === 'refused') return asInBook(reading, cell);
  const candidates = reading.type === 'unsure' ? reading.candidates : [reading.value];
  const [value, ...others] = candidates;
  if (value === undefined || others.length > 0) {
    const values = candidates.map((one) => writeValue(question, one, context.env.files));
    return { type: 'refused', error: say('form-figures-unsure', { values: textList(values) }) };
  }
  const objection = objectionTo(question, value, context.filled);
  if (objection?.type === 'refuse') return { type: 'refused', error: objection.error };
  const isSure =
    isPlain(reading) &&
    objection === undefined &&
    !mayBeShare(context, question, { ...cell, value });
  return { type: 'value', value, isSure };
};

/** "còn 5 hộ" does not say that it is the 5 % that are asked for. */
const isPlain = (reading: Reading): boolean =>
  reading.type !== 'unsure' || reading.reason !== 'read-as';

/** In a cell there is a list to choose from, and no button. */
const asInBook = (
  reading: Extract<Reading, { type: 'refused' }>,
  { words }: NonNullable<BookValue>,
): ReadCell =>
  reading.error.key === 'form-error_no-option'
    ? { type: 'refused', error: say('form-book-no-option', { text: words }) }
    : reading;

/** 0.96 where per cent are counted may be 96 %; of what is to be few it seldom is. */
const mayBeShare = (
  context: FormContext,
  question: FormQuestion,
  { number, isPercent, value }: NonNullable<BookValue> & { value: Value },
): boolean =>
  question.field.type === 'decimal' &&
  number !== undefined &&
  isPercent !== true &&
  typeof value === 'number' &&
  value > 0 &&
  value < 1 &&
  unitWords(context, question).includes('%');

const readingOf = (
  context: FormContext,
  question: FormQuestion,
  { words, number, isPercent }: NonNullable<BookValue>,
): Reading => {
  const { field } = question;
  if (number !== undefined && isFigure(field))
    return readNumberCell(field, number, isPercent === true);
  return readSaid(context, question, field.type === 'date' ? dayWords(words, number) : words);
};

/** Days that a spreadsheet counts from the end of 1899, where their cell does not say that it is one. */
const dayWords = (words: string, number: number | undefined): string => {
  if (number === undefined || number < FIRST_SERIAL || number > LAST_SERIAL) return words;
  return BEFORE_SERIALS ? addDays(BEFORE_SERIALS, Math.floor(number)) : words;
};

const BEFORE_SERIALS = calendarDate(1899, 12, 30);

/** 1 January of 2000 and of 2100. */
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_051];

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

/** The same with the item of its row, where that is named. */
export const itemCellAt = (
  sheet: FoundSheet,
  row: number,
  { column, item }: { column: TextRef; item: string },
): TextRef =>
  item === ''
    ? cellAt(sheet, row, column)
    : say('form-book-at-item', {
        item: shorten(cleanLine(item), LONGEST_ITEM),
        sheet: sheet.name,
        row: row + 1,
        column,
      });

const LONGEST_ITEM = 40;

export const isSameAsStored = ({ filled }: FormContext, path: Path, value: Value): boolean =>
  isSame(filled.answers.get(path)?.value, value);
