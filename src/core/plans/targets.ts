import type { GroupField } from '../forms/form.ts';

const months = Array.from({ length: 12 }, (_, month) => ({ code: String(month + 1) }));

export const unitOptions = [
  { code: 'percent' },
  { code: 'person' },
  { code: 'collective' },
  { code: 'model' },
  { code: 'initiative' },
  { code: 'campaign' },
  { code: 'other' },
];

/** What a unit strives for in the year: name, unit of measure, value, month. */
export const targets: GroupField = {
  id: 'targets',
  section: 'targets',
  type: 'group',
  min: 3,
  max: 30,
  default: { type: 'previous' },
  titleField: 'target_name',
  columns: [
    ['target_name', 'target_value', 'unit_of_measure', 'deadline_month', 'city_target_ref'],
    ['target_name', 'unit_of_measure', 'target_value', 'deadline_month', 'city_target_ref'],
  ],
  fields: [
    { id: 'target_name', type: 'text', maxLength: 200, constraint: [{ type: 'unique' }] },
    // Asked before the value, so that the value can be checked against it.
    {
      id: 'unit_of_measure',
      type: 'choice',
      options: unitOptions,
      other: { code: 'other', field: 'unit_other' },
    },
    {
      id: 'unit_other',
      type: 'text',
      maxLength: 30,
      relevant: { type: 'equals', field: 'unit_of_measure', value: 'other' },
    },
    {
      id: 'target_value',
      type: 'decimal',
      min: 0,
      aboveMin: true,
      max: 1_000_000_000_000,
      allowPercentSign: true,
      constraint: [
        {
          type: 'usually-at-most',
          max: 100,
          when: { type: 'equals', field: 'unit_of_measure', value: 'percent' },
        },
      ],
    },
    { id: 'deadline_month', type: 'choice', options: months, required: false },
    { id: 'city_target_ref', type: 'text', maxLength: 200, required: false },
  ],
};
