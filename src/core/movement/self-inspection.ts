import { documentQuestions } from '../calendar/hand-in-form.ts';
import type { Form, GroupField } from '../forms/forms.ts';

/** What is put right, by whom and by when. */
const remedies: GroupField = {
  id: 'remedies',
  section: 'findings',
  type: 'group',
  min: 0,
  max: 30,
  titleField: 'remedy',
  beside: ['owner'],
  columns: [
    ['remedy', 'owner', 'due'],
    ['remedy', 'due', 'owner'],
  ],
  headings: [
    {
      field: 'remedy',
      names: ['bien phap', 'bien phap khac phuc', 'noi dung khac phuc', 'noi dung', 'khac phuc'],
    },
    { field: 'owner', names: ['don vi thuc hien', 'thuc hien', 'chu tri', 'nguoi thuc hien'] },
    { field: 'due', names: ['thoi han', 'han', 'thoi gian', 'thoi gian hoan thanh', 'xong truoc'] },
  ],
  clauses: {
    time: 'due',
    owner: 'owner',
    free: ['owner'],
    after: [{ field: 'owner', words: ['chu tri', 'thuc hien', 'phu trach'] }],
  },
  fields: [
    { id: 'remedy', type: 'text', maxLength: 300, constraint: [{ type: 'unique' }] },
    {
      id: 'due',
      type: 'date',
      ofPeriod: 'last',
      min: { type: 'year-start', plusDays: -366 },
      max: { type: 'year-end', plusDays: 366 },
    },
    { id: 'owner', type: 'text', maxLength: 200, required: false, namesReal: true },
  ],
};

const { document, note } = documentQuestions();

/** What a unit has found in its own work (Tự kiểm tra công tác thi đua, khen thưởng). */
export const selfInspection: Form = {
  id: 'self-inspection',
  version: 6,
  namedBy: 'milestone',
  sections: ['document', 'scope', 'findings'],
  fields: [
    ...document,
    {
      id: 'bodies_inspected',
      section: 'scope',
      type: 'integer',
      min: 0,
      max: 10_000,
      required: false,
      skipAs: 'no-data',
    },
    {
      id: 'bodies_with_faults',
      section: 'scope',
      type: 'integer',
      min: 0,
      max: 10_000,
      required: false,
      skipAs: 'no-data',
      constraint: [{ type: 'not-after', field: 'bodies_inspected' }],
    },
    {
      id: 'period_from',
      section: 'scope',
      type: 'date',
      ofPeriod: 'first',
      until: 'period_to',
      min: { type: 'year-start', plusDays: -730 },
      max: { type: 'today' },
      saidIn: 'file',
      constraint: [{ type: 'not-after', field: 'period_to' }],
    },
    {
      id: 'period_to',
      section: 'scope',
      type: 'date',
      ofPeriod: 'last',
      min: { type: 'year-start', plusDays: -730 },
      max: { type: 'year-end' },
      saidIn: 'file',
      constraint: [{ type: 'not-before', field: 'period_from' }],
    },
    {
      id: 'inspected',
      section: 'scope',
      type: 'multi-choice',
      saidIn: 'file',
      options: [
        { code: 'movement' },
        { code: 'awards' },
        { code: 'records' },
        { code: 'initiatives' },
        { code: 'fund' },
        { code: 'communication' },
      ],
    },
    {
      id: 'findings',
      section: 'findings',
      type: 'text',
      multiline: true,
      maxLength: 1500,
      saidIn: 'file',
    },
    {
      id: 'limitations',
      section: 'findings',
      type: 'text',
      multiline: true,
      maxLength: 1500,
      saidIn: 'file',
    },
    remedies,
    note,
  ],
  rules: [],
};
