import type { Condition, GroupField, Rule } from '../forms/forms.ts';

/** Those above a unit, whose campaigns it responds to; criteria and days are theirs to set. */
const aboves = ['central', 'city', 'cluster'] as const;

const isResponse: Condition = {
  type: 'any',
  of: aboves.map((value) => ({ type: 'equals', field: 'launched_by', value })),
};
/** Launched by the unit itself, or by nobody who was named. */
const isOwn: Condition = { type: 'not', of: isResponse };
/** Of the unit's own campaigns, unless pasted criteria have come already. */
const ofOwn = (field: string): Condition => ({
  type: 'any',
  of: [
    { type: 'answered', field },
    {
      type: 'all',
      of: [isOwn, { type: 'not', of: { type: 'answered', field: 'criteria_text' } }],
    },
  ],
});

const isThematic: Condition = { type: 'equals', field: 'kind', value: 'thematic' };
const hasCriteria: Condition = { type: 'equals', field: 'criteria', value: true };
const hasNone: Condition = { type: 'equals', field: 'criteria', value: false };

/**
 * Campaigns that a unit means to launch, or to respond to. The city plan asks of each: a theme,
 * concrete criteria and content, and a model to begin with. Many run since earlier years.
 */
export const campaigns: GroupField = {
  id: 'campaigns',
  section: 'tasks',
  type: 'group',
  min: 1,
  max: 20,
  default: { type: 'previous' },
  titleField: 'name',
  columns: [
    ['name', 'start', 'end', 'audience'],
    ['name', 'launched_by', 'start', 'end', 'audience'],
  ],
  headings: [
    {
      field: 'name',
      names: [
        'ten phong trao',
        'phong trao thi dua',
        'phong trao',
        'ten phong trao thi dua',
        'name',
      ],
    },
    {
      field: 'launched_by',
      names: ['cap phat dong', 'co quan phat dong', 'don vi phat dong', 'phat dong'],
    },
    {
      field: 'start',
      names: ['thoi gian', 'thoi gian thuc hien', 'thoi gian phat dong', 'giai doan', 'bat dau'],
    },
    { field: 'end', names: ['ket thuc', 'tong ket', 'thoi gian tong ket'] },
    { field: 'theme', names: ['chu de'] },
    { field: 'criteria_text', names: ['tieu chi', 'tieu chi thi dua'] },
    { field: 'content', names: ['noi dung', 'noi dung thi dua', 'noi dung chinh'] },
    { field: 'award_forms', names: ['khen thuong', 'hinh thuc khen thuong'] },
    { field: 'audience', names: ['doi tuong', 'doi tuong tham gia'] },
    { field: 'pilot_model', names: ['mo hinh', 'noi lam diem', 'mo hinh diem'] },
  ],
  clauses: {
    time: 'start',
    until: 'end',
    free: ['audience'],
    choices: [
      {
        field: 'launched_by',
        mark: 'phat dong',
        options: [
          {
            code: 'central',
            words: ['trung uong', 'tw', 'thu tuong', 'thu tuong chinh phu', 'chinh phu', 'bo'],
          },
          { code: 'cluster', words: ['cum', 'khoi', 'cum thi dua', 'khoi thi dua', 'cum, khoi'] },
          {
            code: 'city',
            words: ['thanh pho', 'tp', 'ubnd thanh pho', 'uy ban nhan dan thanh pho', 'ha noi'],
          },
          {
            code: 'unit',
            words: ['don vi', 'co quan', 'phuong', 'xa', 'truong', 'cong ty', 'so', 'benh vien'],
          },
        ],
      },
      {
        field: 'kind',
        options: [
          { code: 'regular', words: ['thuong xuyen'] },
          { code: 'thematic', words: ['chuyen de', 'theo chuyen de', 'theo dot'] },
        ],
      },
    ],
  },
  fields: [
    { id: 'name', type: 'text', maxLength: 200, constraint: [{ type: 'unique' }] },
    {
      id: 'launched_by',
      type: 'choice',
      options: [...aboves.map((code) => ({ code })), { code: 'unit' }],
      required: false,
    },
    {
      id: 'kind',
      type: 'choice',
      options: [{ code: 'regular' }, { code: 'thematic' }],
      // What is responded to has a name and a time of its own; criteria are wanted of both kinds.
      askedWhen: ofOwn('kind'),
      default: { type: 'value', value: 'thematic' },
    },
    {
      id: 'start',
      type: 'date',
      ofPeriod: 'first',
      until: 'end',
      min: { type: 'year-start', plusDays: -2557 },
      max: { type: 'year-end' },
      required: isOwn,
      constraint: [{ type: 'not-after', field: 'end' }],
    },
    {
      id: 'end',
      type: 'date',
      ofPeriod: 'last',
      min: { type: 'year-start' },
      max: { type: 'year-end', plusDays: 1826 },
      required: isOwn,
      constraint: [{ type: 'not-before', field: 'start' }],
    },
    { id: 'theme', type: 'text', maxLength: 300, required: false },
    {
      id: 'criteria',
      type: 'yes-no',
      // Pasted criteria say by themselves that there are some.
      askedWhen: ofOwn('criteria'),
    },
    {
      id: 'criteria_text',
      type: 'text',
      saidIn: 'file',
      multiline: true,
      maxLength: 1000,
      relevant: { type: 'not', of: hasNone },
      askedWhen: { type: 'all', of: [isThematic, hasCriteria] },
    },
    {
      id: 'no_criteria_reason',
      type: 'text',
      maxLength: 300,
    },
    {
      id: 'content',
      type: 'text',
      saidIn: 'file',
      multiline: true,
      maxLength: 1000,
      required: false,
    },
    { id: 'award_forms', type: 'text', maxLength: 300, required: false },
    { id: 'audience', type: 'text', maxLength: 200, required: false },
    { id: 'pilot_model', type: 'text', maxLength: 300, required: false },
  ],
};

/** A campaign on one theme without criteria wants a reason. */
export const campaignRules: readonly Rule[] = [
  {
    group: campaigns.id,
    severity: 'warn',
    when: { type: 'all', of: [isThematic, hasNone] },
    reason: 'no_criteria_reason',
  },
];
