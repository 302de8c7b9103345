import { all, any, type Condition, is, type ItemField, not } from '../forms/forms.ts';
import { unitFields } from './targets.ts';

/** What came of a target as a number: as last, or what was to be reached where it is said to be. */
export const resultNumber = (relevant: Condition): ItemField => ({
  id: 'value',
  type: 'decimal',
  min: 0,
  max: 1_000_000_000_000,
  unit: unitFields,
  default: {
    type: 'answer-of',
    field: 'target_value',
    // More than a limit is not the limit.
    when: all(is('status', 'done'), not(any(is('comparison', 'above'), is('comparison', 'below')))),
    otherwise: { type: 'last' },
  },
  relevant,
  skipSets: { field: 'status', value: 'no_data', notApplicable: 'not_applicable' },
  skipAs: 'no-data',
  constraint: [
    {
      type: 'usually-at-most',
      max: 100,
      when: all(
        is('unit_of_measure', 'percent'),
        not({ type: 'answered', field: 'basis' }),
        not({ type: 'equals', field: 'is_change', value: true }),
      ),
    },
  ],
});

/** The same in words, of a target that no number states, unless there is nothing yet. */
export const resultWords = (isInWords: Condition, isGap: Condition): ItemField => ({
  id: 'result_text',
  type: 'text',
  maxLength: 200,
  required: false,
  relevant: all(isInWords, { type: 'answered', field: 'status' }, not(isGap)),
});
