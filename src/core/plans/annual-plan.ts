import type { Form } from '../forms/form.ts';
import { campaigns } from './campaigns.ts';
import { targets } from './targets.ts';

const isSigned = { type: 'equals', field: 'has_signed_document', value: 'signed' } as const;

/**
 * The annual plan (Kế hoạch công tác thi đua, khen thưởng năm): the questions of domain.md 4.0
 * and 4.3 under the headings of a real plan. Unit, year and kind come from the draft.
 */
export const annualPlan: Form = {
  id: 'annual-plan',
  version: 1,
  sections: ['purpose', 'targets', 'tasks', 'solutions', 'implementation', 'document'],
  fields: [
    {
      id: 'objectives',
      section: 'purpose',
      type: 'text',
      multiline: true,
      minLength: 30,
      maxLength: 2000,
    },
    { id: 'theme', section: 'targets', type: 'text', maxLength: 300 },
    targets,
    campaigns,
    { id: 'model_target', section: 'tasks', type: 'integer', min: 1, max: 10_000 },
    {
      id: 'direct_worker_share_target',
      section: 'tasks',
      type: 'percent',
      min: 0,
      max: 100,
      required: false,
    },
    {
      id: 'initiative_target',
      section: 'tasks',
      type: 'integer',
      min: 0,
      max: 100_000,
      required: false,
    },
    { id: 'training_sessions', section: 'tasks', type: 'integer', min: 0, max: 100 },
    { id: 'inspections', section: 'tasks', type: 'integer', min: 0, max: 100 },
    {
      id: 'communication_plan',
      section: 'tasks',
      type: 'text',
      multiline: true,
      maxLength: 1000,
      required: false,
    },
    { id: 'solutions', section: 'solutions', type: 'text', multiline: true, maxLength: 2000 },
    {
      id: 'responsible_person',
      section: 'implementation',
      type: 'text',
      maxLength: 100,
      default: { type: 'person-name' },
    },
    { id: 'budget_vnd', section: 'implementation', type: 'money', min: 0, required: false },
    {
      id: 'contact_note',
      section: 'implementation',
      type: 'text',
      multiline: true,
      maxLength: 500,
      required: false,
    },
    {
      id: 'has_signed_document',
      section: 'document',
      type: 'choice',
      options: [{ code: 'signed' }, { code: 'later' }],
    },
    { id: 'doc_number', section: 'document', type: 'document-number', relevant: isSigned },
    {
      id: 'doc_date',
      section: 'document',
      type: 'date',
      relevant: isSigned,
      min: { type: 'year-start', plusDays: -60 },
      max: { type: 'today' },
    },
    { id: 'signer_name', section: 'document', type: 'text', maxLength: 100, relevant: isSigned },
    { id: 'signer_title', section: 'document', type: 'text', maxLength: 100, relevant: isSigned },
    {
      id: 'file',
      section: 'document',
      type: 'file',
      accept: ['pdf', 'word'],
      max: 1,
      relevant: isSigned,
      skipSets: { field: 'has_signed_document', value: 'later' },
    },
  ],
  rules: [],
};
