import { all, any, type GroupField, is, not } from '../forms/forms.ts';
import { writtenTargetFields } from '../plans/target-facts.ts';
import { resultNumber, resultWords } from '../plans/target-result.ts';
import { targetMeasure } from '../plans/targets.ts';

/** What a report says of a target: its result, that it is reached or not, or why there is none. */
export const resultStates = ['reported', 'done', 'missed', 'no_data', 'not_applicable'] as const;
export type ResultState = (typeof resultStates)[number];

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
    resultNumber(all(not(isGap), not(isInWords))),
    { ...resultWords(isInWords, isGap), default: { type: 'last' } },
  ],
};
