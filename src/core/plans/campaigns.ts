import type { GroupField } from '../forms/forms.ts';

/**
 * Campaigns that a unit means to launch. The city plan asks of each: a theme, concrete criteria
 * and a model to begin with.
 */
export const campaigns: GroupField = {
  id: 'campaigns',
  section: 'tasks',
  type: 'group',
  min: 1,
  max: 20,
  default: { type: 'previous' },
  titleField: 'name',
  columns: [['name', 'start', 'end', 'audience']],
  fields: [
    { id: 'name', type: 'text', maxLength: 200, constraint: [{ type: 'unique' }] },
    { id: 'kind', type: 'choice', options: [{ code: 'regular' }, { code: 'thematic' }] },
    {
      id: 'start',
      type: 'date',
      ofPeriod: 'first',
      min: { type: 'year-start', plusDays: -60 },
      max: { type: 'year-end' },
      constraint: [{ type: 'not-after', field: 'end' }],
    },
    {
      id: 'end',
      type: 'date',
      ofPeriod: 'last',
      min: { type: 'year-start' },
      max: { type: 'year-end', plusDays: 1826 },
      constraint: [{ type: 'not-before', field: 'start' }],
    },
    { id: 'criteria', type: 'yes-no' },
    {
      id: 'criteria_text',
      type: 'text',
      saidIn: 'file',
      multiline: true,
      maxLength: 1000,
      relevant: {
        type: 'all',
        of: [
          { type: 'equals', field: 'kind', value: 'thematic' },
          { type: 'equals', field: 'criteria', value: true },
        ],
      },
    },
    { id: 'audience', type: 'text', maxLength: 200 },
    { id: 'pilot_model', type: 'text', maxLength: 300, required: false },
  ],
};
