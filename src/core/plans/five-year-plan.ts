import type { Field, Form, GroupField, ItemField } from '../forms/forms.ts';
import { type Period, spanPeriod } from '../shared/period.ts';
import { annualPlan } from './annual-plan.ts';
import { campaignRules, campaigns } from './campaigns.ts';
import { targets, unitFields } from './targets.ts';

export const accumulations = ['sum', 'latest'] as const;
/** What the years make together: their sum, or the newest of them. */
export type Accumulation = (typeof accumulations)[number];

const YEARS = 5;

/** The five years that a year belongs to: 2026-2030, 2031-2035. */
export const spanOf = (year: number): Period => {
  const from = year - ((year - 1) % YEARS);
  return spanPeriod(from, from + YEARS - 1);
};

/** What a five-year target says beside an annual one. */
const yearly: readonly ItemField[] = [
  {
    id: 'yearly_breakdown',
    type: 'numbers',
    count: YEARS,
    min: 0,
    max: 1_000_000_000_000,
    unit: unitFields,
    required: false,
  },
  {
    id: 'accumulation',
    type: 'choice',
    options: accumulations.map((code) => ({ code })),
    required: false,
    // Follows from the unit of measure; whoever means it otherwise says so in the list.
    askedWhen: { type: 'any', of: [] },
  },
];

const annualOnly = new Set(['deadline_month']);

/** Of the five years: the annual plan's questions, the share of each year, how years add up. */
const fiveYearTargets: GroupField = {
  ...targets,
  min: 1,
  columns: [
    ['target_name', 'target_value', 'unit_of_measure'],
    ['target_name', 'unit_of_measure', 'target_value'],
  ],
  fields: [...targets.fields.filter(({ id }) => !annualOnly.has(id)), ...yearly],
};

/** Days beyond the first of the five years. */
const OTHER_YEARS = 1461;

/** The last day of the first year is the last of the five. */
const inAnyYear = (field: ItemField): ItemField => {
  if (field.type !== 'date' || field.max?.type !== 'year-end') return field;
  const max = { ...field.max, plusDays: (field.max.plusDays ?? 0) + OTHER_YEARS };
  return { ...field, max };
};

/** Campaigns of any of the five years. */
const fiveYearCampaigns: GroupField = {
  ...campaigns,
  fields: campaigns.fields.map(inAnyYear),
};

/** A question that both plans ask alike. */
const alike = (id: string): Field[] => annualPlan.fields.filter((field) => field.id === id);

const months = Array.from({ length: 12 }, (_, month) => ({ code: String(month + 1) }));

/** The five-year plan (Kế hoạch công tác thi đua, khen thưởng 5 năm). */
export const fiveYearPlan: Form = {
  id: 'five-year-plan',
  version: 8,
  sections: annualPlan.sections,
  fields: [
    ...['objectives', 'theme'].flatMap(alike),
    fiveYearTargets,
    fiveYearCampaigns,
    { id: 'midterm_review_month', section: 'tasks', type: 'choice', options: months },
    {
      id: 'congress_plan',
      section: 'tasks',
      type: 'text',
      saidIn: 'file',
      multiline: true,
      maxLength: 1000,
    },
    ...['model_target', 'direct_worker_share_target', 'initiative_target'].flatMap(alike),
    ...['training_sessions', 'inspections'].flatMap(alike),
    ...['direct_worker_share_comparison', 'communication_plan'].flatMap(alike),
    ...['solutions', 'legal_basis', 'city_plan', 'city_plan_date'].flatMap(alike),
    ...['tasks', 'responsible_person', 'budget_source'].flatMap(alike),
    ...['budget_vnd', 'contact_note', 'has_signed_document', 'doc_number'].flatMap(alike),
    ...['doc_date', 'signer_name', 'signer_title', 'file'].flatMap(alike),
  ],
  rules: campaignRules,
};
