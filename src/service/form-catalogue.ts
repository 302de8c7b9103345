import { overlongButtons } from '../bot/kit/form-actions.ts';
import { dossierFacts } from '../core/awards/dossier-facts.ts';
import { dossierNotes } from '../core/awards/dossier-notes.ts';
import { dossiers } from '../core/awards/dossiers.ts';
import { handInForms } from '../core/calendar/hand-in-form.ts';
import { checkInFacts } from '../core/check-ins/check-in-facts.ts';
import { checkIn } from '../core/check-ins/check-in.ts';
import { progressTold } from '../core/check-ins/progress-told.ts';
import { clusterPact, clusterPactFacts } from '../core/clusters/cluster-pact.ts';
import {
  clusterAnnualReport,
  clusterMidyear,
  clusterAnnualReportFacts,
  clusterMidyearFacts,
} from '../core/clusters/cluster-report.ts';
import { clusterReview, clusterReviewFacts } from '../core/clusters/cluster-review.ts';
import { type Form, lint } from '../core/forms/forms.ts';
import { advancedModels, goodDeeds } from '../core/movement/advanced-models.ts';
import { initiativeList } from '../core/movement/initiatives.ts';
import { selfInspection } from '../core/movement/self-inspection.ts';
import { statistics } from '../core/movement/statistics.ts';
import { annualPlanFacts } from '../core/plans/annual-plan-facts.ts';
import { annualPlan } from '../core/plans/annual-plan.ts';
import { fiveYearPlanFacts } from '../core/plans/five-year-plan-facts.ts';
import { fiveYearPlan } from '../core/plans/five-year-plan.ts';
import { yearLaunch, yearLaunchFacts } from '../core/plans/year-launch.ts';
import { registrationFacts } from '../core/registration/registration-facts.ts';
import { registration, schoolRegistration } from '../core/registration/registration.ts';
import { campaignPlan } from '../core/reports/campaign-plan.ts';
import { periodFactsById } from '../core/reports/period-facts.ts';
import { periodReports } from '../core/reports/period-reports.ts';
import { reportFactsById } from '../core/reports/report-facts.ts';
import { resultsTold } from '../core/reports/report-results.ts';
import { reportForms } from '../core/reports/reports.ts';
import { thematicReport, thematicReportFacts } from '../core/reports/thematic-report.ts';
import { selfScoreFacts } from '../core/scores/self-score-facts.ts';
import { selfScoreNotes } from '../core/scores/self-score-notes.ts';
import { selfScore } from '../core/scores/self-score.ts';
import type { TextRef } from '../core/shared/text-ref.ts';
import type { FormPorts } from '../core/submissions/form-ports.ts';
import type { Text } from '../text.ts';
import { machineHash, machineRandom } from './machine-ports.ts';

/** The forms of a program and the words for them, which change together. */
export type Catalogue = { forms: readonly Form[]; text: Text };

const ownForms: readonly Form[] = [
  annualPlan,
  fiveYearPlan,
  checkIn,
  statistics,
  advancedModels,
  goodDeeds,
  initiativeList,
  selfInspection,
  registration,
  schoolRegistration,
  ...dossiers,
  yearLaunch,
  clusterPact,
  clusterMidyear,
  clusterReview,
  clusterAnnualReport,
  selfScore,
  ...reportForms,
  ...periodReports,
  thematicReport,
  campaignPlan,
];

export const allForms: readonly Form[] = [...ownForms, ...handInForms(ownForms)];

const factsSources: FormPorts['facts'] = new Map([
  [annualPlan.id, annualPlanFacts],
  [fiveYearPlan.id, fiveYearPlanFacts],
  [checkIn.id, checkInFacts],
  [registration.id, registrationFacts],
  [schoolRegistration.id, registrationFacts],
  [yearLaunch.id, yearLaunchFacts],
  [clusterPact.id, clusterPactFacts],
  [selfScore.id, selfScoreFacts],
  [clusterMidyear.id, clusterMidyearFacts],
  [clusterReview.id, clusterReviewFacts],
  [clusterAnnualReport.id, clusterAnnualReportFacts],
  ...reportFactsById,
  ...periodFactsById,
  [thematicReport.id, thematicReportFacts],
  ...dossiers.map(({ id }) => [id, dossierFacts] as const),
]);

const notesSources: FormPorts['notes'] = new Map([
  ...dossiers.map(({ id }) => [id, dossierNotes] as const),
  [selfScore.id, selfScoreNotes],
]);

/**
 * Every form of the program, checked.
 *
 * @throws with all mistakes of all forms, since none of them may reach a person
 */
export const loadForms = (text: Text, forms = allForms): FormPorts => {
  const known = loaded.get(text);
  if (known?.of === forms) return known.ports;
  const ports = checkedForms(text, forms);
  loaded.set(text, { of: forms, ports });
  return ports;
};

/** The same words and forms need no second look. */
const loaded = new WeakMap<Text, { of: readonly Form[]; ports: FormPorts }>();

const checkedForms = (text: Text, forms: readonly Form[]): FormPorts => {
  const issues = forms.flatMap((form) => [
    ...lint(form, (key) => text.hasText(key)),
    ...overlongButtons(form).map((data) => ({
      at: form.id,
      problem: `too long a button: ${data}`,
    })),
  ]);
  if (issues.length > 0) throw new Error(`forms are wrong: ${JSON.stringify(issues)}`);
  return {
    forms: new Map(forms.map((form) => [form.id, form])),
    facts: factsSources,
    notes: notesSources,
    told: new Map([
      [checkIn.id, progressTold],
      ...[...reportForms, ...periodReports].map(({ id }) => [id, resultsTold] as const),
    ]),
    random: machineRandom,
    hash: machineHash,
    wordings: wordingsIn(text),
  };
};

/** More than there are buttons, and examples of a day; what somebody's own words stand in is not kept for long. */
const MOST_KNOWN = 2_000;

/** Each typed answer is held against every button and example: what says the same each time is looked up once. */
const wordingsIn = (text: Text): FormPorts['wordings'] => {
  const known = new Map<string, readonly string[]>();
  const wordings = (ref: TextRef): readonly string[] =>
    text.languages.map((language) => text.words(ref, language));
  return (ref) => {
    const { key, values } = ref;
    const asked = values === undefined ? key : `${key} ${JSON.stringify(values)}`;
    const words = known.get(asked) ?? wordings(ref);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(asked, words);
    return words;
  };
};
