import { annualPlanScript } from './annual-plan.ts';
import { checkInScript } from './check-in.ts';
import { cityDossierScript, fighterDossierScript, stateDossierScript } from './dossiers.ts';
import {
  goodDeedsScript,
  initiativesScript,
  modelsScript,
  selfInspectionScript,
  statisticsScript,
} from './movement.ts';
import { registrationScript } from './registration.ts';
import type { FormScript } from './script.ts';

/** Every form as somebody believable fills it in, the earlier papers first. */
export const allScripts: readonly FormScript[] = [
  annualPlanScript,
  cityDossierScript,
  statisticsScript,
  stateDossierScript,
  registrationScript,
  checkInScript,
  modelsScript,
  goodDeedsScript,
  selfInspectionScript,
  fighterDossierScript,
  initiativesScript,
];
