import {
  all,
  any,
  type Comparison,
  type Condition,
  type Form,
  type GroupField,
  is,
  moreThan,
  not,
} from '../forms/forms.ts';
import { targetFactFields } from '../plans/target-facts.ts';
import { resultNumber, resultWords } from '../plans/target-result.ts';

export const targetStatuses = ['on_track', 'at_risk', 'late', 'done'] as const;
export type TargetStatus = (typeof targetStatuses)[number];

/** On track, without a new number. */
export const AS_PLANNED = 'as_planned';

/** Said instead of a number that nobody has yet, or that there will never be. */
export const gaps = ['no_data', 'not_applicable'] as const;
export type Gap = (typeof gaps)[number];

const compares = (...which: readonly Comparison[]): Condition => ({
  type: 'any',
  of: which.map((value) => is('comparison', value)),
});

const less = (field: string, than: string): Condition => moreThan(than, field);

const isChange: Condition = { type: 'equals', field: 'is_change', value: true };

/** Less is better; by how much something falls is the better the more it is. */
const isFalling = any(
  compares('at_most', 'below'),
  all(is('direction', 'decrease'), not(isChange), not(compares('at_least', 'above'))),
);

/** A cumulative value that went the wrong way since the last check-in. */
const hasFallenBack = any(
  all(not(isFalling), less('value', 'last_value')),
  all(isFalling, less('last_value', 'value')),
);

/** It is not reached, as far as value and target tell; a limit itself does not keep within it. */
const isShort = any(
  all(not(isFalling), less('value', 'target_value')),
  all(isFalling, not(compares('range')), less('target_value', 'value')),
  all(isFalling, compares('range'), less('upper_value', 'value')),
  all(compares('above'), { type: 'answered', field: 'value' }, not(less('target_value', 'value'))),
  all(compares('below'), { type: 'answered', field: 'value' }, not(less('value', 'target_value'))),
);

/** Said to be reached although the result is not there. */
const isUnfinished = all(is('status', 'done'), isShort);

const isInWords = compares('text');
const isGap = any(...gaps.map((gap) => is('status', gap)));
const hasNumber = not(any(isGap, is('status', AS_PLANNED)));

/** What people write for a status, in the letters of search keys. */
const statusWords: Readonly<Record<string, readonly string[]>> = {
  on_track: ['dung', 'tot', 'dung ke hoach', 'ok'],
  at_risk: ['rui ro', 'nguy co', 'co nguy co', 'co rui ro', 'risk'],
  late: ['cham tien do', 'tre', 'behind'],
  done: ['dat', 'da dat', 'hoan thanh', 'xong', 'dat chi tieu', 'reached', 'done'],
  not_applicable: ['x', 'khong thuc hien'],
};

/** One item for each target of the plan that the unit has handed in. */
const progressOfTargets: GroupField = {
  id: 'targets',
  section: 'targets',
  type: 'group',
  given: true,
  inOneMessage: {
    value: 'value',
    words: 'result_text',
    states: {
      state: 'status',
      usual: 'on_track',
      kept: ['at_risk', 'late'],
      asPlanned: AS_PLANNED,
      reached: 'done',
      unknown: 'no_data',
    },
  },
  min: 0,
  max: 60,
  titleField: 'target_name',
  fields: [
    ...targetFactFields,
    { id: 'last_value', type: 'decimal', calculation: { type: 'fact' } },
    {
      id: 'status',
      type: 'choice',
      options: [...targetStatuses, AS_PLANNED, ...gaps].map((code) => {
        const words = statusWords[code];
        return words ? { code, words } : { code };
      }),
    },
    resultNumber(all(hasNumber, not(isInWords))),
    resultWords(isInWords, isGap),
    { id: 'reason', type: 'text', maxLength: 300, relevant: hasFallenBack },
  ],
};

const isAtRisk: Condition = {
  type: 'any-item',
  group: 'targets',
  of: { type: 'any', of: [is('status', 'at_risk'), is('status', 'late')] },
};

const count = { type: 'integer', min: 0, max: 1000, required: false, skipAs: 'no-data' } as const;

/** The quarterly check-in (Báo cáo nhanh): two minutes, mostly by buttons. */
export const checkIn: Form = {
  id: 'check-in',
  version: 6,
  sections: ['targets', 'movement'],
  fields: [
    progressOfTargets,
    { id: 'campaigns_active', section: 'movement', ...count, default: { type: 'previous' } },
    { id: 'new_models', section: 'movement', ...count },
    {
      id: 'difficulties',
      section: 'movement',
      type: 'text',
      multiline: true,
      maxLength: 500,
      relevant: isAtRisk,
    },
    {
      id: 'support_request',
      section: 'movement',
      type: 'text',
      multiline: true,
      addressesBoard: true,
      maxLength: 300,
      required: false,
      relevant: isAtRisk,
    },
    {
      id: 'file',
      section: 'movement',
      type: 'file',
      accept: ['pdf', 'word', 'excel'],
      max: 10,
      photos: 10,
      required: false,
      // Nobody is led to it: what is sent at any question is put here.
      askedWhen: { type: 'any', of: [] },
    },
  ],
  rules: [
    {
      group: progressOfTargets.id,
      severity: 'ask',
      when: isUnfinished,
      about: ['status', 'value'],
      doubt: 'unfinished',
    },
  ],
};
