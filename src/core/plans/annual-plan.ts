import type { Condition, Form } from '../forms/forms.ts';
import { campaignRules, campaigns } from './campaigns.ts';
import { planTasks } from './plan-tasks.ts';
import { targets } from './targets.ts';
import { usualBasis, usualBudgetSource, usualCityPlan } from './usual-answers.ts';

const hasFile = { type: 'equals', field: 'has_signed_document', value: 'signed' } as const;
/** Its day is offered beside its number, and beside no other. */
const carriesOutUsualPlan: Condition = {
  type: 'any',
  of: usualCityPlan.number.map(({ value }) => ({ type: 'equals', field: 'city_plan', value })),
};

/** Also while its file is still to come. */
const isSigned = {
  type: 'any',
  of: [hasFile, { type: 'equals', field: 'has_signed_document', value: 'signed_later' }],
} as const;

/**
 * The annual plan (Kế hoạch công tác thi đua, khen thưởng năm): its questions stand under the
 * headings of a real plan, the legal basis first; asked is first what only the unit knows. Unit, year and kind come from the draft.
 */
export const annualPlan: Form = {
  id: 'annual-plan',
  version: 8,
  sections: ['basis', 'purpose', 'targets', 'tasks', 'solutions', 'implementation', 'document'],
  fields: [
    {
      id: 'objectives',
      section: 'purpose',
      type: 'text',
      saidIn: 'file',
      multiline: true,
      minLength: 30,
      maxLength: 2000,
      default: { type: 'previous' },
    },
    {
      id: 'theme',
      section: 'targets',
      type: 'text',
      maxLength: 300,
      default: { type: 'previous' },
    },
    targets,
    campaigns,
    {
      id: 'model_target',
      section: 'tasks',
      type: 'integer',
      min: 1,
      max: 10_000,
      default: { type: 'previous' },
    },
    {
      id: 'direct_worker_share_target',
      section: 'tasks',
      type: 'percent',
      min: 0,
      max: 100,
      required: false,
      default: { type: 'previous' },
    },
    {
      id: 'initiative_target',
      section: 'tasks',
      type: 'integer',
      min: 0,
      max: 100_000,
      required: false,
      default: { type: 'previous' },
    },
    {
      id: 'training_sessions',
      section: 'tasks',
      type: 'integer',
      min: 0,
      max: 100,
      default: { type: 'previous' },
    },
    {
      id: 'inspections',
      section: 'tasks',
      type: 'integer',
      min: 0,
      max: 100,
      default: { type: 'previous' },
    },
    {
      id: 'communication_plan',
      section: 'tasks',
      type: 'text',
      saidIn: 'file',
      multiline: true,
      maxLength: 1000,
      required: false,
      default: { type: 'previous' },
    },
    {
      id: 'solutions',
      section: 'solutions',
      type: 'text',
      saidIn: 'file',
      multiline: true,
      maxLength: 2000,
      default: { type: 'previous' },
    },
    {
      id: 'legal_basis',
      section: 'basis',
      type: 'text',
      saidIn: 'file',
      multiline: true,
      maxLength: 2000,
      required: false,
      default: { type: 'previous', otherwise: { type: 'usual', of: usualBasis } },
    },
    {
      id: 'city_plan',
      section: 'basis',
      type: 'document-number',
      date: 'city_plan_date',
      required: false,
      default: { type: 'usual', of: usualCityPlan.number },
    },
    {
      id: 'city_plan_date',
      section: 'basis',
      type: 'date',
      required: false,
      relevant: { type: 'answered', field: 'city_plan' },
      min: { type: 'year-start', plusDays: -2192 },
      max: { type: 'today' },
      default: { type: 'usual', of: usualCityPlan.date, when: carriesOutUsualPlan },
    },
    planTasks,
    {
      id: 'responsible_person',
      section: 'implementation',
      type: 'text',
      maxLength: 100,
      default: { type: 'person-name' },
    },
    {
      id: 'budget_source',
      section: 'implementation',
      type: 'text',
      saidIn: 'file',
      maxLength: 500,
      required: false,
      default: { type: 'previous', otherwise: { type: 'usual', of: usualBudgetSource } },
    },
    {
      id: 'budget_vnd',
      section: 'implementation',
      type: 'money',
      min: 0,
      required: false,
      default: { type: 'previous' },
    },
    {
      id: 'contact_note',
      section: 'implementation',
      type: 'text',
      multiline: true,
      addressesBoard: true,
      maxLength: 500,
      required: false,
    },
    {
      id: 'has_signed_document',
      section: 'document',
      type: 'choice',
      options: [{ code: 'signed' }, { code: 'signed_later' }, { code: 'later' }],
    },
    {
      id: 'doc_number',
      section: 'document',
      type: 'document-number',
      date: 'doc_date',
      relevant: isSigned,
    },
    {
      id: 'doc_date',
      section: 'document',
      type: 'date',
      relevant: isSigned,
      min: { type: 'year-start', plusDays: -92 },
      max: { type: 'today' },
    },
    {
      id: 'signer_name',
      section: 'document',
      type: 'text',
      maxLength: 100,
      isName: true,
      relevant: isSigned,
      default: { type: 'previous' },
    },
    {
      id: 'signer_title',
      section: 'document',
      type: 'text',
      maxLength: 100,
      relevant: isSigned,
      default: { type: 'previous' },
    },
    {
      id: 'file',
      section: 'document',
      type: 'file',
      accept: ['pdf', 'word', 'excel'],
      max: 10,
      relevant: hasFile,
      photos: 10,
      implies: { field: 'has_signed_document', value: 'signed', isSigned: true },
      skipSets: { field: 'has_signed_document', value: 'signed_later' },
    },
  ],
  rules: campaignRules,
  sheets: ['tasks'],
};
