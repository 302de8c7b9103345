import { documentFields } from '../calendar/hand-in-form.ts';
import type { Field, Form } from '../forms/forms.ts';
import { allAwards, commendationCodes, titleCodes } from './awards.ts';
import {
  activityFields,
  amountFields,
  asOf,
  assessmentFields,
  assessmentRules,
  campaignFields,
  campaignsReason,
  grantedFields,
  grantedRules,
  modelFields,
  modelRules,
  noteField,
  plannedFields,
  plannedRules,
  proposedFields,
  registeredFields,
} from './report-fields.ts';
import { reportTargets } from './report-targets.ts';

/** Reports share their questions and their words. */
const shared = {
  version: 9,
  texts: 'report',
  namedBy: 'milestone',
  sheets: ['campaigns', 'models', 'proposed', 'granted', 'activities'],
} as const;

/**
 * The half-year report (Báo cáo sơ kết 6 tháng): the result of every target of the plan, figures, what was
 * granted, and the assessment in words. Titles are judged at the end of the year and not asked for.
 */
export const midyearReport: Form = {
  id: 'midyear-report',
  ...shared,
  rules: [...plannedRules, ...modelRules, ...grantedRules(commendationCodes), ...assessmentRules],
  sheets: shared.sheets.filter((one) => one !== 'proposed'),
  sections: ['document', 'targets', 'campaigns', 'models', 'granted', 'activities', 'assessment'],
  fields: [
    ...documentFields(),
    asOf(true),
    reportTargets,
    ...plannedFields,
    ...campaignFields,
    campaignsReason,
    ...modelFields,
    ...grantedFields(commendationCodes),
    ...activityFields,
    ...assessmentFields,
    noteField,
  ],
};

/** Estimated in November, final in January: the final one is a change of the same report. */
const isEstimate: Field = {
  id: 'is_estimate',
  section: 'document',
  type: 'choice',
  options: [{ code: 'estimate' }, { code: 'final' }],
};

const yearly: Pick<Form, 'sections' | 'fields' | 'paired' | 'rules'> = {
  rules: [
    ...plannedRules,
    ...modelRules,
    ...grantedRules(allAwards, { proposed: allAwards, registered: titleCodes }),
    ...assessmentRules,
  ],
  paired: {
    first: 'proposed',
    second: 'granted',
    names: ['duoc', 'cong nhan', 'tang', 'da khen', 'ket qua', 'quyet dinh', 'dat'],
  },
  sections: [
    'document',
    'targets',
    'campaigns',
    'models',
    'registered',
    'proposed',
    'granted',
    'activities',
    'assessment',
  ],
  fields: [
    ...documentFields(),
    isEstimate,
    asOf(false),
    reportTargets,
    ...plannedFields,
    ...campaignFields,
    campaignsReason,
    ...modelFields,
    ...registeredFields(titleCodes),
    ...proposedFields(allAwards),
    ...grantedFields(allAwards, { proposed: allAwards, registered: titleCodes }),
    ...activityFields,
    ...amountFields,
    ...assessmentFields,
    noteField,
  ],
};

/** The report of a year (Báo cáo tổng kết năm), with what was registered, proposed and granted. */
export const annualReport: Form = { id: 'annual-report', ...shared, ...yearly };

/** Schools hand in no plan that lists campaigns. */
const notOfSchools = new Set([isEstimate, ...plannedFields, campaignsReason]);

/** The same of a school year. */
export const schoolYearReport: Form = {
  id: 'school-year-report',
  ...shared,
  ...yearly,
  fields: yearly.fields.filter((field) => !notOfSchools.has(field)),
  rules: yearly.rules.filter((rule) => !plannedRules.includes(rule)),
};

/** All reports that say the results of targets. */
export const reportForms: readonly Form[] = [midyearReport, annualReport, schoolYearReport];
