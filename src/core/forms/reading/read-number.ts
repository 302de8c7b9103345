import { readMoney } from '../../shared/vietnamese-number.ts';
import { type QuantityReading, readQuantity } from '../../shared/vietnamese-quantity.ts';
import type { MoneyField, NumberField } from '../schema/form.ts';
import type { ReadingEnv } from './reading-env.ts';
import { accepted, type ConfirmReason, type Reading, refused } from './reading.ts';

type Numeric = NumberField | MoneyField;

/**
 * Keeps the readings that the question allows; asks when more than one is left, and when it is not
 * the one that was written. `env.unit` is what the number counts.
 */
export const readNumberAnswer = (field: Numeric, said: string, env: ReadingEnv): Reading => {
  const reading = readingOf(field, said, env.unit);
  const [first] = reading.values;
  if (first === undefined)
    return refused(field.type === 'money' ? 'not-an-amount' : 'not-a-number');
  const allowed = reading.values.filter((value) => !numberProblem(field, value));
  const [best] = allowed;
  if (best === undefined) return numberProblem(field, first) ?? refused('not-a-number');
  const reason = doubtAbout(reading, allowed, said);
  return reason ? { type: 'unsure', reason, candidates: allowed } : accepted(best);
};

const doubtAbout = (
  { values, isAmbiguous, doubt }: QuantityReading,
  allowed: readonly number[],
  said: string,
): ConfirmReason | undefined => {
  if (doubt === 'guess') return 'read-as';
  const areAllAllowed = allowed.length === values.length;
  if (isAmbiguous && areAllAllowed) return doubt === 'share' ? 'share' : 'ambiguous';
  // A point between thousands that can only be meant as a decimal one.
  const isForeign = allowed[0] !== values[0] && said.includes('.');
  return isForeign ? 'read-as' : undefined;
};

const readingOf = (field: Numeric, said: string, unit: ReadingEnv['unit']): QuantityReading => {
  switch (field.type) {
    case 'money':
      return perhapsMillions(readMoney(said), said);
    case 'percent':
      return readQuantity(said, ['%']);
    case 'decimal':
    case 'integer':
      return readQuantity(said, unit ?? (field.unit ? 'unknown' : []));
  }
};

/** Nobody plans with 150 đồng: amounts are written in millions where the unit is left out. */
const perhapsMillions = (reading: QuantityReading, said: string): QuantityReading => {
  const [value = 0] = reading.values;
  const isBare = /^\s*[\d.,]+\s*$/u.test(said.normalize('NFKC'));
  if (!isBare || reading.values.length !== 1 || value <= 0 || value >= 1000) return reading;
  return { values: [value * 1_000_000, value], isAmbiguous: true };
};

/** Why a number is none that the question takes. */
export const numberProblem = (field: Numeric, value: number): Reading | undefined => {
  const { min = Number.NEGATIVE_INFINITY, max = Number.MAX_SAFE_INTEGER } = field;
  if (field.type === 'integer' && !Number.isInteger(value)) return refused('not-whole');
  if (value < min) return refused('too-small', { min: { number: min } });
  return value > max ? refused('too-big', { max: { number: max } }) : undefined;
};
