import { documentQuestions, isThere } from '../calendar/hand-in-form.ts';
import { type Condition, type Form, type GroupField, is } from '../forms/forms.ts';

/** What is told of a person or a family is personal. */
const isPersonal: Condition = {
  type: 'any',
  of: [is('model_kind', 'individual'), is('model_kind', 'household')],
};

const namesPeople: Condition = { type: 'any-item', group: 'models', of: isPersonal };

const kinds = [
  { code: 'individual', words: ['ca nhan', 'ong', 'ba', 'nguoi'] },
  { code: 'collective', words: ['tap the', 'don vi'] },
  { code: 'household', words: ['ho gia dinh', 'gia dinh', 'ho'] },
  { code: 'initiative', words: ['mo hinh', 'cach lam', 'mo hinh cach lam hay'] },
];

const fields = [
  { code: 'economy', words: ['kinh te', 'san xuat', 'san xuat kinh doanh'] },
  { code: 'culture', words: ['van hoa', 'xa hoi', 'van hoa xa hoi', 'van hoa - xa hoi'] },
  { code: 'health', words: ['y te', 'suc khoe'] },
  { code: 'education', words: ['giao duc', 'giao duc va dao tao', 'khuyen hoc'] },
  { code: 'security', words: ['an ninh', 'quoc phong', 'anqp', 'an ninh quoc phong'] },
  { code: 'reform', words: ['cai cach hanh chinh', 'cchc', 'chuyen doi so', 'cds'] },
  { code: 'environment', words: ['moi truong'] },
  { code: 'charity', words: ['nhan dao', 'tu thien', 'an sinh', 'an sinh xa hoi'] },
];

const proposals = [
  { code: 'praise', words: ['bieu duong', 'neu guong'] },
  { code: 'certificate', words: ['giay khen'] },
  { code: 'city_certificate', words: ['bang khen', 'bang khen thanh pho'] },
  { code: 'good_deed', words: ['nguoi tot viec tot', 'nguoi tot, viec tot', 'ntvt'] },
  { code: 'citizen', words: ['cong dan thu do uu tu'] },
];

/** Models of one paper: who or what, where, in which field, what was done, and what is proposed. */
const models: GroupField = {
  id: 'models',
  section: 'models',
  type: 'group',
  min: 1,
  max: 100,
  relevant: isThere,
  titleField: 'display_name',
  beside: ['workplace'],
  columns: [
    ['display_name', 'model_kind', 'workplace', 'field', 'summary'],
    ['display_name', 'workplace', 'summary'],
    ['display_name', 'workplace', 'field', 'summary', 'proposed_form'],
  ],
  headings: [
    {
      field: 'display_name',
      names: [
        'ho va ten',
        'ho ten',
        'ten',
        'ten dien hinh',
        'ten mo hinh',
        'ten tap the ca nhan',
        'tap the ca nhan',
        'dien hinh',
        'name',
      ],
    },
    { field: 'model_kind', names: ['loai', 'loai dien hinh', 'doi tuong'] },
    {
      field: 'workplace',
      names: [
        'don vi',
        'don vi cong tac',
        'noi cong tac',
        'chuc vu don vi',
        'chuc vu don vi cong tac',
        'dia chi',
        'noi o',
      ],
    },
    { field: 'field', names: ['linh vuc'] },
    {
      field: 'summary',
      names: [
        'thanh tich',
        'tom tat thanh tich',
        'thanh tich noi bat',
        'thanh tich tieu bieu',
        'noi dung',
        'viec tot',
        'viec lam tot',
      ],
    },
    { field: 'result_evidence', names: ['minh chung', 'ket qua', 'hieu qua'] },
    { field: 'found_date', names: ['ngay phat hien', 'thoi gian', 'thoi gian phat hien'] },
    { field: 'replicated_where', names: ['nhan rong', 'noi nhan rong', 'da nhan rong'] },
    {
      field: 'proposed_form',
      names: ['de nghi', 'hinh thuc de nghi', 'hinh thuc khen thuong', 'de nghi khen thuong'],
    },
  ],
  clauses: {
    time: 'found_date',
    owner: 'workplace',
    free: ['workplace', 'summary', 'result_evidence'],
    before: [
      { field: 'replicated_where', words: ['da nhan rong tai', 'nhan rong tai', 'nhan rong o'] },
    ],
    choices: [
      { field: 'model_kind', options: kinds },
      { field: 'field', options: fields },
      { field: 'proposed_form', options: proposals },
    ],
  },
  fields: [
    {
      id: 'display_name',
      type: 'text',
      maxLength: 100,
      constraint: [{ type: 'unique', unless: ['workplace'] }, { type: 'no-identity-number' }],
    },
    {
      id: 'model_kind',
      type: 'choice',
      options: kinds,
    },
    {
      id: 'workplace',
      type: 'text',
      maxLength: 200,
      saidIn: 'file',
      constraint: [{ type: 'no-identity-number' }],
    },
    {
      id: 'field',
      type: 'choice',
      saidIn: 'file',
      options: [...fields, { code: 'other' }],
    },
    {
      id: 'summary',
      type: 'text',
      multiline: true,
      maxLength: 1500,
      saidIn: 'file',
      constraint: [{ type: 'no-identity-number' }],
    },
    {
      id: 'result_evidence',
      type: 'text',
      multiline: true,
      maxLength: 500,
      saidIn: 'file',
      required: false,
      constraint: [{ type: 'no-identity-number' }],
    },
    {
      id: 'found_date',
      type: 'date',
      ofPeriod: 'first',
      min: { type: 'year-start', plusDays: -730 },
      max: { type: 'today' },
      saidIn: 'file',
      required: false,
    },
    { id: 'replicated_where', type: 'text', maxLength: 300, saidIn: 'file', required: false },
    {
      id: 'proposed_form',
      type: 'choice',
      required: false,
      options: [...proposals, { code: 'other' }],
    },
  ],
};

const { choice, document, note } = documentQuestions({ mayBeNone: true });

const modelForm = (id: string): Form => ({
  id,
  version: 7,
  texts: 'models',
  namedBy: 'milestone',
  sections: ['document', 'models'],
  fields: [
    choice,
    ...document,
    models,
    {
      id: 'nominees_informed',
      section: 'models',
      type: 'yes-no',
      relevant: namesPeople,
    },
    {
      id: 'not_informed_reason',
      section: 'models',
      type: 'text',
      maxLength: 300,
    },
    note,
  ],
  rules: [
    {
      severity: 'warn',
      when: { type: 'equals', field: 'nominees_informed', value: false },
      reason: 'not_informed_reason',
    },
  ],
});

/** Advanced models and good deeds of a round (Giới thiệu điển hình tiên tiến), several in one paper. */
export const advancedModels = modelForm('model-h1');

/** Dossiers of "Người tốt, việc tốt" and "Công dân Thủ đô ưu tú": the same questions, later in the year. */
export const goodDeeds = modelForm('ntvt-dossier');
