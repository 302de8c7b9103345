import type { Content } from '../forms/forms.ts';
import { draftCampaignPlan, draftThematicReport } from './draft-campaigns.ts';
import { draftCheckIn } from './draft-check-in.ts';
import { draftClusterPact } from './draft-cluster-pact.ts';
import { draftDossier } from './draft-dossier.ts';
import { draftPlan } from './draft-plan.ts';
import { draftRegistration } from './draft-registration.ts';
import { draftReport, midyear, ofSchoolYear, ofYear } from './draft-report.ts';
import type { OfficialPaper } from './official-paper.ts';
import type { PaperSource } from './paper-source.ts';
import { draftInitiatives, draftModels } from './told-lists.ts';

type Draft = (source: PaperSource) => OfficialPaper | null;

/** How papers of a form are drafted, by the form's id; others are not. */
const drafts: ReadonlyMap<string, Draft> = new Map<string, Draft>([
  ['annual-plan', draftPlan],
  ['five-year-plan', draftPlan],
  ['midyear-report', draftReport(midyear)],
  ['annual-report', draftReport(ofYear)],
  ['school-year-report', draftReport(ofSchoolYear)],
  ['registration', draftRegistration((year) => `năm ${year}`)],
  ['school-registration', draftRegistration((year) => `năm học ${year} - ${year + 1}`)],
  ['cluster-pact', draftClusterPact],
  ['check-in', draftCheckIn],
  [
    'award-dossier-city',
    draftDossier((year) => `khen thưởng cấp Thành phố, thành tích năm ${year - 1}`),
  ],
  ['school-dossier', draftDossier((year) => `khen thưởng năm học ${year - 1} - ${year}`)],
  ['state-award-dossier', draftDossier((year) => `khen thưởng cấp Nhà nước năm ${year}`)],
  [
    'fighter-dossier',
    draftDossier((year) => `tặng danh hiệu Chiến sĩ thi đua toàn quốc năm ${year}`),
  ],
  ['hero-dossier', draftDossier(() => 'tặng danh hiệu Anh hùng')],
  ['model-h1', draftModels],
  ['ntvt-dossier', draftModels],
  ['initiatives', draftInitiatives],
  ['campaign-plan', draftCampaignPlan],
  ['thematic-report', draftThematicReport],
]);

/** Whether what is answered in a form can be had as a paper to sign. */
export const canBeDrafted = (formId: string, content?: Content): boolean =>
  drafts.has(formId) && (content === undefined || !saysNone(content));

/** There is nothing to be put on paper. */
const saysNone = ({ sections }: Content): boolean =>
  sections
    .flatMap(({ entries }) => entries)
    .some((one) => one.type === 'answer' && one.field === 'has_content' && one.value === 'none');

/** What a unit has answered as the paper that it would sign; null of forms that are no paper of its own, and where there is nothing of it. */
export const draftPaper = (source: PaperSource): OfficialPaper | null =>
  drafts.get(source.form.id)?.(source) ?? null;

/** Forms whose paper the cluster issues, whose name is then wanted. */
export const isOfCluster = (formId: string): boolean => formId === 'cluster-pact';
