import { draftAnnualPlan } from './draft-annual-plan.ts';
import { draftRegistration } from './draft-registration.ts';
import { draftReport, midyear, ofSchoolYear, ofYear } from './draft-report.ts';
import type { OfficialPaper } from './official-paper.ts';
import type { PaperSource } from './paper-source.ts';

/** How papers of a form are drafted, by the form's id; others are not. */
const drafts: ReadonlyMap<string, (source: PaperSource) => OfficialPaper> = new Map([
  ['annual-plan', draftAnnualPlan],
  ['midyear-report', draftReport(midyear)],
  ['annual-report', draftReport(ofYear)],
  ['school-year-report', draftReport(ofSchoolYear)],
  ['registration', draftRegistration((year) => `năm ${year}`)],
  ['school-registration', draftRegistration((year) => `năm học ${year} - ${year + 1}`)],
]);

/** Whether what is answered in a form can be had as a paper to sign. */
export const canBeDrafted = (formId: string): boolean => drafts.has(formId);

/** What a unit has answered as the paper that it would sign; null of forms that are no paper of its own. */
export const draftPaper = (source: PaperSource): OfficialPaper | null =>
  drafts.get(source.form.id)?.(source) ?? null;
