import { documentFields } from '../calendar/hand-in-form.ts';
import type { Field, Form } from '../forms/forms.ts';
import { allAwards } from './awards.ts';
import {
  activityFields,
  amountFields,
  asOf,
  assessmentFields,
  assessmentRules,
  campaignFields,
  grantedFields,
  grantedRules,
  modelFields,
  modelRules,
  noteField,
  proseField,
} from './report-fields.ts';
import { reportTargets } from './report-targets.ts';

/** What the reports of the years say together is offered. */
const offered = (field: Field): Field =>
  field.type === 'integer' || field.type === 'money'
    ? { ...field, default: { type: 'proposed' } }
    : field;

/** The data may be of any of the five years. */
const OTHER_YEARS = 1461;

const asOfInPeriod: Field = Object.assign(asOf(false), {
  max: { type: 'year-end', plusDays: OTHER_YEARS },
});

/** What is asked behind another question of the assessment. */
const assessmentOf = (more: Readonly<Record<string, readonly string[]>>): Field[] =>
  assessmentFields.flatMap((field) => [field].concat((more[field.id] ?? []).map(proseField)));

const reportOf = (id: string, more: Readonly<Record<string, readonly string[]>>): Form => ({
  id,
  version: 8,
  texts: 'report',
  namedBy: 'milestone',
  rules: [...modelRules, ...grantedRules(allAwards), ...assessmentRules],
  sheets: ['campaigns', 'models', 'granted', 'activities'],
  sections: ['document', 'targets', 'campaigns', 'models', 'granted', 'activities', 'assessment'],
  fields: [
    ...documentFields(),
    asOfInPeriod,
    reportTargets,
    ...[...campaignFields, ...modelFields, ...grantedFields(allAwards)].map(offered),
    ...[...activityFields, ...amountFields].map(offered),
    ...assessmentOf(more),
    noteField,
  ],
});

/**
 * The review in the middle of five years (Báo cáo sơ kết giữa kỳ): how far each target of the five-year plan
 * has come, figures of the years so far, the assessment in words, and which targets the unit wants to change.
 */
export const midtermReview: Form = reportOf('midterm-review', {
  strengths: ['outstanding_models'],
  causes: ['target_changes'],
});

/** The report on all five years (Báo cáo tổng kết 5 năm): the same at their end. */
export const fiveYearSummary: Form = reportOf('five-year-summary', {
  strengths: ['outstanding_models'],
  causes: ['lessons'],
});

/** Reports on several years. */
export const periodReports: readonly Form[] = [midtermReview, fiveYearSummary];
