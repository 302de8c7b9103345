import type { GroupField } from '../forms/forms.ts';

/** Who does what by when ("Tổ chức thực hiện"), as the last part of a real plan says it. */
export const planTasks: GroupField = {
  id: 'tasks',
  section: 'implementation',
  type: 'group',
  min: 0,
  max: 40,
  default: { type: 'previous' },
  titleField: 'name',
  beside: ['lead', 'due'],
  columns: [
    ['name', 'lead', 'with', 'due', 'product'],
    ['name', 'lead', 'due', 'product'],
  ],
  headings: [
    {
      field: 'name',
      names: [
        'noi dung',
        'noi dung cong viec',
        'cong viec',
        'nhiem vu',
        'noi dung nhiem vu',
        'task',
      ],
    },
    {
      field: 'lead',
      names: ['chu tri', 'co quan chu tri', 'don vi chu tri', 'don vi thuc hien', 'nguoi chu tri'],
    },
    {
      field: 'with',
      names: ['phoi hop', 'co quan phoi hop', 'don vi phoi hop', 'co quan don vi phoi hop'],
    },
    {
      field: 'due',
      names: ['thoi gian', 'thoi han', 'thoi gian hoan thanh', 'thoi gian thuc hien', 'han'],
    },
    { field: 'product', names: ['san pham', 'ket qua', 'san pham dau ra', 'ghi chu san pham'] },
  ],
  clauses: {
    time: 'due',
    owner: 'lead',
    free: ['lead', 'with', 'product'],
    before: [
      { field: 'with', words: ['phoi hop voi', 'phoi hop cung', 'phoi hop', 'co su phoi hop cua'] },
      { field: 'lead', words: ['chu tri'] },
      { field: 'product', words: ['san pham la', 'san pham'] },
    ],
    after: [
      { field: 'lead', words: ['chu tri thuc hien', 'chu tri', 'phu trach'] },
      { field: 'with', words: ['phoi hop thuc hien', 'phoi hop'] },
    ],
  },
  fields: [
    { id: 'name', type: 'text', maxLength: 300, constraint: [{ type: 'unique' }] },
    { id: 'lead', type: 'text', maxLength: 200, required: false, namesReal: true },
    { id: 'with', type: 'text', maxLength: 300, required: false, namesReal: true },
    // "Trước 30/3", "Quý II", "Thường xuyên": in words, as it is written.
    { id: 'due', type: 'text', maxLength: 100, required: false },
    { id: 'product', type: 'text', maxLength: 200, required: false },
  ],
};
