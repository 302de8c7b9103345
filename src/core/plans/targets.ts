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

/** The questions that say what a target counts. */
export const unitFields = ['unit_of_measure', 'unit_other'] as const;

/** Words of targets that are seldom meant to grow. */
const notGrowing = (
  'giảm|không quá|dưới|quá hạn|trễ hạn|tồn đọng|nợ đọng|nghèo|thất nghiệp|bỏ học|tai nạn|tội phạm|' +
  'vi phạm|cháy|khiếu nại|tố cáo|duy trì|giữ vững|giữ nguyên|ổn định'
).split('|');

const seemsNotToGrow: Condition = { type: 'mentions', field: 'target_name', words: notGrowing };
/** What is to be nothing is meant to fall or to stay so, or was mistyped. */
const isUnclear: Condition = {
  type: 'any',
  of: [seemsNotToGrow, { type: 'equals', field: 'target_value', value: 0 }],
};
const isStaying: Condition = { type: 'equals', field: 'direction', value: 'maintain' };
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
  headings: [
    {
      field: 'target_name',
      names: ['chi tieu thi dua', 'chi tieu', 'noi dung chi tieu', 'noi dung', 'target'],
    },
    { field: 'unit_of_measure', names: ['dvt', 'don vi', 'unit'] },
    {
      field: 'target_value',
      names: [
        'ke hoach',
        'kh',
        'phan dau',
        'muc tieu',
        'chi tieu phan dau',
        'so luong',
        'value',
        'plan',
      ],
    },
    { field: 'baseline', names: ['thuc hien', 'th', 'ket qua', 'uoc thuc hien'] },
    { field: 'deadline_month', names: ['thoi gian', 'thang', 'thoi gian hoan thanh'] },
  ],
  measure: {
    value: 'target_value',
    unit: 'unit_of_measure',
    way: { field: 'direction', up: 'increase', down: 'decrease', level: 'maintain' },
  },
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
      unit: unitFields,
      constraint: [
        // What is to fall or to stay may be meant to be nothing.
        {
          type: 'usually-above',
          min: 0,
          unless: { type: 'any', of: [isFalling, isStaying, seemsNotToGrow] },
        },
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
      required: isUnclear,
      default: { type: 'value', value: 'increase' },
      // Most targets grow; nobody is asked about those.
      askedWhen: isUnclear,
    },
    {
      id: 'baseline',
      type: 'decimal',
      min: 0,
      max: 1_000_000_000_000,
      unit: unitFields,
      required: false,
      relevant: isFalling,
    },
    { id: 'deadline_month', type: 'choice', options: months, required: false },
    { id: 'city_target_ref', type: 'text', maxLength: 200, required: false },
  ],
};
