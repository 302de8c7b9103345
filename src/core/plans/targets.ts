import type { Condition, GroupField } from '../forms/forms.ts';

const months = Array.from({ length: 12 }, (_, month) => ({ code: String(month + 1) }));

export const directions = ['increase', 'decrease', 'maintain'] as const;
/** Which way a target is reached; more is better unless the unit says otherwise. */
export type Direction = (typeof directions)[number];

export const unitOptions = [
  { code: 'percent' },
  { code: 'person' },
  { code: 'collective' },
  { code: 'model' },
  { code: 'initiative' },
  { code: 'campaign' },
  { code: 'other' },
] as const;

/** Words of targets that are seldom meant to grow. */
const notGrowing = (
  'giảm|không quá|dưới|quá hạn|trễ hạn|tồn đọng|nợ đọng|nghèo|thất nghiệp|bỏ học|tai nạn|tội phạm|' +
  'vi phạm|cháy|khiếu nại|tố cáo|duy trì|giữ vững|giữ nguyên|ổn định'
).split('|');

const seemsNotToGrow: Condition = { type: 'mentions', field: 'target_name', words: notGrowing };
const isFalling: Condition = { type: 'equals', field: 'direction', value: 'decrease' };

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
      max: 1_000_000_000_000,
      allowPercentSign: true,
      constraint: [
        // What is to fall may be meant to vanish.
        { type: 'above', min: 0, unless: { type: 'any', of: [isFalling, seemsNotToGrow] } },
        {
          type: 'usually-at-most',
          max: 100,
          when: { type: 'equals', field: 'unit_of_measure', value: 'percent' },
        },
      ],
    },
    {
      id: 'direction',
      type: 'choice',
      options: directions.map((code) => ({ code })),
      // Also in a pasted list: what is to fall and counts as growing would soon be exceeded.
      required: seemsNotToGrow,
      default: { type: 'value', value: 'increase' },
      // Most targets grow; nobody is asked about those.
      askedWhen: seemsNotToGrow,
    },
    {
      id: 'baseline',
      type: 'decimal',
      min: 0,
      max: 1_000_000_000_000,
      allowPercentSign: true,
      required: false,
      relevant: isFalling,
    },
    { id: 'deadline_month', type: 'choice', options: months, required: false },
    { id: 'city_target_ref', type: 'text', maxLength: 200, required: false },
  ],
};
