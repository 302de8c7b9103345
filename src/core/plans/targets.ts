import {
  type Comparison,
  comparisons,
  type Condition,
  type GroupField,
  type ItemField,
  type Measure,
  never,
} from '../forms/forms.ts';

const months = Array.from({ length: 12 }, (_, month) => ({ code: String(month + 1) }));

export const directions = ['increase', 'decrease', 'maintain'] as const;
/** Which way a target is reached; more is better unless the unit says otherwise. */
export type Direction = (typeof directions)[number];

export const unitOptions = [
  { code: 'percent', words: ['%', 'phan tram'] },
  { code: 'person', words: ['nguoi', 'd/c', 'dong chi', 'ca nhan'] },
  { code: 'collective', words: ['tap the'] },
  { code: 'model', words: ['mo hinh'] },
  { code: 'initiative', words: ['sang kien'] },
  { code: 'campaign', words: ['phong trao'] },
  { code: 'other' },
] as const;

/** The questions that say what a target counts. */
export const unitFields = ['unit_of_measure', 'unit_other'] as const;

/** Words of targets that are seldom meant to grow. */
const notGrowing = (
  'giảm|không quá|dưới|quá hạn|trễ hạn|tồn đọng|nợ đọng|nghèo|thất nghiệp|bỏ học|tai nạn|tội phạm|' +
  'vi phạm|cháy|khiếu nại|tố cáo|duy trì|giữ vững|giữ nguyên|ổn định'
).split('|');

/** Of these nobody means to have any, where there is to be none. */
const ending = [
  ...notGrowing,
  ...(
    'nợ|tử vong|chết|thương vong|đuối nước|bạo lực|xâm hại|tảo hôn|mù chữ|suy dinh dưỡng|ma túy|trộm cắp|' +
    'nhà tạm|dột nát|sự cố|chậm muộn|vượt cấp'
  ).split('|'),
];

const seemsNotToGrow: Condition = { type: 'mentions', field: 'target_name', words: notGrowing };

const compares = (...which: readonly Comparison[]): Condition => ({
  type: 'any',
  of: which.map((value) => ({ type: 'equals', field: 'comparison', value })),
});
/** What is to be reached is said in words alone. */
const isInWords = compares('text');
const isAmount: Condition = { type: 'not', of: isInWords };
/** What is to be nothing is meant to fall or to stay so, or was mistyped. */
const isUnclear: Condition = {
  type: 'all',
  of: [
    {
      type: 'any',
      of: [seemsNotToGrow, { type: 'equals', field: 'target_value', value: 0 }],
    },
    { type: 'not', of: compares('at_least', 'above', 'at_most', 'below', 'text') },
  ],
};
const isStaying: Condition = { type: 'equals', field: 'direction', value: 'maintain' };
const isFalling: Condition = { type: 'equals', field: 'direction', value: 'decrease' };
const isChange: Condition = { type: 'equals', field: 'is_change', value: true };

const amount = { min: 0, max: 1_000_000_000_000 } as const;

/** How the value is compared, beside what is asked of everybody. */
const comparing: readonly ItemField[] = [
  {
    id: 'comparison',
    type: 'choice',
    options: comparisons.map((code) => ({ code })),
    required: false,
    default: { type: 'value', value: 'equal' },
    askedWhen: never,
  },
  { id: 'is_change', type: 'yes-no', required: false, relevant: isAmount, askedWhen: never },
];

/** With what it is compared, and under which heading it stands. */
const beside: readonly ItemField[] = [
  {
    id: 'basis',
    type: 'text',
    maxLength: 100,
    required: false,
    relevant: isAmount,
    askedWhen: never,
  },
  {
    id: 'target_text',
    type: 'text',
    maxLength: 200,
    required: false,
    relevant: isInWords,
    askedWhen: never,
  },
  { id: 'target_group', type: 'text', maxLength: 120, required: false, askedWhen: never },
];

/** Which questions about a target say how much it is to be. */
export const targetMeasure: Measure = {
  value: 'target_value',
  unit: 'unit_of_measure',
  comparison: 'comparison',
  upper: 'upper_value',
  way: {
    field: 'direction',
    up: 'increase',
    down: 'decrease',
    level: 'maintain',
    ends: ending,
  },
  change: 'is_change',
  basis: 'basis',
  words: 'target_text',
  heading: 'target_group',
};

/** What a unit strives for in the year: name, unit of measure, value, month. */
export const targets: GroupField = {
  id: 'targets',
  section: 'targets',
  type: 'group',
  min: 3,
  max: 60,
  default: { type: 'previous' },
  titleField: 'target_name',
  columns: [
    ['target_name', 'target_value', 'unit_of_measure', 'deadline_month', 'city_target_ref'],
    ['target_name', 'unit_of_measure', 'target_value', 'deadline_month', 'city_target_ref'],
    ['target_group', 'target_name', 'unit_of_measure', 'target_value'],
  ],
  headings: [
    {
      field: 'target_name',
      names: [
        'chi tieu thi dua',
        'ten chi tieu',
        'chi tieu',
        'noi dung chi tieu',
        'noi dung',
        'target',
      ],
    },
    { field: 'unit_of_measure', names: ['dvt', 'don vi tinh', 'don vi', 'unit'] },
    {
      field: 'target_value',
      names: [
        'muc phan dau',
        'ke hoach',
        'ke hoach giao',
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
    { field: 'city_target_ref', names: ['chi tieu cua thanh pho'] },
  ],
  measure: targetMeasure,
  fields: [
    {
      id: 'target_name',
      type: 'text',
      maxLength: 200,
      // "Thu ngân sách" in tỷ đồng is not the same as in per cent of what was planned.
      constraint: [
        { type: 'unique', unless: [...unitFields, 'basis', 'is_change', 'target_group'] },
      ],
    },
    // Asked before the value, so that the value can be checked against it.
    {
      id: 'unit_of_measure',
      type: 'choice',
      options: unitOptions,
      other: { code: 'other', field: 'unit_other' },
      required: { type: 'not', of: compares('of', 'text') },
      askedWhen: isAmount,
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
      ...amount,
      unit: unitFields,
      required: isAmount,
      askedWhen: isAmount,
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
          // Of what it is compared with, or beyond that, it may well be more.
          when: {
            type: 'all',
            of: [
              { type: 'equals', field: 'unit_of_measure', value: 'percent' },
              {
                type: 'not',
                of: { type: 'any', of: [{ type: 'answered', field: 'basis' }, isChange] },
              },
            ],
          },
        },
      ],
    },
    {
      id: 'upper_value',
      type: 'decimal',
      ...amount,
      unit: unitFields,
      relevant: compares('range', 'of'),
      askedWhen: never,
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
      ...amount,
      unit: unitFields,
      required: false,
      relevant: { type: 'all', of: [isFalling, isAmount, { type: 'not', of: isChange }] },
    },
    { id: 'deadline_month', type: 'choice', options: months, required: false },
    { id: 'city_target_ref', type: 'text', maxLength: 200, required: false },
    ...comparing,
    ...beside,
  ],
};
