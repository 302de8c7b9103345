import { campaignPlanOutline } from './campaign-plan-outline.ts';
import { clusterReportOutline, clusterReviewOutline, pactOutline } from './cluster-outlines.ts';
import type { DocumentOutline } from './headings.ts';
import { dossierOutline, initiativesOutline, modelsOutline } from './list-outlines.ts';
import { selfInspectionOutline, yearLaunchOutline } from './movement-outlines.ts';
import { fiveYearPlanOutline, planOutline } from './plan-outline.ts';
import { registrationOutline } from './registration-outline.ts';
import { periodReportOutline, reportOutline } from './report-outline.ts';
import { statisticsOutline } from './statistics-outline.ts';
import { thematicReportOutline } from './thematic-outline.ts';

/** How documents of a form are read, by the form's id; others are not read. */
const outlines: ReadonlyMap<string, DocumentOutline> = new Map([
  ['annual-plan', planOutline],
  ['five-year-plan', fiveYearPlanOutline],
  ['cluster-pact', pactOutline],
  ['cluster-midyear', clusterReportOutline],
  ['cluster-annual-report', clusterReportOutline],
  ['cluster-review', clusterReviewOutline],
  ['statistics', statisticsOutline],
  ['thematic-report', thematicReportOutline],
  ['year-launch', yearLaunchOutline],
  ['self-inspection', selfInspectionOutline],
  ['midyear-report', reportOutline],
  ['annual-report', reportOutline],
  ['school-year-report', reportOutline],
  ['midterm-review', periodReportOutline],
  ['five-year-summary', periodReportOutline],
  ['award-dossier-city', dossierOutline],
  ['school-dossier', dossierOutline],
  ['state-award-dossier', dossierOutline],
  ['fighter-dossier', dossierOutline],
  ['hero-dossier', dossierOutline],
  ['model-h1', modelsOutline],
  ['ntvt-dossier', modelsOutline],
  ['initiatives', initiativesOutline],
  ['campaign-plan', campaignPlanOutline],
  ['registration', registrationOutline],
  ['school-registration', registrationOutline],
]);

export const outlineOf = (formId: string): DocumentOutline | undefined => outlines.get(formId);

/** Fields and groups that documents of a form may answer; undefined where they are not read. */
export const documentFieldsOf = (formId: string): ReadonlySet<string> | undefined =>
  fieldsByForm.get(formId);

const fieldsIn = (outline: DocumentOutline): ReadonlySet<string> =>
  new Set([
    'doc_number',
    'doc_date',
    'signer_name',
    'signer_title',
    'theme',
    'responsible_person',
    'budget_vnd',
    'city_plan',
    'city_plan_date',
    ...outline.prose,
    ...[...outline.lists, ...outline.items].map(({ group }) => group),
    ...outline.counts.map(({ field }) => field),
    ...(outline.points ?? []),
    ...(outline.sayings ?? []).map(({ field }) => field),
    ...(outline.results ? [outline.results.group] : []),
    ...Object.values(outline.course ?? {}),
    ...figureFieldsOf(outline),
  ]);

const figureFieldsOf = ({ figures }: DocumentOutline): string[] => {
  const prefixes = new Set(figures?.columns.flatMap(({ prefix }) => prefix ?? []));
  const codes = figures?.rows.flatMap(({ code }) =>
    code.includes('*') ? figures.scopes.map((scope) => code.replace('*', scope.code)) : [code],
  );
  return [...prefixes].flatMap((prefix) => (codes ?? []).map((code) => `${prefix}${code}`));
};

/** Each answer asks. */
const fieldsByForm: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...outlines].map(([formId, outline]) => [formId, fieldsIn(outline)]),
);
