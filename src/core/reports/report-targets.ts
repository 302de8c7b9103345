import type { Condition, GroupField } from '../forms/forms.ts';
import { writtenTargetFields } from '../plans/target-facts.ts';
import { targetMeasure, unitFields } from '../plans/targets.ts';

/** What a report says of a target: its result, that it is reached or not, or why there is none. */
export const resultStates = ['reported', 'done', 'missed', 'no_data', 'not_applicable'] as const;
export type ResultState = (typeof resultStates)[number];

const is = (field: string, value: string): Condition => ({ type: 'equals', field, value });
const not = (of: Condition): Condition => ({ type: 'not', of });
const all = (...of: readonly Condition[]): Condition => ({ type: 'all', of });
const any = (...of: readonly Condition[]): Condition => ({ type: 'any', of });

const isInWords = is('comparison', 'text');
const isGap = any(is('status', 'no_data'), is('status', 'not_applicable'));

const words: Readonly<Partial<Record<ResultState, readonly string[]>>> = {
  reported: ['co ket qua'],
  done: ['dat', 'da dat', 'hoan thanh', 'xong', 'dat chi tieu', 'reached', 'done'],
  missed: ['khong dat', 'chua dat', 'khong hoan thanh', 'chua hoan thanh', 'missed'],
  not_applicable: ['x', 'khong thuc hien'],
};

/** One row for each target of the plan; all of them are said in one message, or repeated from the last paper. */
export const reportTargets: GroupField = {
  id: 'targets',
  section: 'targets',
  type: 'group',
  given: true,
  inOneMessage: {
    value: 'value',
    words: 'result_text',
    states: {
      state: 'status',
      usual: 'reported',
      kept: [],
      asPlanned: 'reported',
      reached: 'done',
      unknown: 'no_data',
      repeats: true,
    },
  },
  min: 0,
  max: 60,
  titleField: 'target_name',
  measure: targetMeasure,
  fields: [
    ...writtenTargetFields,
    {
      id: 'status',
      type: 'choice',
      options: resultStates.map((code) => {
        const known = words[code];
        return known ? { code, words: known } : { code };
      }),
      default: { type: 'last' },
    },
    {
      id: 'value',
      type: 'decimal',
      min: 0,
      max: 1_000_000_000_000,
      unit: unitFields,
      default: {
        type: 'answer-of',
        field: 'target_value',
        // More than a limit is not the limit.
        when: all(
          is('status', 'done'),
          not(any(is('comparison', 'above'), is('comparison', 'below'))),
        ),
        otherwise: { type: 'last' },
      },
      relevant: all(not(isGap), not(isInWords)),
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
    },
    {
      id: 'result_text',
      type: 'text',
      maxLength: 200,
      required: false,
      relevant: all(isInWords, { type: 'answered', field: 'status' }, not(isGap)),
      default: { type: 'last' },
    },
  ],
};
