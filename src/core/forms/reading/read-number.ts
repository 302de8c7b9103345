import {
  type NumberReading,
  readMoney,
  readNumber,
  readPercent,
} from '../../shared/vietnamese-number.ts';
import type { MoneyField, NumberField } from '../schema/form.ts';
import { accepted, type Reading, refused } from './reading.ts';

type Numeric = NumberField | MoneyField;

/** Keeps the readings that the question allows; asks when more than one is left. */
export const readNumberAnswer = (field: Numeric, said: string): Reading => {
  const { values, isAmbiguous } = readingOf(field, said);
  const [first] = values;
  if (first === undefined)
    return refused(field.type === 'money' ? 'not-an-amount' : 'not-a-number');
  const allowed = values.filter((value) => !problemOf(field, value));
  const [best] = allowed;
  if (best === undefined) return problemOf(field, first) ?? refused('not-a-number');
  const isUnsure = isAmbiguous && allowed.length === values.length;
  return isUnsure ? { type: 'unsure', reason: 'ambiguous', candidates: allowed } : accepted(best);
};

const readingOf = (field: Numeric, said: string): NumberReading => {
  switch (field.type) {
    case 'money':
      return readMoney(said);
    case 'percent':
      return readPercent(said);
    case 'decimal':
      return field.allowPercentSign ? readPercent(said) : readNumber(said);
    case 'integer':
      return readNumber(said);
  }
};

const problemOf = (field: Numeric, value: number): Reading | undefined => {
  const { min = Number.NEGATIVE_INFINITY, max = Number.MAX_SAFE_INTEGER } = field;
  if (field.type === 'integer' && !Number.isInteger(value)) return refused('not-whole');
  if (value < min) return refused('too-small', { min: { number: min } });
  return value > max ? refused('too-big', { max: { number: max } }) : undefined;
};
