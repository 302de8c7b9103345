import { annualPlanScript } from './annual-plan.ts';
import { campaignPlanScript, thematicReportScript } from './campaigns.ts';
import { checkInScript } from './check-in.ts';
import {
  clusterAnnualReportScript,
  clusterMidyearScript,
  clusterPactScript,
  clusterReviewScript,
} from './cluster-papers.ts';
import {
  cityDossierScript,
  fighterDossierScript,
  heroDossierScript,
  stateDossierScript,
} from './dossiers.ts';
import { fiveYearPlanScript, fiveYearSummaryScript, midtermReviewScript } from './five-years.ts';
import { extraHandInScript, unitCongressScript } from './hand-ins.ts';
import {
  goodDeedsScript,
  initiativesScript,
  modelsScript,
  selfInspectionScript,
  statisticsScript,
} from './movement.ts';
import { registrationScript } from './registration.ts';
import { annualReportScript, midyearReportScript } from './reports.ts';
import { schoolDossierScript, schoolRegistrationScript, schoolYearReportScript } from './school.ts';
import type { FormScript } from './script.ts';
import { ownSheetScript } from './self-score.ts';
import { yearLaunchScript } from './year-launch.ts';

/** Every form as somebody believable fills it in, the earlier papers first. */
export const allScripts: readonly FormScript[] = [
  annualPlanScript,
  fiveYearPlanScript,
  cityDossierScript,
  yearLaunchScript,
  statisticsScript,
  clusterPactScript,
  campaignPlanScript,
  extraHandInScript,
  stateDossierScript,
  registrationScript,
  checkInScript,
  modelsScript,
  midyearReportScript,
  clusterMidyearScript,
  goodDeedsScript,
  schoolDossierScript,
  selfInspectionScript,
  fighterDossierScript,
  schoolRegistrationScript,
  thematicReportScript,
  initiativesScript,
  ownSheetScript,
  annualReportScript,
  clusterReviewScript,
  clusterAnnualReportScript,
  midtermReviewScript,
  schoolYearReportScript,
  heroDossierScript,
  unitCongressScript,
  fiveYearSummaryScript,
];
