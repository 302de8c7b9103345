import { documentQuestions, isThere } from '../calendar/hand-in-form.ts';
import type { Form, GroupField } from '../forms/forms.ts';

const scopes = [
  { code: 'unit', words: ['co so', 'cap co so', 'don vi'] },
  { code: 'city', words: ['thanh pho', 'cap thanh pho', 'tinh', 'cap tinh'] },
  { code: 'nation', words: ['toan quoc', 'cap toan quoc'] },
];

/** Initiatives of one paper: who thought of them and how much, since when they are used, what they save. */
const initiatives: GroupField = {
  id: 'initiatives',
  section: 'initiatives',
  type: 'group',
  min: 1,
  max: 200,
  relevant: isThere,
  titleField: 'title',
  beside: ['authors'],
  columns: [
    ['title', 'authors', 'scope', 'first_use', 'benefit', 'benefit_vnd', 'confirmation'],
    ['title', 'authors', 'first_use', 'benefit'],
    ['title', 'authors', 'benefit', 'benefit_vnd'],
  ],
  headings: [
    {
      field: 'title',
      names: [
        'ten sang kien',
        'sang kien',
        'ten sang kien giai phap',
        'ten de tai sang kien',
        'ten giai phap',
        'noi dung sang kien',
        'title',
      ],
    },
    {
      field: 'authors',
      names: [
        'tac gia',
        'dong tac gia',
        'tac gia dong tac gia',
        'nhom tac gia',
        'ho va ten tac gia',
        'ho va ten',
        'ho ten',
        'tac gia ty le dong gop',
        'tac gia ty le',
      ],
    },
    { field: 'scope', names: ['pham vi', 'pham vi ap dung', 'pham vi anh huong', 'cap cong nhan'] },
    {
      field: 'first_use',
      names: ['ngay ap dung', 'ngay ap dung lan dau', 'thoi gian ap dung', 'ap dung tu'],
    },
    { field: 'benefit', names: ['hieu qua', 'loi ich', 'hieu qua mang lai', 'hieu qua ap dung'] },
    {
      field: 'benefit_vnd',
      names: ['lam loi', 'gia tri lam loi', 'so tien lam loi', 'gia tri lam loi dong', 'so tien'],
    },
    {
      field: 'confirmation',
      names: ['xac nhan', 'giay xac nhan', 'xac nhan hieu qua', 'minh chung'],
    },
  ],
  clauses: {
    time: 'first_use',
    free: ['authors', 'benefit', 'confirmation'],
    before: [
      { field: 'authors', words: ['nhom tac gia', 'dong tac gia', 'tac gia'] },
      { field: 'benefit_vnd', words: ['lam loi'] },
      { field: 'benefit', words: ['hieu qua', 'loi ich'] },
      { field: 'confirmation', words: ['giay xac nhan', 'xac nhan'] },
    ],
    choices: [{ field: 'scope', options: scopes }],
  },
  fields: [
    {
      id: 'title',
      type: 'text',
      maxLength: 300,
      constraint: [{ type: 'unique', unless: ['authors'] }],
    },
    {
      id: 'authors',
      type: 'text',
      maxLength: 500,
      saidIn: 'file',
      constraint: [{ type: 'shares' }, { type: 'no-identity-number' }],
    },
    { id: 'scope', type: 'choice', options: scopes, saidIn: 'file' },
    {
      id: 'first_use',
      type: 'date',
      ofPeriod: 'first',
      min: { type: 'year-start', plusDays: -1827 },
      max: { type: 'today' },
      saidIn: 'file',
    },
    { id: 'benefit', type: 'text', multiline: true, maxLength: 1000, saidIn: 'file' },
    { id: 'benefit_vnd', type: 'money', min: 0, required: false, skipAs: 'no-data' },
    { id: 'confirmation', type: 'text', maxLength: 300, saidIn: 'file', required: false },
  ],
};

const { choice, document, note } = documentQuestions({ mayBeNone: true });

/** Initiatives whose recognition a unit proposes, or has recognised itself (Sáng kiến). */
export const initiativeList: Form = {
  id: 'initiatives',
  version: 6,
  namedBy: 'milestone',
  sections: ['document', 'initiatives'],
  fields: [choice, ...document, initiatives, note],
  rules: [],
};
