import type { Condition, Form, GroupField } from '../forms/forms.ts';
import { directions, unitFields, unitOptions } from '../plans/targets.ts';

export const targetStatuses = ['on_track', 'at_risk', 'late', 'done'] as const;
export type TargetStatus = (typeof targetStatuses)[number];

/** Said instead of a number that nobody has yet, or that there will never be. */
export const gaps = ['no_data', 'not_applicable'] as const;
export type Gap = (typeof gaps)[number];

const is = (field: string, value: string): Condition => ({ type: 'equals', field, value });

/** A cumulative value that went the wrong way since the last check-in. */
const hasFallenBack: Condition = {
  type: 'any',
  of: [
    {
      type: 'all',
      of: [
        { type: 'not', of: is('direction', 'decrease') },
        { type: 'less-than', field: 'value', than: 'last_value' },
      ],
    },
    {
      type: 'all',
      of: [is('direction', 'decrease'), { type: 'less-than', field: 'last_value', than: 'value' }],
    },
  ],
};

/** Said to be reached although the result is not there. */
const isUnfinished: Condition = {
  type: 'all',
  of: [
    is('status', 'done'),
    {
      type: 'any',
      of: [
        {
          type: 'all',
          of: [
            { type: 'not', of: is('direction', 'decrease') },
            { type: 'less-than', field: 'value', than: 'target_value' },
          ],
        },
        {
          type: 'all',
          of: [
            is('direction', 'decrease'),
            { type: 'less-than', field: 'target_value', than: 'value' },
          ],
        },
      ],
    },
  ],
};

/** One item for each target of the plan that the unit has handed in. */
const progressOfTargets: GroupField = {
  id: 'targets',
  section: 'targets',
  type: 'group',
  given: true,
  min: 0,
  max: 30,
  titleField: 'target_name',
  fields: [
    { id: 'target_name', type: 'text', maxLength: 200, calculation: { type: 'fact' } },
    { id: 'unit_of_measure', type: 'choice', options: unitOptions, calculation: { type: 'fact' } },
    { id: 'unit_other', type: 'text', maxLength: 30, calculation: { type: 'fact' } },
    { id: 'target_value', type: 'decimal', calculation: { type: 'fact' } },
    {
      id: 'direction',
      type: 'choice',
      options: directions.map((code) => ({ code })),
      calculation: { type: 'fact' },
    },
    { id: 'last_value', type: 'decimal', calculation: { type: 'fact' } },
    {
      id: 'status',
      type: 'choice',
      options: [...targetStatuses, ...gaps].map((code) => ({ code })),
      constraint: [{ type: 'doubtful', when: isUnfinished, reason: 'unfinished' }],
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
        when: is('status', 'done'),
        otherwise: { type: 'last' },
      },
      relevant: { type: 'not', of: { type: 'any', of: gaps.map((gap) => is('status', gap)) } },
      skipSets: { field: 'status', value: 'no_data' },
      skipAs: 'no-data',
      constraint: [
        { type: 'usually-at-most', max: 100, when: is('unit_of_measure', 'percent') },
        { type: 'doubtful', when: isUnfinished, reason: 'unfinished' },
      ],
    },
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
  version: 4,
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
  rules: [],
};
